"""Shingles: strings of a few words, by which a copied text is known however it was cut or edited.

Two reports of one event share names and single words, but hardly ever five words in a row.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crosswire.model.span import Span
from crosswire.text.spaced import spaced_words

#: So many words in a row; of scripts without spaces so many signs, which say about as much.
_WORDS, _SIGNS = 5, 10
_UNSPACED = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_TOKEN = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])\w)+(?:['’](?:(?![{_UNSPACED}])\w)+)*")
_UNSPACED_SIGN = re.compile(rf"[{_UNSPACED}]")

#: Words in a row -> where they stand first.
Shingles = Mapping[str, Span]


@dataclass(frozen=True)
class Run:
    """The same words in two texts, and how many shingles long they are."""

    one: Span
    other: Span
    length: int


def words_and_width(text: str) -> tuple[str, int]:
    """The words of a text in small letters, a line each, and how many of them in a row make a shingle."""
    if _UNSPACED_SIGN.search(text):
        words = _TOKEN.findall(text)
        return "\n".join(words).casefold(), _width(words)
    return spaced_words(text).casefold(), _WORDS


def shingles(text: str, parts: Iterable[Span]) -> dict[str, Span]:
    """The shingles of some parts of a text; none reaches from one part into the next."""
    found: dict[str, Span] = {}
    for part in parts:
        tokens = list(_TOKEN.finditer(text, part.start, part.end))
        width = _width([token.group() for token in tokens])
        for first in range(len(tokens) - width + 1):
            words = tokens[first : first + width]
            key = " ".join(word.group().casefold() for word in words)
            found.setdefault(key, Span(words[0].start(), words[-1].end()))
    return found


def shared(one: Shingles, other: Shingles) -> float:
    """The share of the shorter text's shingles that the other one has."""
    return len(one.keys() & other.keys()) / max(min(len(one), len(other)), 1)


def runs(one: Shingles, other: Shingles) -> list[Run]:
    """The same words in a row in both texts, the longest first."""
    places = sorted((span, other[key]) for key, span in one.items() if key in other)
    return sorted(_joined(places), key=lambda run: (-run.length, run.one))


def _joined(places: list[tuple[Span, Span]]) -> Iterator[Run]:
    """Shingles that overlap in both texts, as one run."""
    run: Run | None = None
    for one, other in places:
        if run and one.start <= run.one.end and run.other.start <= other.start <= run.other.end:
            run = Run(Span(run.one.start, one.end), Span(run.other.start, max(other.end, run.other.end)), run.length + 1)
            continue
        if run:
            yield run
        run = Run(one, other, 1)
    if run:
        yield run


def _width(words: list[str]) -> int:
    unspaced = len(_UNSPACED_SIGN.findall("".join(words)))
    return _SIGNS if 2 * unspaced > len(words) else _WORDS
