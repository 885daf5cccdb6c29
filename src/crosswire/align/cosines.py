"""Cosines between the pieces of two articles, of which only the best in each stretch is kept.

A long article has tens of thousands of pieces, and all cosines of two such would not fit into memory: they are taken a
few rows at a time.
"""

from collections.abc import Iterator

import numpy as np

from crosswire.encoders.base import Floats, Integers

#: So many cosines are held at once (16 MB).
AT_ONCE = 4_000_000


def best_cosines(vectors: Floats, others: Floats, starts: Integers) -> Floats:
    """float32 [vectors, stretches]: the best cosine of each vector in each stretch of the others."""
    found = np.zeros((len(vectors), len(starts)), np.float32)
    for rows in stretches(len(vectors), len(others)):
        if len(starts):
            found[rows] = np.maximum.reduceat(vectors[rows] @ others.T, starts, axis=1)
    return found


def stretches(rows: int, columns: int) -> Iterator[slice]:
    """Runs of rows that are small enough."""
    step = max(1, AT_ONCE // max(columns, 1))
    for start in range(0, rows, step):
        yield slice(start, min(start + step, rows))
