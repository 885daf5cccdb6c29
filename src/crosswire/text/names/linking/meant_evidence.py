"""What the articles, two by two, tell of two groups of names, taken together."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from crosswire.text.names.linking.meant_tables import Scores

#: More pairs of articles say little more.
_ENOUGH = 4
#: Two groups must be so much alike somewhere, and in the better direction no less than any rival on average: of 1175 pairs that the
#: network puts together 26 are not, of all 13062 three quarters. In a brief without rivals an aircraft was as alike an airline as 0.25.
LEAST_ALIKE = 0.3
#: So many things are known of a pair.
FEATURES = 15

Numbers = npt.NDArray[np.int64]


def together(pairs: Sequence[Numbers], values: Sequence[Scores]) -> tuple[Numbers, Scores]:
    """The pairs of groups that are alike enough, [pairs, 2], and what is known of each, [pairs, features].

    ``pairs``: of each two articles which groups were compared, [compared, 2], the lower number first. ``values``: for each of these how
    alike the names are, how much more than either is to the likest rival of the other, the same of what stands around them and of what is
    named beside them, how far apart they first stand, and how much oftener one stands, [11, compared].
    """
    if not sum(map(len, pairs)):
        return np.zeros((0, 2), np.int64), np.zeros((0, FEATURES), np.float32)
    both, own, counts = np.unique(np.concatenate(pairs), axis=0, return_inverse=True, return_counts=True)
    order = np.argsort(own.reshape(-1), kind="stable")
    sorted_values = np.concatenate(values, axis=1)[:, order]
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    rows = _features(sorted_values, starts, counts)
    enough = (rows[:, 0] + rows[:, 1] >= LEAST_ALIKE) & (rows[:, 3] >= 0)
    return both[enough], rows[enough]


def _features(values: Scores, starts: Numbers, counts: Numbers) -> Scores:
    alike, ahead, back, around, ahead_around, back_around, beside, ahead_beside, back_beside, far, often = values

    def mean(some: Scores) -> Scores:
        return np.asarray(np.add.reduceat(some, starts) / counts, np.float32)

    def told(some: Scores, *ways: Scores) -> list[Scores]:
        both = np.stack([mean(way) for way in ways])
        return [mean(some), np.maximum.reduceat(some, starts) - mean(some), both.min(axis=0), both.max(axis=0)]

    columns = [
        mean(alike),
        np.maximum.reduceat(alike, starts) - mean(alike),
        mean(np.minimum(ahead, back)),
        mean(np.maximum(ahead, back)),
        np.minimum(counts, _ENOUGH),
        *told(around, ahead_around, back_around),
        *told(beside, ahead_beside, back_beside),
        mean(far),
        mean(often),
    ]
    return np.stack(columns, axis=1).astype(np.float32)
