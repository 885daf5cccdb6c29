"""What a unit of a text can be: part of no name, the first of a name's of one of four types, or a later one of it."""

from collections.abc import Sequence

import numpy as np

from crosswire.encoders.base import Floats, Integers
from crosswire.model.mention import MentionType

TYPES = (MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE, MentionType.OTHER)
#: Label 0 is no name's, 1 to 4 begin one, 5 to 8 go on with one.
BEGIN, GO_ON, LABELS = 1, 1 + len(TYPES), 1 + 2 * len(TYPES)

#: Which label may not follow which: a name goes on only where one of its type began. float32 [before, after].
_FORBIDDEN = np.full((LABELS, LABELS), 0.0, np.float32)
for _label in range(GO_ON, LABELS):
    _FORBIDDEN[:, _label] = -np.inf
    _FORBIDDEN[[_label, _label - len(TYPES)], _label] = 0.0

#: The first unit of a name, the one behind its last, and which type.
Run = tuple[int, int, int]


def likeliest(scores: Floats) -> list[Run]:
    """The names of the likeliest sequence of labels. ``scores``: float32 [units, labels], logarithms (Viterbi's algorithm)."""
    if not len(scores):
        return []
    best, back = scores[0] + _FORBIDDEN[0], np.zeros(scores.shape, np.int64)
    for place, own in enumerate(scores[1:], 1):
        through = best[:, None] + _FORBIDDEN
        back[place] = through.argmax(axis=0)
        best = through.max(axis=0) + own
    labels = [int(best.argmax())]
    for place in range(len(scores) - 1, 0, -1):
        labels.append(int(back[place, labels[-1]]))
    return _runs(labels[::-1])


def _runs(labels: Sequence[int]) -> list[Run]:
    runs: list[Run] = []
    for place, label in enumerate(labels):
        if BEGIN <= label < GO_ON:
            runs.append((place, place + 1, label - BEGIN))
        elif label:
            runs[-1] = (runs[-1][0], place + 1, label - GO_ON)
    return runs


def of_each_type(scores: Floats, first: int, behind: int) -> Floats:
    """How likely a name of each type stands there, float32 [types], logarithms."""
    return np.asarray(scores[first, BEGIN:GO_ON] + scores[first + 1 : behind, GO_ON:].sum(axis=0), np.float32)


def pieces_at(places: Integers, start: int, end: int) -> tuple[int, int]:
    """The first piece, or unit, that shares a character with a stretch of text, and the one behind the last. ``places``: int64 [n, 2]."""
    return int(np.searchsorted(places[:, 1], start, side="right")), int(np.searchsorted(places[:, 0], end))
