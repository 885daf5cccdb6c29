"""Agreement: what every article reports."""

from collections.abc import Iterable

from crosswire.findings.interest import by_interest
from crosswire.model.point import Point
from crosswire.model.quote import Stance

_HELD = frozenset((str(Stance.CONFIRMS), str(Stance.ADMITS)))


def agreement(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points that no article lacks, none reports only in part, and none denies while another confirms."""
    return by_interest(point for point in points if not point.not_found and not is_opposed(point))


def is_opposed(point: Point) -> bool:
    """Whether one article has it denied and another confirmed or admitted, by whomever: it is no discrepancy for that, and not agreed."""
    stances = {each.stance for each in point.reported}
    return str(Stance.DENIES) in stances and not _HELD.isdisjoint(stances)
