"""Where else a name may begin and end, as the network that knows names by the words around them sees it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.labels import BEGIN, GO_ON, LABELS, of_each_type, pieces_at
from crosswire.align.tagging.passages import passage
from crosswire.encoders.base import Floats
from crosswire.model.span import Span

#: A name begins and ends at most so many units away, and begins where that is at least so likely.
REACH, MAY_BEGIN = 8, 0.03
#: What is less likely than the name by more than e to the power of this is not asked for, and no more than the likeliest few. In 220
#: stories, with 8 and up to eight a name, 127 were changed rightly and 50 not; with 8 and two 147 and 58; with 5 and eight 117 and 44.
FALL, MOST = 5.0, 3

#: The first unit of a passage, and the one behind its last.
Units = tuple[int, int]


@dataclass(frozen=True)
class Extent:
    """Where a name may stand instead. ``gained``: how much likelier the labels make it, a logarithm; ``covered``: so many other names are
    in it; ``earlier``, ``later``: by how many units its first and its last stand further on.
    """

    span: Span
    gained: float
    covered: int
    earlier: int
    later: int


def extents(labelled: Labelled, span: Span, taken: Sequence[Span]) -> list[Extent]:
    """The likeliest passages that share words with a name, other than itself; none by an encoder that tells no labels.

    ``taken``: where other names stand.
    """
    own = pieces_at(labelled.places, span.start, span.end)
    if own[0] >= own[1] or labelled.named.shape[1] != LABELS:
        return []
    first, behind = _sentence(labelled, own[0])
    inside = max(first, own[0] - REACH), max(own[1], min(behind, own[1] + REACH))
    beside = Span(int(labelled.places[inside[0], 0]), int(labelled.places[inside[1] - 1, 1]))
    others = [pieces_at(labelled.places, other.start, other.end) for other in taken if other != span and other.shares(beside)]
    near = [(units, _gain(labelled.named, units)) for units in others]
    best: dict[Span, Extent] = {}
    for found in _around(labelled, own, inside, near):
        if found.span != span and found.span.shares(span) and (found.span not in best or found.gained > best[found.span].gained):
            best[found.span] = found
    return sorted(best.values(), key=lambda one: (-one.gained, one.span))[:MOST]


def _around(labelled: Labelled, own: Units, inside: Units, near: Sequence[tuple[Units, float]]) -> Iterator[Extent]:
    now = _gain(labelled.named, own)
    begins = np.exp(labelled.named[inside[0] : own[1], BEGIN:GO_ON]).sum(axis=1)
    for start in (inside[0] + place for place in np.flatnonzero(begins >= MAY_BEGIN).tolist()):
        gains = _gains(labelled.named[start : inside[1]])
        for end in range(max(start, own[0]) + 1, inside[1] + 1):
            lost = [gain for units, gain in near if units[0] < end and start < units[1]]
            gained = float(gains[end - start - 1]) - now - sum(lost)
            span = passage(labelled.page.text, labelled.page.vocabulary, labelled.places[start:end]) if gained > -FALL else None
            if span is not None:
                yield Extent(span, gained, len(lost), start - own[0], end - own[1])


def _gains(named: Floats) -> Floats:
    """How much likelier it is that a name begins at the first unit than that there is none: one that ends behind it, behind the next..."""
    types = named[0, BEGIN:GO_ON] + np.vstack([np.zeros(GO_ON - BEGIN, np.float32), np.cumsum(named[1:, GO_ON:], axis=0)])
    return np.asarray(types.max(axis=1) - np.cumsum(named[:, 0]), np.float32)


def _gain(named: Floats, units: Units) -> float:
    if units[0] >= units[1]:
        return 0.0
    return float(of_each_type(named, *units).max() - named[units[0] : units[1], 0].sum())


def _sentence(labelled: Labelled, unit: int) -> Units:
    """The first unit of the sentence that has a unit, and the one behind its last."""
    starts = [*labelled.sentences.tolist(), len(labelled.places)]
    number = int(np.searchsorted(labelled.sentences, unit, side="right"))
    return (starts[number - 1] if number else 0), starts[number]
