"""Imaginary events, and articles about them as vectors: what they share with their event, and what is their own."""

from collections.abc import Iterable
from itertools import count

import numpy as np

from crosswire.clustering.entry import Entry
from crosswire.clustering.filing import Filing
from crosswire.encoders.base import Floats

WIDTH = 96

_chance = np.random.default_rng(20260314)
_ids = count(1)


def unit(vector: Floats) -> Floats:
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def direction() -> Floats:
    return unit(_chance.standard_normal(WIDTH).astype(np.float32))


def about(event: Floats, own: float = 1.0, day: float | None = None, language: str = "en") -> Entry:
    """An article about an event; of two whose ``own`` is 1 the cosine is about a half."""
    return Entry(f"a{next(_ids):04}", language, unit(event + own * direction()).astype(np.float16), day)


def unusual(_: str) -> Floats:
    """No language has anything usual."""
    return np.zeros(WIDTH, np.float32)


def filing(entries: Iterable[Entry] = ()) -> Filing:
    """A file with these articles."""
    filed = Filing(unusual)
    for entry in entries:
        filed.file(entry)
    return filed


def stories(filed: Filing) -> list[list[str]]:
    """The articles of each story, in an order of their own."""
    return sorted(sorted(names) for _, names in filed.stories())


def names(entries: Iterable[Entry]) -> list[str]:
    return [entry.id for entry in entries]
