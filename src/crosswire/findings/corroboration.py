"""Corroboration: two or more independent voices."""

from collections.abc import Iterable

from crosswire.findings.interest import by_interest
from crosswire.model.point import Point


def corroborated(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points that at least two voices report."""
    return by_interest(point for point in points if point.voices >= 2)
