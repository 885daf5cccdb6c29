"""Names of people in Arabic, which has no capitals: what follows an office, "رئيس البلدية منصور الرحباوي"."""

import re

from crosswire.languages.naming.arabic import ARTICLE
from crosswire.model.span import Span
from crosswire.text.quotes.page import Page

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u064b-\u0652\u0670])*")
_JOINED = frozenset(" \u00a0-")
#: Words that are never the whole of a name's second part: "بن" goes on.
_PARTICLES = frozenset(("بن", "ابن", "أبو", "أبي", "آل", "آيت", "ولد", "بنت", "عبد", "أم", "بو"))
_PLURALS = ("ون", "ين", "ات")
_OWN = ("ه", "ها", "هم")


def arabic_name(page: Page, span: Span) -> Span | None:
    """The first given name with its family name, behind a definite noun or at the beginning."""
    words = [match.span() for match in _WORD.finditer(page.text, span.start, span.end)]
    for number in range(len(words) - 1):
        if _may_begin(page, words, number):
            end = _last(page, words, number + 1)
            return Span(words[number][0], words[end][1]) if end is not None else None
    return None


def _may_begin(page: Page, words: list[tuple[int, int]], number: int) -> bool:
    """A word without article, no noun of an office, that a definite noun stands before."""
    if _is_definite(_of(page, words[number])) or _is_known(page, words[number]) or not _joined(page, words, number + 1):
        return False
    if number == 0:
        return _is_definite(_of(page, words[1])) and len(words) <= _ALONE and not _of(page, words[1]).endswith(_PLURALS)
    before = _of(page, words[number - 1])
    return _joined(page, words, number) and (_is_definite(before) or before.endswith(_OWN))


#: At the beginning of a place only a name of two or three words stands without a title.
_ALONE = 3


def _last(page: Page, words: list[tuple[int, int]], number: int) -> int | None:
    """The number of the name's last word; None where something else follows."""
    first = _of(page, words[number - 1])
    while number < len(words) and _of(page, words[number]) in _PARTICLES:
        number += 1
    if first == "عبد":
        number += 1
    if number >= len(words):
        return len(words) - 1
    if _is_known(page, words[number]):
        return None
    closed = number + 1 == len(words) or _is_definite(_of(page, words[number])) or _is_known(page, words[number + 1])
    return number if closed else None


def _of(page: Page, word: tuple[int, int]) -> str:
    return page.text[word[0] : word[1]]


def _is_definite(word: str) -> bool:
    return word.startswith(ARTICLE) and len(word) > 3


def _is_known(page: Page, word: tuple[int, int]) -> bool:
    hit = page.hits.starting(word[0], "offices", "documents", "addressed", "that", "joints", "pronouns", "determiners", "works")
    return hit is not None


def _joined(page: Page, words: list[tuple[int, int]], number: int) -> bool:
    """Whether a word follows the one before it without a mark between."""
    return set(page.text[words[number - 1][1] : words[number][0]]) <= _JOINED
