"""Exclusives: one voice alone."""

from collections.abc import Iterable

from crosswire.findings.interest import by_interest
from crosswire.model.point import Point, State


def exclusives(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points that one voice reports and every other article certainly lacks.

    Where an article says it in part, may say it or was not read whole, nobody can call it exclusive.
    """
    return by_interest(point for point in points if is_exclusive(point))


def is_exclusive(point: Point) -> bool:
    """Whether one voice alone has it."""
    return point.voices == 1 and bool(point.not_found) and all(absence.state is State.NOT_FOUND for absence in point.not_found)
