"""Words in scripts without capitals, which are written onto others: each as it stands, and without what is written onto it."""

from collections.abc import Container, Iterator
from functools import lru_cache

from crosswire.languages.naming.arabic import ARTICLE, FOR_THE
from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page


def bare_forms(page: Page, place: int, size: int) -> Iterator[tuple[Span, str]]:
    """Words as they stand, and without each prefix or suffix, with the place of what is left."""
    first, last = page.words[place], page.words[place + size - 1]
    key = " ".join(word.lower for word in page.words[place : place + size])
    yield Span(first.start, last.end), key
    for prefix in page.vocabulary.prefixes if key.startswith(page.vocabulary.prefixes) else ():
        if key.startswith(prefix) and len(key) - len(prefix) > 2:
            bare = key.removeprefix(prefix)
            if prefix.endswith(ARTICLE):
                yield Span(first.start + len(prefix) - 2, last.end), f"{ARTICLE}{bare}"
            article = 2 if prefix.endswith(ARTICLE) else 0
            yield Span(first.start + len(prefix) - article, last.end), bare
            if prefix == FOR_THE:
                yield Span(first.start + 2, last.end), f"{ARTICLE}{bare}"
    suffixes, longest = _by_length(page.vocabulary.suffixes)
    for length in range(min(longest, len(key) - 2), 0, -1):
        if key[-length:] in suffixes:
            yield Span(first.start, last.end - length), key[:-length]


@lru_cache(maxsize=64)
def _by_length(suffixes: tuple[str, ...]) -> tuple[frozenset[str], int]:
    """The suffixes, and how long the longest is."""
    return frozenset(suffixes), max(map(len, suffixes), default=0)


def bare_word(page: Page, place: int) -> tuple[tuple[Span, str], ...]:
    """The same of one word, which is asked for again and again."""
    found = page.bare.get(place)
    if found is None:
        found = page.bare[place] = tuple(bare_forms(page, place, 1))
    return found


def standing(page: Page, keys: Container[str]) -> Iterator[tuple[Span, str]]:
    """Wherever one of some names stands, without what is written onto it."""
    for place in range(len(page.words)):
        found = next(((span, key) for span, key in bare_word(page, place) if key in keys), None)
        if found is not None:
            yield found
