"""How alike the names of two articles are, and how much more than either is to any other it may be."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Truths = npt.NDArray[np.bool_]

#: A name of fewer letters is part of too many others.
_SHORTEST_PART = 2
#: Of so many of the likest rivals one is no part of a name.
_MOST_PARTS = 16


def margins(scores: Scores, rivals: Truths, parts: Truths, their_rivals: Truths, their_parts: Truths) -> tuple[Scores, Scores]:
    """How much more alike each two names are than the one is to the likest rival of the other, and the other way round: [ours, theirs].

    ``scores``: [ours, theirs]. ``rivals``: [ours], which names the other article may not have and may be meant instead. ``parts``:
    [ours, ours], which are part of one another: "Horizon" is no rival of "Horizon Docks". The same of theirs.
    """
    return scores - _likest_rival(scores, their_rivals, their_parts), scores - _likest_rival(scores.T, rivals, parts).T


def _likest_rival(scores: Scores, rivals: Truths, parts: Truths) -> Scores:
    """For each score in a row the highest of the row that is a rival's; nought at least. A name is part of few others."""
    counted = np.where(rivals[None, :], np.maximum(scores, 0.0), 0.0)
    likest = np.argsort(-counted, axis=1, kind="stable")[:, :_MOST_PARTS]
    values = np.take_along_axis(counted, likest, axis=1)  # [rows, likest]
    highest = np.where(parts[:, likest], 0.0, values[None, :, :]).max(axis=2, initial=0.0)  # [whose rival, rows]
    return np.asarray(highest.T, np.float32)


def parts_among(forms: Sequence[frozenset[str]]) -> Truths:
    """Which of the names of an article are part of one another, and each of itself: [names, names]. ``forms``: how each is written."""
    table = [[one is other or _share_a_part(one, other) for other in forms] for one in forms]
    return np.array(table, np.bool_).reshape(len(forms), len(forms))


def _share_a_part(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(_is_part(first, second) for first in one for second in other)


def _is_part(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _SHORTEST_PART and (one in other or other in one)


def between(ours: Scores, theirs: Scores) -> Scores:
    """For each two numbers how far they are from each other: [ours, theirs]."""
    return np.asarray(np.abs(ours[:, None] - theirs[None, :]), np.float32)
