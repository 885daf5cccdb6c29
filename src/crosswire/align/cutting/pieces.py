"""The labels of a passage as pieces that can be claims: one for each answer, and one for the rest."""

from collections.abc import Sequence
from itertools import groupby

from crosswire.align.cutting.labelling import Labels
from crosswire.align.cutting.paths import REST

#: The answer that most articles give.
COMMON = 1
#: A part of the rest with at most so much of the weight of the main part may go with an answer that not all articles give.
MINOR = 0.5

#: label -> first unit, unit after the last.
Pieces = dict[int, tuple[int, int]]
_Run = tuple[int, int, int]


def pieces(labels: Labels, weights: Sequence[float]) -> Pieces | None:
    """Where each label stands; ``weights``: of the units. None where the rest is torn so that no claim could be made of it.

    Of a rest in several parts the heaviest is the claim. The others go with the common answer, since then nobody is said to lack the
    circumstances in them, or if they are minor with another answer that they adjoin.
    """
    runs = _runs(labels)
    heavy = {run: sum(weights[run[1] : run[2]]) for run in runs}
    mains: list[_Run | None] = [*sorted((run for run in runs if run[0] == REST), key=lambda run: -heavy[run])]
    for main in mains or [None]:
        minor = {run for run in runs if main and heavy[run] <= MINOR * heavy[main]}
        found = _held(runs, main, minor)
        if found is not None:
            return found
    return None


def _runs(labels: Labels) -> list[_Run]:
    """(label, first unit, unit after the last)."""
    found = []
    at = 0
    for label, group in groupby(labels):
        size = len(list(group))
        found.append((label, at, at + size))
        at += size
    return found


def _held(runs: list[_Run], main: _Run | None, minor: set[_Run]) -> Pieces | None:
    """The pieces when ``main`` is the rest and its other parts go with answers; None where one finds no answer to go with."""
    found: Pieces = {}
    for number, run in enumerate(runs):
        label, first, end = run
        if label == REST and run != main:
            beside = sorted(runs[near][0] for near in (number - 1, number + 1) if 0 <= near < len(runs))
            label = beside[0]
            if label != COMMON and run not in minor:
                return None
        start, stop = found.get(label, (first, end))
        found[label] = min(start, first), max(stop, end)
    return found
