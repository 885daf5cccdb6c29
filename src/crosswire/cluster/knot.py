"""Knots: the pieces that stories are put together from, and taken apart into."""

from dataclasses import dataclass

import numpy as np

from crosswire.encoders.base import Floats


@dataclass(eq=False)
class Knot:
    """One article, or several of a big story that were found closest and are no longer told apart."""

    number: int
    #: The first of its articles in the order of their ids: the same whatever came first.
    key: str
    #: The sum of their own vectors, and of the closeness of every two.
    total: Floats
    within: float = 0.0
    #: Of those that have one: their mean.
    day: float | None = None
    #: How many articles.
    size: int = 1
    story: int = -1
    #: The knot that took this one in.
    into: "Knot | None" = None


def unit(vector: Floats) -> Floats:
    """A vector of the same direction, of length one (or none)."""
    length = float(np.linalg.norm(vector))
    return (vector / length if length > 1e-6 else vector * 0).astype(np.float32)


def standing(knot: Knot) -> Knot:
    """The knot that has the articles of this one now."""
    while knot.into is not None:
        knot = knot.into
    return knot


def tied(first: Knot, second: Knot, between: float) -> Knot:
    """Two knots as one; ``between`` is the mean closeness of their articles. The bigger takes the other in."""
    big, small = (first, second) if first.size >= second.size else (second, first)
    big.within += small.within + between * big.size * small.size
    big.day = mean_day(big, small)
    big.total = big.total + small.total
    big.size += small.size
    big.key = min(big.key, small.key)
    small.into = big
    return big


def mean_day(first: Knot, second: Knot) -> float | None:
    if first.day is None or second.day is None:
        return second.day if first.day is None else first.day
    return (first.day * first.size + second.day * second.size) / (first.size + second.size)
