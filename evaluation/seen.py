"""What a network that learns sees of its places, put together when it is asked for."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from marked_stories import Marks

from crosswire.align.tagging import network
from crosswire.encoders.base import Floats, Integers

#: So many signs are told apart.
SIGNS = 400


def usual_signs(articles: Sequence[Marks]) -> Floats:
    """The code points of the signs that are most often units, in order."""
    found = Counter(each.text[start] for each in articles for start, end in each.units.places.tolist() if end == start + 1)
    return np.sort(np.array([ord(sign) for sign, _ in found.most_common(SIGNS)], np.float32))


@dataclass(frozen=True)
class Seen:
    """What is seen of some places.

    ``values``: float32 [places, features]; ``rows``: of the weights behind those for the values, the rows of what each has, [places, k].
    """

    values: Floats
    rows: Integers


@dataclass(frozen=True)
class Rows:
    """What the network sees of each unit, put together when it is asked for: of all at once there is too much.

    ``standard``: the forms, rounded, and a row of noughts; ``neighbours``: for each piece its row and those of the pieces around it;
    ``pieces``: the piece of each unit; ``signs``: which of the ``known`` features behind the others each has.
    """

    standard: npt.NDArray[np.float16]
    neighbours: Integers
    pieces: Integers
    written: Floats
    signs: Integers
    known: int

    def at(self, units: Integers) -> Seen:
        beside = network.side_by_side(self.standard, self.neighbours[self.pieces[units]])
        values = np.hstack([beside, self.written[units]])
        return Seen(values, self.signs[units] + values.shape[1])


@dataclass(frozen=True)
class Pairs:
    """What is seen of pairs of groups, [pairs, features]."""

    values: Floats
    known: int = 0

    def at(self, pairs: Integers) -> Seen:
        return Seen(self.values[pairs], np.zeros((len(pairs), 0), np.int64))


def neighbours(articles: Sequence[Marks]) -> Integers:
    """For each piece its row and those of the pieces around it; the last row, of noughts, where an article begins and ends."""
    sizes = [len(each.forms) for each in articles]
    firsts, last = np.cumsum([0, *sizes]), sum(sizes)
    found = [
        np.where(near < size, first + near, last) for size, first in zip(sizes, firsts, strict=False) for near in [network.beside(size)]
    ]
    return np.concatenate(found)
