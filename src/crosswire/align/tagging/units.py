"""What is labelled: the pieces of a text, and the parts of those in which a name may begin or end.

An encoder's piece may hold the end of a name and what belongs to the sentence: "ルの", "在中国", "부는", "وبال". So signs that are
written without spaces are labelled one by one, and so are the letters that Arabic writes onto the next word. Of 26,000 marked names in
Arabic, Chinese, Japanese and Korean one in 35 begins or ends within a piece.
"""

import re
from dataclasses import dataclass

import numpy as np

from crosswire.encoders.base import Integers

#: Han, kana and Hangul.
SIGN = "[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]"
_BESIDE_SIGNS = re.compile(f"(?<={SIGN})|(?={SIGN})")
#: Behind one or two letters that begin a word and may be its prepositions or conjunctions.
_BEHIND_PREFIX = re.compile(r"(?:(?<=\b[وفبكل])|(?<=\b[وف][بكل]))(?=\w\w)")


@dataclass(frozen=True)
class Units:
    """The units of a text in order. ``places``: int64 [units, 2], their characters; ``pieces``: int64 [units], whose part each is."""

    places: Integers
    pieces: Integers


def units_of(text: str, places: Integers) -> Units:
    """The units of some pieces. ``places``: int64 [pieces, 2]. Of pieces that begin alike the last has the units."""
    if not len(places):
        return Units(np.zeros((0, 2), np.int64), np.zeros(0, np.int64))
    starts = np.unique(np.concatenate([places[:, 0], _cuts(text)]))
    pieces = np.searchsorted(places[:, 0], starts, side="right") - 1
    behind = np.minimum(np.append(starts[1:], len(text)), places[pieces, 1])
    whole = (pieces >= 0) & (starts < behind)
    return Units(np.stack([starts, behind], axis=1)[whole], pieces[whole])


def _cuts(text: str) -> Integers:
    return np.array([match.start() for cut in (_BESIDE_SIGNS, _BEHIND_PREFIX) for match in cut.finditer(text)], np.int64)
