"""Where in an article a name of other articles may stand, by how like its pieces are to those of the name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.encoders.base import Floats, Integers
from crosswire.model.span import Span
from crosswire.text.names.linking.whole_words import is_whole

#: A name has at most so many pieces; so many of the likest runs of each length are tried.
_LONGEST, _TRIED = 12, 40

#: Cosines of the pieces of a name with those of an article, float32 [name, article], for each name of each article that has it.
Cosines = Sequence[Sequence[Floats]]


@dataclass(frozen=True)
class Written:
    """A text in its language, and the places of its pieces: int64 [pieces, 2]."""

    text: str
    language: str
    places: Integers


def likest(written: Written, cosines: Cosines, free: Sequence[Span], least: float) -> tuple[float, Span] | None:
    """Of the runs of pieces within a free stretch that are whole words the one most like a name, if it is at least so much.

    How like a name: the smaller of the mean cosines of each piece with its best match on the other side, one way and the other.
    With their mean instead, a third more runs were too short or too long. Of several articles the mean counts.
    """
    stretch = _stretches(written.places, free)
    pieces = np.flatnonzero(stretch >= 0)
    if not (len(cosines) and len(pieces)) or _at_most(cosines, pieces) < least:
        return None
    best: tuple[float, Span] | None = None
    for size, likeness in enumerate(_by_size([[_runs(name) for name in each] for each in cosines], len(written.places)), 1):
        inside = (stretch[: len(likeness)] == stretch[size - 1 :]) & (stretch[: len(likeness)] >= 0)
        best = _whole(written, np.where(inside, likeness, -1.0), size, least if best is None else best[0]) or best
    return best


def _at_most(cosines: Cosines, pieces: Integers) -> float:
    """How like the names any run of these pieces can be."""
    return float(np.mean([max(name[:, pieces].max(axis=1).mean() for name in each) for each in cosines]))


def _by_size(runs: Sequence[Sequence[Iterator[Floats]]], pieces: int) -> Iterator[Floats]:
    """How like the names each run of one piece is, of two, and so on."""
    for _ in range(min(_LONGEST, pieces)):
        yield np.mean([np.max([next(name) for name in each], axis=0) for each in runs], axis=0)


def _runs(cosines: Floats) -> Iterator[Floats]:
    """How like one name each run is, of one piece, of two, and so on."""
    matched, sums = cosines, np.concatenate([np.zeros(1, np.float32), np.cumsum(cosines.max(axis=0))])
    for size in range(1, cosines.shape[1] + 1):
        if size > 1:
            matched = np.maximum(matched[:, :-1], cosines[:, size - 1 :])
        yield np.minimum(matched.mean(axis=0), (sums[size:] - sums[:-size]) / size)


def _whole(written: Written, likeness: Floats, size: int, least: float) -> tuple[float, Span] | None:
    """The likest run of so many pieces that is whole words, if it is liker than ``least``."""
    for first in np.argsort(-likeness, kind="stable")[:_TRIED]:
        if likeness[first] <= least:
            break
        span = _bare(written.text, int(written.places[first, 0]), int(written.places[first + size - 1, 1]))
        if is_whole(written.text, span, written.language):
            return float(likeness[first]), span
    return None


def _stretches(places: Integers, free: Sequence[Span]) -> Integers:
    """For each piece the free stretch it lies in, or -1."""
    if not free:
        return np.full(len(places), -1)
    starts, ends = np.array([span.start for span in free]), np.array([span.end for span in free])
    found = np.searchsorted(starts, places[:, 1] - 1, side="right") - 1
    return np.where((found >= 0) & (places[:, 1] <= ends[found]), found, -1)


def _bare(text: str, start: int, end: int) -> Span:
    """A passage without what is no letter at its ends."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
