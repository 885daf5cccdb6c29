"""How close articles are, and how close they must be to tell one story.

The closeness of two groups is the mean over their pairs of articles: the cosine of what each has beyond the usual, less when
days lie between. What it must be depends on the groups: those that are each closely knit are two stories, even where both tell
of the same kind of thing (two matches of one day, two storms); a story that goes on for weeks is loose and takes more in. So it
is the more, the closer the looser of the two is in itself.
"""

from collections.abc import Sequence

import numpy as np

from crosswire.cluster.knot import Knot
from crosswire.encoders.base import Floats

#: The least there must be in any case.
LEAST = 0.15
#: What there must be beyond that: so much of the looser group's own closeness, less so much.
SHARE, OFF = 0.9, 0.1
#: Days apart from which articles count as less close, to which they do so fully, and how much.
SOON, LATE, APART = 3.0, 10.0, 0.1


def links(knots: Sequence[Knot]) -> Floats:
    """float32 [n, n]: the closeness of every two."""
    totals = np.array([knot.total for knot in knots], np.float32)
    sizes = np.array([knot.size for knot in knots], np.float32)
    return totals @ totals.T / np.outer(sizes, sizes) - lateness(knots)


def lateness(knots: Sequence[Knot]) -> Floats:
    """What days between them take away; nothing where one has no date."""
    days = np.array([np.nan if knot.day is None else knot.day for knot in knots], np.float64)
    if np.isnan(days).all() or np.nanmax(days) - np.nanmin(days) <= SOON:
        return np.zeros((), np.float32)
    apart = np.nan_to_num(np.abs(days[:, None] - days))
    return (APART * np.clip((apart - SOON) / (LATE - SOON), 0, 1)).astype(np.float32)


def required(first: Floats, second: Floats) -> Floats:
    """How close groups must be, of which each is so close in itself; one article alone is not close to anything."""
    needed: Floats = np.maximum(np.float32(LEAST), np.float32(SHARE) * np.minimum(first, second) - np.float32(OFF))
    return needed
