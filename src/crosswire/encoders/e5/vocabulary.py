"""From text to pieces of the model's vocabulary, with the place of each piece in the text.

Unigram segmentation (Kudo 2018, "Subword Regularization"): of all ways to cut a word into pieces, the one with the highest
sum of scores. It is done here because the sentencepiece library needs 0.74 s of processor time to open these 250,002
pieces, as much as encoding a whole story of five articles; the tests hold that both cut alike.
"""

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

MARK = "\u2581"
LONGEST = 16
FIRST_PIECE = 4
UNKNOWN = 3
PENALTY = 10.0
REMEMBERED, LONGEST_REMEMBERED = 50_000, 200
#: Signs that Unicode joins to the letter before them, where they were typed apart.
JOINING = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6"
    "\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u3099\u309a"
)
#: Putting signs in their order takes time that grows with the square of their number; no letter has so many.
MOST_SIGNS = 30
CLUSTER = re.compile(f"[\u1100-\u11ff]+|.[{JOINING}]{{0,{MOST_SIGNS}}}", re.DOTALL)
WORD = re.compile(f"{MARK}?[^{MARK}]+|{MARK}")


@dataclass(frozen=True)
class Pieces:
    """``ids`` int64 [n]; ``spans`` int64 [n, 2], start and end of each piece in the text as given."""

    ids: npt.NDArray[np.int64]
    spans: npt.NDArray[np.int64]


class Vocabulary:
    """Cuts text into pieces. ``pieces`` and ``scores`` in the order of their ids; ``replacements`` by code point."""

    def __init__(self, pieces: list[str], scores: list[float], replacements: dict[int, str]) -> None:
        self._ids = dict(zip(pieces[FIRST_PIECE:], range(FIRST_PIECE, len(pieces)), strict=True))
        self._scores = scores
        self._unknown = min(scores) - PENALTY
        self._replacements = {chr(point): new for point, new in replacements.items()}
        self._words: dict[str, list[tuple[int, int]]] = {}

    def cut(self, text: str) -> Pieces:
        """The pieces of a text, in order."""
        plain, origin = self._normalise(text)
        ids: list[int] = []
        spans: list[tuple[int, int]] = []
        for word in WORD.finditer(plain):
            start = word.start()
            for piece, length in self._cut_known(word.group()):
                first = start + (plain[start] == MARK and length > 1)
                ids.append(piece)
                spans.append((origin[first], origin[start + length - 1] + 1))
                start += length
        return Pieces(np.array(ids, np.int64), np.array(spans, np.int64).reshape(-1, 2))

    def _normalise(self, text: str) -> tuple[str, list[int]]:
        """The text with a mark for each run of spaces and one in front, and each character's place in the original."""
        out, origin = [MARK], [0]
        for place, character in composed(text):
            for new in self._replacements.get(character, character):
                if new != " ":
                    out.append(new)
                    origin.append(place)
                elif out[-1] != MARK:
                    out.append(MARK)
                    origin.append(place)
        if out[-1] == MARK:  # a space at the end says nothing, and an empty text has no piece
            del out[-1], origin[-1]
        return "".join(out), origin

    def _cut_known(self, word: str) -> list[tuple[int, int]]:
        found = self._words.get(word)
        if found is None:
            if len(self._words) >= REMEMBERED:
                self._words.clear()
            found = self._cut_word(word)
            if len(word) <= LONGEST_REMEMBERED:
                self._words[word] = found
        return found

    def _cut_word(self, word: str) -> list[tuple[int, int]]:
        """The best cut of one word: (piece, number of characters) in order."""
        size = len(word)
        best = [0.0] + [-1e30] * size
        came: list[tuple[int, int]] = [(UNKNOWN, 0)] * (size + 1)
        for start in range(size):
            for end in range(start + 1, min(start + LONGEST, size) + 1):
                piece = self._ids.get(word[start:end])
                if piece is None and end > start + 1:
                    continue
                score = best[start] + (self._unknown if piece is None else self._scores[piece])
                if score > best[end]:
                    best[end], came[end] = score, (UNKNOWN if piece is None else piece, end - start)
        return backtrack(came)


def backtrack(came: list[tuple[int, int]]) -> list[tuple[int, int]]:
    cut, at = [], len(came) - 1
    while at > 0:
        cut.append(came[at])
        at -= came[at][1]
    return cut[::-1]


def overloaded(text: str) -> bool:
    """Whether a letter has more signs than any word needs."""
    return b"\1" * MOST_SIGNS in bytes(map(bool, map(unicodedata.combining, text)))


def composed(text: str) -> list[tuple[int, str]]:
    """(place, character) with accents that stand apart joined to their letters."""
    if text.isascii() or (not overloaded(text) and unicodedata.is_normalized("NFC", text)):
        return list(enumerate(text))
    return [(m.start(), c) for m in CLUSTER.finditer(text) for c in unicodedata.normalize("NFC", m.group())]
