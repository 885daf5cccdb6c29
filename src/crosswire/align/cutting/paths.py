"""The best way to cut a passage: one run of words for each question it answers, and the rest."""

from collections.abc import Mapping, Sequence

from crosswire.align.cutting.units import Unit
from crosswire.encoders.base import Floats

#: The label of what answers no question.
REST = 0
#: What a cut costs, in weight of rare words. On 16 short stories of our own links F1 was the same from 0.5 to 1.1; at 0.5 words that say no
#: such thing were taken for an answer more often (recall of omissions fell), at 1.1 one article was wrongly said to lack an answer.
COST = 0.8

_State = tuple[int, frozenset[int]]
#: What a path is worth, and its labels.
Path = tuple[float, tuple[int, ...]]


def best_path(units: Sequence[Unit], scores: Floats, anchors: Mapping[int, int], allowed: Sequence[int]) -> Path:
    """A label for each unit. ``scores``: float32 [units, labels]; ``anchors``: unit -> the question that its number answers.

    The units of one question stand together; those of the rest need not.
    """
    paths: dict[_State, Path] = {}
    for at, unit in enumerate(units):
        labels = [anchors[at]] if at in anchors else list(allowed)
        steps = _next(paths, labels, unit.border - COST) if at else {(label, frozenset[int]()): (0.0, (label,)) for label in labels}
        paths = {state: (value + float(scores[at, state[0]]), path) for state, (value, path) in steps.items()}
    return max(paths.values(), default=(0.0, ()))


def _next(paths: Mapping[_State, Path], labels: Sequence[int], cut: float) -> dict[_State, Path]:
    """The best path to every state that one more unit can lead to."""
    found: dict[_State, Path] = {}
    for (label, done), (value, path) in paths.items():
        for follower in labels:
            if follower in done:
                continue
            closed = done if label in (follower, REST) else done | {label}
            reached = value if follower == label else value + cut
            state = follower, closed
            if state not in found or found[state][0] < reached:
                found[state] = reached, (*path, follower)
    return found
