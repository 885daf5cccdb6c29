"""Names in one voice alone."""

from collections.abc import Iterable

from crosswire.findings.exclusives import is_exclusive
from crosswire.model.point import Point


def names_alone(points: Iterable[Point]) -> dict[str, tuple[Point, ...]]:
    """Article id -> the entities that no article of another voice names anywhere, in reading order."""
    found: dict[str, list[Point]] = {}
    for point in points:
        if point.kind == "entity" and point.within is None and is_exclusive(point) and not _is_other(point):
            found.setdefault(point.reported[0].article, []).append(point)
    return {article: tuple(own) for article, own in found.items()}


def _is_other(point: Point) -> bool:
    """Whether it names neither a person nor an organisation nor a place: tickers and works are too often in other words."""
    return (point.reported[0].value or "").startswith("misc:")
