"""How alike names of two articles are, by the vectors of their pieces."""

from collections.abc import Sequence

import numpy as np

from crosswire.align.contents import Contents
from crosswire.encoders.base import Floats, Integers
from crosswire.model.span import Span


class NamesLikeness:
    """The likeness of places of a story's articles; see ``text.names.linking.meant.Likeness``."""

    def __init__(self, parts: Sequence[Contents]) -> None:
        self._parts = parts

    def between(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> list[list[float]]:
        """The mean cosine of each piece with its best match on the other side, both ways."""
        ours, sizes = self._pieces(one, places)
        theirs, their_sizes = self._pieces(other, others)
        table = np.zeros((len(places), len(others)), np.float32)
        mine, yours = np.flatnonzero(sizes), np.flatnonzero(their_sizes)
        if len(mine) and len(yours):
            cosines = ours @ theirs.T
            rows, columns = _starts(sizes[mine]), _starts(their_sizes[yours])
            there = np.add.reduceat(np.maximum.reduceat(cosines, columns, axis=1), rows, axis=0) / sizes[mine][:, None]
            back = np.add.reduceat(np.maximum.reduceat(cosines, rows, axis=0), columns, axis=1) / their_sizes[yours][None, :]
            table[np.ix_(mine, yours)] = (there + back) / 2
        return [[float(value) for value in row] for row in table]

    def _pieces(self, article: int, places: Sequence[Span]) -> tuple[Floats, Integers]:
        part = self._parts[article]
        found = [np.flatnonzero((part.places[:, 1] > place.start) & (part.places[:, 0] < place.end)) for place in places]
        return part.vectors[np.concatenate(found)] if found else part.vectors[:0], np.array([len(each) for each in found], np.int64)


def _starts(sizes: Integers) -> Integers:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)[:-1]])
