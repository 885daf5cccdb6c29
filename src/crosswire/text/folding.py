"""A text in the one form that word lists are written in, with the way back to its own places.

Lower case, composed accents, plain apostrophes, hyphens and tildes, full-width letters and digits as plain ones. A character that
would become several stays as it is, so that almost every text keeps its places; only decomposed accents and unseen marks of
layout move them.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from crosswire.model.span import Span

#: Marks of layout inside words, which say nothing.
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f")
_ALIKE = {"'": "’‘ʼ＇′", "-": "‐‑‒–−﹣－", "~": "〜∼˜⁓", " ": "\u3000"}
_PLAIN = {ord("İ"): "i", ord("µ"): "μ"} | {ord(each): plain for plain, characters in _ALIKE.items() for each in characters}


@dataclass(frozen=True)
class Folded:
    """``text`` is folded; ``places`` gives, where the text had to move, the place of each of its characters in the original."""

    text: str
    places: tuple[int, ...] | None

    def span(self, start: int, end: int) -> Span:
        """The place in the original."""
        return Span(start, end) if self.places is None else Span(self.places[start], self.places[end])


def folded(text: str) -> Folded:
    """The folded form of a text."""
    if unicodedata.is_normalized("NFC", text) and _UNSEEN.isdisjoint(text):
        return Folded("".join(map(fold, text)), None)
    pieces, places = _composed(text)
    return Folded("".join(map(fold, pieces)), (*places, len(text)))


def fold(character: str) -> str:
    """One character for one."""
    return character.lower() if character < "\x7f" and character > " " else _folded(character)


@lru_cache(maxsize=20_000)
def _folded(character: str) -> str:
    plain = _PLAIN.get(ord(character)) or (unicodedata.normalize("NFKC", character) if "\uff01" <= character <= "\uff5e" else character)
    lower = plain.lower()
    return lower if len(lower) == 1 else plain


def _composed(text: str) -> tuple[list[str], list[int]]:
    """Each character composed with the marks behind it, and where it began; what does not become one stays several."""
    pieces: list[str] = []
    places: list[int] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and end - start < 8 and unicodedata.combining(text[end]):
            end += 1
        whole = unicodedata.normalize("NFC", text[start:end])
        for number, character in enumerate(whole if whole not in _UNSEEN else ""):
            pieces.append(character)
            places.append(min(start + number, end - 1))
        start = end
    return pieces, places
