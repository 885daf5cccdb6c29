"""Agreement: what every article reports."""

from collections.abc import Iterable

from crosswire.findings.interest import by_interest
from crosswire.model.point import Point


def agreement(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points that no article lacks and none reports only in part."""
    return by_interest(point for point in points if not point.not_found)
