"""How likely two groups of names that are alike in meaning are one: a logistic regression on how alike they are, and where."""

import math
from collections.abc import Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.linking import fitted
from crosswire.text.names.linking.meant_groups import Group

#: More pairs of articles say little more.
_ENOUGH = 4


#: How alike two groups are in two articles, and how much more than either is to the likest rival of the other, one way and the other.
Scored = tuple[float, float, float]


def chance(one: Group, other: Group, scored: Sequence[Scored]) -> float:
    """The chance that two groups are one. ``scored``: for each two articles that have them."""
    total = sum(weight * value for weight, value in zip(fitted.JOIN, features(one, other, scored), strict=True)) + fitted.JOIN_CONSTANT
    return 1 / (1 + math.exp(-total))


def features(one: Group, other: Group, scored: Sequence[Scored]) -> tuple[float, ...]:
    """What speaks for it and against it."""
    scores, ahead, back = zip(*scored, strict=True)
    mean = sum(scores) / len(scored)
    return (
        mean,
        max(scores) - mean,
        sum(map(min, ahead, back)) / len(scored),
        sum(map(max, ahead, back)) / len(scored),
        float(min(len(scored), _ENOUGH)),
        float(one.type is other.type),
        float(MentionType.PERSON in (one.type, other.type)),
        float(one.type is other.type is MentionType.OTHER),
        float(one.known or other.known),
    )
