"""How likely two groups of names that are alike in meaning are one: a logistic regression on how alike they are, and where."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from crosswire.model.mention import MentionType
from crosswire.text.names.linking import fitted
from crosswire.text.names.linking.meant_groups import Group

#: More pairs of articles say little more.
_ENOUGH = 4


class Scored(NamedTuple):
    """How alike two groups are in two articles, and how much more than either is to the likest rival of the other."""

    score: float
    ahead: float
    ahead_back: float


def chance(one: Group, other: Group, scored: Sequence[Scored]) -> float:
    """The chance that two groups are one. ``scored``: for each two articles that have them."""
    total = sum(weight * value for weight, value in zip(fitted.JOIN, features(one, other, scored), strict=True)) + fitted.JOIN_CONSTANT
    return 1 / (1 + math.exp(-total))


def features(one: Group, other: Group, scored: Sequence[Scored]) -> tuple[float, ...]:
    """What speaks for it and against it."""
    mean, low, high = (
        sum(values) / len(scored) for values in zip(*((each.score, min(each[1:]), max(each[1:])) for each in scored), strict=True)
    )
    return (
        mean,
        max(each.score for each in scored) - mean,
        low,
        high,
        float(min(len(scored), _ENOUGH)),
        float(one.type is other.type),
        float(MentionType.PERSON in (one.type, other.type)),
        float(one.type is other.type is MentionType.OTHER),
        float(one.known or other.known),
    )
