"""How alike two details are, in themselves and in the words around them."""

from collections.abc import Iterable

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from crosswire.align.contents import Contents
from crosswire.align.details.detail import Detail
from crosswire.encoders.base import Floats
from crosswire.model.span import Span

#: So many characters on each side belong to what is around a detail; 8 and 25 told dead from injured no better.
AROUND = 15


#: The name of a thing has hardly more pieces.
LONGEST = 8

#: The number of an article, and a place in it.
Place = tuple[int, Span]


class Vectors:
    """The pieces of a story's articles, looked up by place."""

    def __init__(self, parts: list[Contents]) -> None:
        self._parts = parts
        self._known: dict[Place, tuple[Floats, Floats]] = {}

    def likeness(self, one: Detail, other: Detail) -> tuple[float, float]:
        """Of the details themselves, in their context, and of the words around them; 1 is the same."""
        ours, theirs = self._of((one.article, one.span)), self._of((other.article, other.span))
        return _alike(ours[0], theirs[0]), _alike(ours[1], theirs[1])

    def of_places(self, one: Place, other: Place) -> float:
        """Of the words at two places, in their context."""
        return _alike(self._of(one)[0], self._of(other)[0])

    def closest(self, place: Place, article: int, besides: Iterable[Span] = ()) -> float:
        """How like the words at a place the likest words of another article are, of any length up to LONGEST pieces.

        What stands at ``besides`` is known to be something else.
        """
        part = self._parts[article]
        cosines = self._of(place)[0] @ part.vectors.T
        for span in besides:
            cosines[:, (part.places[:, 1] > span.start) & (part.places[:, 0] < span.end)] = 0.0
        sizes = range(1, min(LONGEST, cosines.shape[1]) + 1) if len(cosines) else ()
        return max((_likest_run(cosines, size) for size in sizes), default=0.0)

    def _of(self, key: Place) -> tuple[Floats, Floats]:
        if key not in self._known:
            part, span = self._parts[key[0]], key[1]
            touching = (part.places[:, 1] > span.start) & (part.places[:, 0] < span.end)
            near = (part.places[:, 0] >= span.start - AROUND) & (part.places[:, 1] <= span.end + AROUND)
            self._known[key] = part.vectors[touching], part.vectors[near]
        return self._known[key]


def _likest_run(cosines: Floats, size: int) -> float:
    """The best mean cosine, both ways, of a passage with so many pieces in a row; ``cosines``: float32 [own pieces, their pieces]."""
    runs = sliding_window_view(cosines, size, axis=1)
    return float((runs.max(axis=2).mean(axis=0) + runs.max(axis=0).mean(axis=1)).max() / 2)


def _alike(one: Floats, other: Floats) -> float:
    """The mean cosine of each piece with its best match on the other side, both ways."""
    if not (len(one) and len(other)):
        return 0.0
    cosines = one @ other.T
    return float((np.mean(cosines.max(axis=1)) + np.mean(cosines.max(axis=0))) / 2)
