"""Quotes: whose words several voices have, and whose one voice has alone."""

from collections.abc import Iterable

from crosswire.findings.exclusives import is_exclusive
from crosswire.model.point import Point


def quotes_shared(points: Iterable[Point]) -> tuple[Point, ...]:
    """The quotes of two voices or more, those of most voices first; else in reading order."""
    return tuple(sorted((point for point in points if point.kind == "quote" and point.voices > 1), key=lambda point: -point.voices))


def quotes_alone(points: Iterable[Point]) -> tuple[Point, ...]:
    """The quotes that one voice has and every other article certainly lacks, in reading order."""
    return tuple(point for point in points if point.kind == "quote" and is_exclusive(point))


def quotes_open(points: Iterable[Point]) -> tuple[Point, ...]:
    """The quotes of one voice that another article may have in other words, or in part."""
    return tuple(point for point in points if point.kind == "quote" and point.voices == 1 and not is_exclusive(point))
