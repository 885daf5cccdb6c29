"""The labels of a passage as pieces that can be claims: one for each answer, and one for the rest."""

from collections.abc import Sequence
from itertools import groupby

from crosswire.align.cutting.labelling import Labels
from crosswire.align.cutting.paths import REST

#: The answer that takes a rest in two halves: what most articles say, so that nobody is said to lack the circumstances in it.
COMMON = 1

#: label -> first unit, unit after the last.
Pieces = dict[int, tuple[int, int]]


def pieces(labels: Labels, weights: Sequence[float]) -> Pieces | None:
    """Where each label stands; ``weights``: of the units. None where the rest is torn so that no claim could be made of it."""
    runs = _runs(labels)
    rests = [run for run in runs if run[0] == REST]
    for main in sorted(rests, key=lambda run: -sum(weights[run[1] : run[2]])) or [None]:
        found = _held(runs, main)
        if found is not None:
            return found
    return None


def _runs(labels: Labels) -> list[tuple[int, int, int]]:
    """(label, first unit, unit after the last)."""
    found = []
    at = 0
    for label, group in groupby(labels):
        size = len(list(group))
        found.append((label, at, at + size))
        at += size
    return found


def _held(runs: list[tuple[int, int, int]], main: tuple[int, int, int] | None) -> Pieces | None:
    """The pieces when ``main`` is the rest and every other part of it goes to the common answer; None where one does not adjoin that."""
    found: Pieces = {}
    for number, run in enumerate(runs):
        label, first, end = run
        if label == REST and run != main:
            beside = [runs[near][0] for near in (number - 1, number + 1) if 0 <= near < len(runs)]
            if COMMON not in beside:
                return None
            label = COMMON
        start, stop = found.get(label, (first, end))
        found[label] = min(start, first), max(stop, end)
    return found
