"""Signatures by which texts that are almost the same are known without comparing each with each (MinHash).

Each number of a signature is the least of all hashes of the text's strings of words, by a hash of its own. Two texts have the same
number with a chance that is the share of strings they have in common. Numbers are taken together in bands: who shares a band with a
text is looked at, and nobody else.
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from crosswire.model.span import Span
from crosswire.text.shingles import shingles

Signature = npt.NDArray[np.uint32]

#: Of two texts that share half of their strings 87 in 100 pairs share a band, of those that share 0.6 all but one in 100, and of those
#: that share a fifth 5 in 100.
BANDS, ROWS = 32, 4
#: Texts of fewer strings are too short to tell.
FEWEST = 30
#: Characters of a text that are looked at: no article is longer.
MOST = 100_000
_AT_ONCE = 1000


def signature(text: str) -> Signature | None:
    """The signature of a text; None where it is too short to have one that says anything."""
    strings = list(shingles(text[:MOST], [Span(0, min(len(text), MOST))]))
    if len(strings) < FEWEST:
        return None
    hashes = np.fromiter((_hash(each) for each in strings), dtype=np.uint64, count=len(strings))
    factors, terms = _permutations()
    least = np.full(BANDS * ROWS, np.iinfo(np.uint32).max, dtype=np.uint32)
    for start in range(0, len(hashes), _AT_ONCE):
        part = (hashes[start : start + _AT_ONCE, None] * factors + terms) >> np.uint64(32)
        least = np.minimum(least, part.min(axis=0).astype(np.uint32))
    return least


def bands(of: Signature) -> list[int]:
    """The bands of a signature, each a number that a database can keep (63 bits)."""
    parts = of.reshape(BANDS, ROWS)
    return [_hash(f"{number} {part.tolist()}") >> 1 for number, part in enumerate(parts)]


def alike(one: Signature, other: Signature) -> float:
    """About the share of all their strings of words that both have."""
    return float(np.mean(one == other))


def packed(of: Signature) -> bytes:
    return of.astype("<u4").tobytes()


def unpacked(data: bytes) -> Signature:
    return np.frombuffer(data, dtype="<u4").astype(np.uint32)


def _hash(words: str) -> int:
    return int.from_bytes(hashlib.blake2b(words.encode("utf-8", "backslashreplace"), digest_size=8).digest(), "big")


@cache
def _permutations() -> Sequence[npt.NDArray[Any]]:
    """The hashes' own numbers, the same for ever: signatures are kept."""
    factors = [_hash(f"factor {number}") | 1 for number in range(BANDS * ROWS)]
    terms = [_hash(f"term {number}") for number in range(BANDS * ROWS)]
    return np.array(factors, dtype=np.uint64), np.array(terms, dtype=np.uint64)
