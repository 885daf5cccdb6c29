"""Names in one voice alone: in one article of it, or in several."""

from collections.abc import Iterable

from crosswire.findings.exclusives import is_exclusive
from crosswire.model.point import Point


def names_alone(points: Iterable[Point]) -> dict[str, tuple[Point, ...]]:
    """Article id -> the entities that no other article names anywhere, in reading order."""
    return {tellers[0]: own for tellers, own in names_by_tellers(points).items() if len(tellers) == 1}


def names_by_tellers(points: Iterable[Point]) -> dict[tuple[str, ...], tuple[Point, ...]]:
    """The ids of the articles that name it, all of one voice -> the entities that no article of another voice names anywhere."""
    found: dict[tuple[str, ...], list[Point]] = {}
    for point in points:
        if point.kind == "entity" and point.within is None and is_exclusive(point) and not _is_other(point):
            found.setdefault(tuple(evidence.article for evidence in point.reported), []).append(point)
    return {tellers: tuple(own) for tellers, own in found.items()}


def _is_other(point: Point) -> bool:
    """Whether it names neither a person nor an organisation nor a place: tickers and works are too often in other words."""
    return (point.reported[0].value or "").startswith("misc:")
