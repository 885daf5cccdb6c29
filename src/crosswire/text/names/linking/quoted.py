"""Names of several words in quotation marks, as of films, papers and firms: "w filmie „Brat zimy“", "ТОВ «Лампа»"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.anywhere import CLAUSE_OPENERS, FORMS_BEFORE_QUOTES, NOT_IN_TITLES
from crosswire.text.names.drafts.credited import credited
from crosswire.text.names.drafts.page import Introduced, Page, Quoted, Run
from crosswire.text.names.linking.clusters import key_of_words

_QUOTED = re.compile(r"[«„“”\"‘][ \u00a0\u202f]?([^«»„“”\"‘’.,:;!?…()\n\u2013\u2014]{3,60}?)[ \u00a0\u202f]?[»“”\"’]")
_FEWEST, _MOST = 2, 6
#: In English and in headings words of some length have capitals in a title.
_LONGER, _MOST_QUOTED = 4, 200


def quoted_on(page: Page) -> list[Quoted]:
    """The names, in order; a text is searched once."""
    if page.quoted is None:
        page.quoted = sorted([*_quoted(page), *credited(page)], key=lambda one: one.start)
    return page.quoted


def learn_quoted(page: Page) -> None:
    """Notes them, and firms whose names stand in quotation marks behind a legal form."""
    page.evidence.quoted.update(key_of_words(word.lower for word in page.words[one.start : one.end]) for one in quoted_on(page))
    page.evidence.firms.update(page.lower(one.start + 1) for one in quoted_on(page) if one.firm and one.end - one.start == _FEWEST)


def _quoted(page: Page) -> Iterator[Quoted]:
    starts = {word.start: place for place, word in enumerate(page.words)}
    for _, match in zip(range(_MOST_QUOTED), _QUOTED.finditer(page.text), strict=False):
        first = starts.get(match.start(1))
        if first is None:
            continue
        end = first + 1
        while end < len(page.words) and page.words[end].end <= match.end(1):
            end += 1
        if page.words[end - 1].end != match.end(1) or not page.words[first].capital:
            continue
        if first > 0 and page.words[first - 1].text in FORMS_BEFORE_QUOTES and page.gap(first)[:-1] in (" ", "\u00a0"):
            yield Quoted(first - 1, end, match.end(), firm=True)
        elif _FEWEST <= end - first <= _MOST and _is_title(page, (first, end), match.end()):
            yield Quoted(first, end, match.end(1))


def _is_title(page: Page, run: Run, stop: int) -> bool:
    """Whether no one says it: it stands inside a sentence, and what stands around it says nothing of saying."""
    first, end = run
    if not _looks_like_one(page, run) or _is_said_after(page, end, stop):
        return False
    if key_of_words(word.lower for word in page.words[first:end]) in page.evidence.quoted:
        return True
    gap, before = page.gap(first), page.lower(first - 1)
    inside = first > 0 and gap.rstrip(" \u00a0\u202f")[:-1] in (" ", "\u00a0", " (", ", ")
    return inside and before not in page.vocabulary.speech and before not in CLAUSE_OPENERS


def _looks_like_one(page: Page, run: Run) -> bool:
    words = page.words[run[0] : run[1]]
    if any(word.lower in page.vocabulary.speech or word.lower in NOT_IN_TITLES for word in words):
        return False
    longer = [word for word in words if len(word.text) >= _LONGER]
    return page.vocabulary.code != "en" or all(word.capital for word in longer)


def _is_said_after(page: Page, end: int, stop: int) -> bool:
    """Whether somebody's saying follows: ", sagte", " — сказав"."""
    if page.text[stop : stop + 1] in tuple(".!?") or page.text[stop + 1 : stop + 2] in tuple(".!?"):
        return False
    behind = page.text[stop : stop + 3].lstrip(",. \u00a0")
    said = any(page.lower(place) in page.vocabulary.speech for place in (end, end + 1))
    return behind[:1] in tuple("–—-") or said


def places_of(found: Sequence[Quoted | Introduced]) -> set[int]:
    """The words of all of them."""
    return {place for one in found for place in range(one.start, one.end)}
