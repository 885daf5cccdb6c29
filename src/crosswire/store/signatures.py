"""Signatures by which texts that are almost the same are known without comparing each with each (MinHash).

Each number of a signature is the least of all hashes of the text's strings of words, by a hash of its own. Two texts have the same
number with a chance that is the share of strings they have in common. Numbers are taken together in bands: who shares a band with a
text is looked at, and nobody else.
"""

import struct
from binascii import crc32
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from crosswire.text.shingles import words_and_width

Signature = npt.NDArray[np.uint32]

#: Of two texts that share half of their strings 87 in 100 pairs share a band, of those that share 0.6 all but one in 100, and of those
#: that share a fifth 5 in 100.
BANDS, ROWS = 32, 4
#: Texts of fewer strings are too short to tell.
FEWEST = 30
#: Among so many of a text there are nearly always enough, and the others need not be counted.
_ENOUGH = 100
#: Characters of a text that are looked at: no article is longer.
MOST = 100_000
_AT_ONCE = 4000
#: What stands before each band, so that two are never the same.
_NUMBERS = [bytes([number]) for number in range(BANDS)]
#: An odd number with many ones: what is multiplied by it is scattered.
_MIXER = np.uint64(0x9E3779B97F4A7C15)


class Sign(NamedTuple):
    """A signature as it is kept, and its bands."""

    packed: bytes
    bands: tuple[int, ...]


def sign_of(text: str) -> Sign | None:
    """What the store keeps of a text to find others that are almost the same; None where it is too short."""
    found = signature(text)
    return None if found is None else kept_sign(packed(found))


def kept_sign(data: bytes) -> Sign:
    """A signature that was kept, with its bands."""
    return Sign(data, tuple(bands(unpacked(data))))


def signature(text: str) -> Signature | None:
    """The signature of a text; None where it is too short to have one that says anything."""
    hashes = _strings(text[:MOST])
    if len(set(hashes[:_ENOUGH].tolist())) < FEWEST and len(np.unique(hashes)) < FEWEST:
        return None
    factors, terms = _permutations()
    least = np.full(BANDS * ROWS, np.iinfo(np.uint32).max, dtype=np.uint32)
    for start in range(0, len(hashes), _AT_ONCE):
        least = np.minimum(least, (hashes[start : start + _AT_ONCE] * factors + terms).min(axis=1))
    return least


def _strings(text: str) -> npt.NDArray[np.uint32]:
    """A hash of every string of words in it."""
    words, width = words_and_width(text)
    encoded = words.encode("utf-8", "replace").split(b"\n") if words else ()
    each = np.fromiter(map(crc32, encoded), dtype=np.uint64, count=len(encoded))
    many = max(len(encoded) - width + 1, 0)
    joined = np.zeros(many, dtype=np.uint64)
    for place in range(width):
        joined = (joined + each[place : place + many]) * _MIXER
        joined ^= joined >> np.uint64(29)
    return (joined >> np.uint64(32)).astype(np.uint32)


def bands(of: Signature) -> list[int]:
    """The bands of a signature, each a number that a database can keep (63 bits)."""
    data = packed(of)
    size = len(data) // BANDS
    places = range(0, len(data), size)
    hashed = (blake2b(sign + data[place : place + size], digest_size=8).digest() for sign, place in zip(_NUMBERS, places, strict=True))
    return [number >> 1 for number in struct.unpack(f">{BANDS}Q", b"".join(hashed))]


def alike(one: Signature, other: Signature) -> float:
    """About the share of all their strings of words that both have."""
    return alike_to_each(one, [other])[0]


def alike_to_each(one: Signature, others: Sequence[Signature]) -> list[float]:
    """The same of one and each of some others."""
    shares: list[float] = np.mean(np.stack(others) == one, axis=1).tolist()
    return shares


def packed(of: Signature) -> bytes:
    return of.astype("<u4").tobytes()


def unpacked(data: bytes) -> Signature:
    return np.frombuffer(data, dtype="<u4").astype(np.uint32)


def _hash(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big")


@cache
def _permutations() -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
    """The hashes' own numbers, a row each and the same for ever: signatures are kept."""
    factors = [_hash(b"factor %d" % number) >> 32 | 1 for number in range(BANDS * ROWS)]
    terms = [_hash(b"term %d" % number) >> 32 for number in range(BANDS * ROWS)]
    return np.array(factors, dtype=np.uint32)[:, None], np.array(terms, dtype=np.uint32)[:, None]
