"""What one passage of a claim adds to it and what it lacks: details that others of the same claim do not have, or have."""

import re
from collections.abc import Iterable, Sequence

from crosswire.findings.exclusives import is_exclusive
from crosswire.model.point import Point, State

#: A time that is told by no day: "MONTH+0", "PAST_REF".
_SYMBOL = re.compile(r"[A-Z_]+(?:[+-]\d{1,4})?", re.ASCII)
_FEW = frozenset(("1", "2"))

#: (claim point, article id) -> details.
ByPassage = dict[tuple[str, str], tuple[Point, ...]]


def details_alone(points: Iterable[Point]) -> ByPassage:
    """The details of a claim that one article alone gives, and no other gives anywhere."""
    found: dict[tuple[str, str], list[Point]] = {}
    for point in points:
        if point.within is not None and len(point.reported) == 1 and is_exclusive(point) and _is_telling(point):
            found.setdefault((point.within, point.reported[0].article), []).append(point)
    return _fixed(found)


def details_added(points: Sequence[Point]) -> dict[str, list[tuple[Point, tuple[Point, ...]]]]:
    """Article id -> (claim that others report, too, its details that this article alone has)."""
    claims = {point.id: point for point in points if point.kind == "claim" and point.voices > 1}
    found: dict[str, list[tuple[Point, tuple[Point, ...]]]] = {}
    for (claim, article), details in details_alone(points).items():
        if claim in claims:
            found.setdefault(article, []).append((claims[claim], details))
    return found


def details_lacking(points: Sequence[Point]) -> ByPassage:
    """The details of a claim that several voices give and an article that reports it, too, has nowhere."""
    claims = {point.id: {evidence.article for evidence in point.reported} for point in points if point.kind == "claim"}
    found: dict[tuple[str, str], list[Point]] = {}
    for point in points:
        if point.within is not None and point.voices > 1 and _is_telling(point):
            for absence in point.not_found:
                if absence.state is State.NOT_FOUND and absence.article in claims.get(point.within, ()):
                    found.setdefault((point.within, absence.article), []).append(point)
    return _fixed(found)


def _is_telling(point: Point) -> bool:
    """Whether its lack says something: "the two companies" and "in recent months" are ways of speaking."""
    value = point.reported[0].value or ""
    return not (_SYMBOL.fullmatch(value) if point.kind == "date" else point.kind == "quantity" and value in _FEW)


def _fixed(found: dict[tuple[str, str], list[Point]]) -> ByPassage:
    return {key: tuple(details) for key, details in found.items()}
