"""Vietnamese bodies, whose names have small syllables inside and at their end: "Mạng lưới Quan sát Sông Mã", "Bộ Giáo dục"."""

from crosswire.languages.naming.vietnamese import BETWEEN_NAMES, HEADS_OF_ONE, HEADS_OF_TWO, OUTSIDE
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import ordinary

_MOST_SYLLABLES, _LONGEST, _SHORT = 12, 7, 2


def vietnamese_body_end(page: Page, place: int) -> int | None:
    """Where such a name ends that begins with a word that says what it is."""
    if page.vocabulary.code != "vi" or not page.words[place].capital:
        return None
    start = _behind_head(page, place)
    if start is None or not _has_capital(page, start):
        return None
    end = start
    while end - place < _MOST_SYLLABLES and _has_capital(page, end):
        end += 1
        end += _is_second(page, end, end - 1 > start and _has_capital(page, end - 2))
        end += _joins(page, end)
    return end


def opens_before_vietnamese(page: Page, place: int) -> bool:
    """ "Theo Bộ Giáo dục": a small word opens the sentence before such a name."""
    fits = page.vocabulary.code == "vi" and page.words[place].opening and page.lower(place) in OUTSIDE and place + 1 < len(page.words)
    return fits and page.gap(place + 1) == " " and vietnamese_body_end(page, place + 1) is not None


def _behind_head(page: Page, place: int) -> int | None:
    if (page.lower(place), page.lower(place + 1)) in HEADS_OF_TWO and page.gap(place + 1) == " ":
        return place + 2
    return place + 1 if page.lower(place) in HEADS_OF_ONE else None


def _has_capital(page: Page, place: int) -> bool:
    return 0 <= place < len(page.words) and page.gap(place) == " " and page.words[place].capital and not page.words[place].opening


def _is_small(page: Page, place: int) -> bool:
    return 0 <= place < len(page.words) and page.gap(place) == " " and not page.words[place].capital


def _is_second(page: Page, place: int, proper: bool) -> bool:
    """Whether a small syllable ends the word before: not of a name whose syllables all have capitals, "Việt Nam"."""
    if not _is_small(page, place):
        return False
    if _has_capital(page, place + 1):
        return page.lower(place) not in BETWEEN_NAMES
    before = page.lower(place - 1)
    syllable = len(before) <= _SHORT or (len(before) <= _LONGEST and before in ordinary())
    return not proper and syllable and page.lower(place) not in OUTSIDE


def _joins(page: Page, place: int) -> bool:
    """ "Bộ Kế hoạch và Đầu tư": one of two things."""
    return page.lower(place) == "và" and _is_small(page, place) and _has_capital(page, place + 1)
