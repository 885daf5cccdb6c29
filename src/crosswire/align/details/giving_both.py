"""An article that gives both of two values speaks of two things: it stands on no side of a conflict between them.

"195 passengers" stands against no "214 aboard" if the same article has 214 people on board in its first sentence.
"""

from collections.abc import Sequence

from crosswire.align.compare.dimensions import dimension
from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.detail import Detail, verdict
from crosswire.align.details.opposing import Cluster
from crosswire.align.details.story import Details
from crosswire.model.quantity import Quantity, QuantityKind

#: Counts up to here stand in every article for something: they must tell of the same people.
_EVERYWHERE = 12


def without_both(sides: Sequence[Cluster], details: Details) -> tuple[Cluster, ...]:
    """The sides of a conflict without those articles that give another side's number as well; none where one side at most is left.

    Days are not looked at: every article has several.
    """
    kept = [tuple(each for each in side if not _has_another(each, side, sides, details)) for side in sides]
    left = tuple(side for side in kept if side)
    return left if len(left) > 1 else ()


def _has_another(detail: Detail, own: Cluster, sides: Sequence[Cluster], details: Details) -> bool:
    others = (each for side in sides if side != own for each in side if each.article != detail.article)
    return any(_is_same(found, each) for each in others for found in details.like(detail.article, each) if found != detail)


def _is_same(found: Detail, wanted: Detail) -> bool:
    if not (isinstance(found.value, Quantity) and isinstance(wanted.value, Quantity)):
        return False
    if verdict(found, wanted) is not Verdict.SAME or dimension(found.value) != dimension(wanted.value):
        return False
    if found.tells and wanted.tells:
        return not found.tells.isdisjoint(wanted.tells)
    return not _is_everywhere(wanted.value)


def _is_everywhere(value: Quantity) -> bool:
    return value.kind in (QuantityKind.COUNT, QuantityKind.NUMBER, QuantityKind.FIGURE) and (value.low or 0) <= _EVERYWHERE
