"""What stands around a name in its sentences, as a vector: two names that mean one are told of alike."""

from collections.abc import Sequence

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.tagging.labels import pieces_at
from crosswire.encoders.base import Floats, Integers
from crosswire.model.span import Span

#: A piece so many pieces from the name counts a third of one beside it.
_FAR = 12.0
_LEAST = 1e-6


def around(parts: Contents, names: Sequence[Sequence[Span]]) -> Floats:
    """For each name, with its places, the mean of what stands around these in their sentences: float32 [names, width], of length 1."""
    starts = np.append(parts.starts[parts.sentences], len(parts.places))
    found = [np.sum([_beside(parts, starts, place) for place in places], axis=0) for places in names]
    table = np.array(found, np.float32).reshape(len(names), parts.vectors.shape[1])
    return np.asarray(table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), _LEAST), np.float32)


def _beside(parts: Contents, starts: Integers, place: Span) -> Floats:
    """The vectors of the pieces of a sentence beside one place, by their weight and how near they stand; of length 1."""
    first, behind = pieces_at(parts.places, place.start, place.end)
    sentence = int(np.searchsorted(starts, first, side="right")) - 1
    pieces = np.arange(starts[max(sentence, 0)], starts[min(sentence + 1, len(starts) - 1)])
    pieces = pieces[(pieces < first) | (pieces >= behind)]
    near = np.exp(-np.maximum(first - pieces, pieces - behind + 1) / _FAR)
    total = (parts.vectors[pieces] * (parts.weights[pieces] * near)[:, None]).sum(axis=0)
    return np.asarray(total / max(float(np.linalg.norm(total)), _LEAST), np.float32)
