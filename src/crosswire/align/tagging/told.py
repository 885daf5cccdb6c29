"""The names of an article as rules and network see them together."""

from collections.abc import Iterator, Sequence

import numpy as np

from crosswire.align.tagging.choosing import clashes, is_theirs
from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.labels import BEGIN, GO_ON, LABELS, TYPES, pieces_at
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.told import Told


def told(labelled: Labelled, ours: Sequence[Draft]) -> list[Told]:
    """The names, in order, with how likely each is of each type."""
    if labelled.named.shape[1] != LABELS:
        return [Told(draft.span, {}) for draft in ours]
    return [Told(span, types_of(labelled, span)) for span in _spans(labelled, ours)]


def _spans(labelled: Labelled, ours: Sequence[Draft]) -> Iterator[Span]:
    for clash in clashes(ours, labelled.names):
        spans = [draft.span for draft in clash.ours]
        yield from clash.theirs if list(clash.theirs) != spans and is_theirs(labelled, clash) else spans


def types_of(labelled: Labelled, span: Span) -> dict[MentionType, float]:
    """The share of each type in the labels of its units."""
    first, behind = pieces_at(labelled.places, span.start, span.end)
    if first >= behind:
        return {}
    chances = np.exp(labelled.named[first:behind]).mean(axis=0)
    return dict(zip(TYPES, map(float, chances[BEGIN:GO_ON] + chances[GO_ON:]), strict=True))
