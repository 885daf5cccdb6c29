"""How alike the words at places of two articles are, by the vectors of their pieces."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from crosswire.align.contents import Contents
from crosswire.encoders.base import Floats, Integers
from crosswire.model.span import Span


class Alike:
    """The places of a story's articles beside each other. How like two are: the mean cosine of each piece with its best match on the
    other side, both ways; nought where there are no pieces.
    """

    def __init__(self, parts: Sequence[Contents]) -> None:
        self._parts = parts
        self.rows = lru_cache(maxsize=20_000)(self._rows_at)

    def of_places(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> Floats:
        """How alike the words at each place of one article are to those at each of another: float32 [places, others]."""
        ours, sizes = self._pieces(one, places)
        theirs, their_sizes = self._pieces(other, others)
        table = np.zeros((len(places), len(others)), np.float32)
        mine, yours = np.flatnonzero(sizes), np.flatnonzero(their_sizes)
        if len(mine) and len(yours):
            cosines, rows, columns = ours @ theirs.T, starts(sizes[mine]), starts(their_sizes[yours])
            there = np.add.reduceat(np.maximum.reduceat(cosines, columns, axis=1), rows, axis=0) / sizes[mine][:, None]
            back = np.add.reduceat(np.maximum.reduceat(cosines, rows, axis=0), columns, axis=1) / their_sizes[yours][None, :]
            table[np.ix_(mine, yours)] = (there + back) / 2
        return table

    def _pieces(self, article: int, places: Sequence[Span]) -> tuple[Floats, Integers]:
        """The vectors of the pieces at some places, one place after the other, and how many each has."""
        found = [self.rows(article, place) for place in places]
        rows = np.concatenate([np.arange(each.start, each.stop) for each in found]) if found else np.zeros(0, np.int64)
        return self._parts[article].vectors[rows], np.array([len(each) for each in found], np.int64)

    def _rows_at(self, article: int, place: Span) -> range:
        places = self._parts[article].places
        return range(int(np.searchsorted(places[:, 1], place.start, side="right")), int(np.searchsorted(places[:, 0], place.end)))


def starts(sizes: Integers) -> Integers:
    """Where each of some runs of these sizes begins, one behind the other."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)[:-1]])
