"""A run of words with capitals, without those at its ends that belong to no name."""

from collections.abc import Iterator

from crosswire.languages.naming.adjectives import SCOPES
from crosswire.languages.naming.anywhere import BEFORE_TOWNS, HEAD_FIRST, MINISTERS, PARTICLES, RANKS
from crosswire.text.names.capitals.extents import is_of_landform, is_second_syllable
from crosswire.text.names.capitals.single import is_firm, is_single_name
from crosswire.text.names.drafts.kinds import heard_in
from crosswire.text.names.drafts.legal import is_form
from crosswire.text.names.drafts.page import Match, Page, Run
from crosswire.text.names.drafts.romanised import is_romanised_korean
from crosswire.text.names.lexicon.gazetteer import family, given, ordinary
from crosswire.text.names.lexicon.meanings import surely_meant
from crosswire.text.names.linking.clusters import key_of_words

_STATION = 2


def trimmed(page: Page, start: int, end: int, known: dict[int, Match]) -> Iterator[Run]:
    """A run without the words that have their capital from their place, where what is left is a name."""
    if start in known and known[start].end >= end > start:
        yield start, end
        return
    start += page.vocabulary.code in HEAD_FIRST and start + 2 == end and page.lower(start) in BEFORE_TOWNS  # "Kota Belawira"
    closes = {known[place].end for place in range(start, end) if place in known}
    while end > start and end not in closes and _only_ends(page, start, end):
        end -= 1
    while start < end and start not in known and _only_begins(page, start, end):
        start += 1
    if start < end and (start in known or _is_name(page, start, end)):
        yield start, end


def _only_begins(page: Page, start: int, end: int) -> bool:
    """Whether the first word of a run is none of a name."""
    if page.is_surname_article(start):
        return False
    if page.vocabulary.code in HEAD_FIRST and _is_rank(page, start, end):
        return True
    return not page.words[start].capital or (end - start > 1 and _only_opens(page, start)) or _is_office(page, start)


def _is_rank(page: Page, start: int, end: int) -> bool:
    """ "Direktur Utama Nusatama": what else is a part of an office."""
    return page.lower(start) in RANKS and end - start > 1 and page.vocabulary.title(page.lower(start - 1))


def _is_name(page: Page, start: int, end: int) -> bool:
    if page.text[page.words[end - 1].end : page.words[end - 1].end + 1] == "$":
        return False  # "US$"
    if all(page.lower(place) in page.vocabulary.never for place in range(start, end)) and not page.words[start].inner:
        return False
    if _is_in_calendar(page, start, end):
        return False
    return is_single_name(page, start) if end - start == 1 else is_form(page.words[end - 1]) or not _is_prose(page, start, end)


def _is_in_calendar(page: Page, start: int, end: int) -> bool:
    """Whether the words are a day's name of several words, or the part of one that has a capital: "thứ Sáu", "Chủ nhật", or a day and what
    stands before days: "Early March"."""
    never, calendar = page.vocabulary.never, page.vocabulary.calendar
    words = [page.lower(place) for place in range(start, end)]
    if end - start > 1:
        dated = any(word in calendar for word in words) and all(word in calendar or word in page.vocabulary.dating for word in words)
        return dated or " ".join(words) in never
    pairs = (f"{page.lower(place)}{page.gap(place + 1)}{page.lower(place + 1)}" for place in (start - 1, start))
    return any(pair in never for pair in pairs)


def _before_full_name(page: Page, place: int) -> bool:
    """Whether a given name and another one follow a word that is neither."""
    if page.lower(place) in given() or page.lower(place) in family() or page.lower(place + 1) not in given():
        return False
    if not page.words[place + 1].capital:
        return False
    last = place + 2 + (page.lower(place + 2) in PARTICLES)
    return last < len(page.words) and page.words[last].capital and page.gap(place + 2) == page.gap(last) == " "


def _is_office(page: Page, place: int) -> bool:
    """Whether a word is what somebody is in charge of: "minister of Transport"."""
    body = page.lower(place) in page.vocabulary.bodies and place + 1 < len(page.words) and page.words[place + 1].capital
    if body or is_romanised_korean(page, place, place + 3):
        return False
    if page.lower(place) in page.evidence.surnames or page.lower(place) in page.evidence.introduced or is_firm(page, place):
        return False
    if heard_in(page.evidence.people, [page.lower(place), page.lower(place + 1)]) or _begins_vietnamese(page, place):
        return False
    before = place - 1
    if page.vocabulary.code in HEAD_FIRST and page.lower(before) in ordinary() and page.words[before].capital:
        before -= page.vocabulary.title(page.lower(before - 1))  # "Menteri Luar Negeri Budi"
    while before > place - 3 and page.lower(before) in page.vocabulary.joints and page.lower(before) not in page.vocabulary.titles:
        before -= 1
    lower = page.lower(place)
    if lower in given() or not page.lower(before).startswith(MINISTERS):
        return lower in ordinary() and lower not in given() and page.lower(before) in page.vocabulary.titles and page.gap(before + 1) == " "
    common = lower in ordinary() or page.small(lower) > 0 or before < place - 1 or _followed(page, place)
    return common and lower not in family() and page.lower(before) in page.vocabulary.titles and page.gap(before + 1) == " "


def _begins_vietnamese(page: Page, place: int) -> bool:
    """ "Lê Minh Đức": Vietnamese families are called by words that are ordinary ones too."""
    return page.vocabulary.code == "vi" and page.lower(place) in family() and page.words[place + 1 : place + 2] != []


def _followed(page: Page, place: int) -> bool:
    ahead = (place + 1, place + 2)
    return ahead[-1] < len(page.words) and all(page.words[one].capital and page.gap(one) == " " for one in ahead)


def _only_opens(page: Page, place: int) -> bool:
    """Whether the first word of a run is an ordinary one that a sentence begins with."""
    word = page.words[place]
    if (word.lower in page.evidence.firms and is_form(page.words[place + 1])) or is_second_syllable(page, place, place + 2):
        return False
    if word.lower in page.vocabulary.never or page.vocabulary.firm(word.lower):
        return not (word.lower in given() and page.words[place + 1].capital and not page.words[place + 1].shouted)
    if (
        word.opening
        and page.gap(place + 1) == " "
        and (_is_preposition(page, place) or len(word.text) == 1 or _before_full_name(page, place))
    ):
        return True
    known = (
        page.evidence.pairs[word.lower, page.lower(place + 1)] or key_of_words((word.lower, page.lower(place + 1))) in page.evidence.alone
    )
    if not word.opening or known or _is_landform(page, place) or _is_scope(page, place):
        return False
    if word.lower in ordinary() or page.small(word.lower):
        return not (word.lower in given() and not page.small(word.lower)) and word.lower not in page.vocabulary.bodies
    return False


def _is_scope(page: Page, place: int) -> bool:
    """Whether "national" or the like stands before another word of a name: "Ulusal Maden Kurumu"."""
    return page.words[place + 1].capital and not page.words[place + 1].opening and bool(surely_meant(page.lower(place)) & SCOPES)


def _is_preposition(page: Page, place: int) -> bool:
    """Whether a word like "in" or "per" stands before a given name and another one."""
    lower, behind = page.lower(place), place + 2
    small = lower in page.vocabulary.joints or lower in page.vocabulary.locating
    return small and page.lower(place + 1) in given() and behind < len(page.words) and page.words[behind].capital


def _is_landform(page: Page, place: int) -> bool:
    """Whether a word for a mountain or the like stands before its name, in a language that has it first."""
    landform = page.vocabulary.code in HEAD_FIRST and page.lower(place) in page.vocabulary.landforms
    return landform and page.words[place + 1].capital and page.gap(place + 1) == " "


def _only_ends(page: Page, start: int, end: int) -> bool:
    """Whether the last word of a run is none of a name: small, or a short form of a thing."""
    word = page.words[end - 1]
    if end - start > 1 and is_form(word):
        return False
    if not word.capital and not word.text[0].isdigit():
        return not is_second_syllable(page, start, end - 1) and not is_of_landform(page, start, end - 1)
    before = page.words[end - 2] if end - start >= _STATION and word.lower == "tv" else None
    if before is not None and not before.opening and not page.vocabulary.nouns_capital:
        return before.lower in page.vocabulary.firms or before.shouted
    return (
        end - start > 1
        and word.shouted
        and len(word.text) > 1
        and word.lower in page.vocabulary.never
        and not set(word.lower) <= set("ivx")
    )


def _is_prose(page: Page, start: int, end: int) -> bool:
    """Whether all words of a run are written small elsewhere in the story."""
    words = page.words[start:end]
    if any(word.lower in page.vocabulary.bodies for word in words) or (len(words[-1].text) == 1 and not words[0].opening):
        return False
    if key_of_words(word.lower for word in words) in page.evidence.alone:
        return False
    common = [word.lower in ordinary() for word in words]
    return all(page.small(word.lower) for word in words) or (all(common) and words[0].opening and words[-1].opening)
