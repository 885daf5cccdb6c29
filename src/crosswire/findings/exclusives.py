"""Exclusives: one voice alone."""

from collections.abc import Iterable, Mapping

from crosswire.findings.interest import by_interest
from crosswire.findings.voices import tellers, voices_reporting
from crosswire.model.point import Point, State


def exclusives(points: Iterable[Point], voices: Mapping[str, int] | None = None) -> tuple[Point, ...]:
    """The points that one voice reports and every other article certainly lacks; where all are one voice, that one article reports.

    Where an article says it in part, may say it or was not read whole, nobody can call it exclusive.
    """
    found = [point for point in points if is_exclusive(point)]
    if voices is None:
        return by_interest(found)
    told = tellers(voices)
    return by_interest(point for point in found if len(voices_reporting(point, told)) == 1)


def is_exclusive(point: Point) -> bool:
    """Whether one voice alone has it."""
    return point.voices == 1 and bool(point.not_found) and all(absence.state is State.NOT_FOUND for absence in point.not_found)
