"""Exclusives: one voice alone."""

from collections.abc import Iterable, Mapping

from crosswire.findings.interest import by_interest
from crosswire.findings.voices import tellers, voices_reporting
from crosswire.model.article import Article
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


def by_article(points: Iterable[Point], articles: Iterable[Article]) -> dict[str, list[Point]]:
    """Article id -> the points among these that it has alone, in the order of the articles; copies go by the first."""
    groups: dict[str, list[Point]] = {article.id: [] for article in articles}
    for point in points:
        groups[point.reported[0].article].append(point)
    return {article: own for article, own in groups.items() if own}


def is_exclusive(point: Point) -> bool:
    """Whether one voice alone has it."""
    return point.voices == 1 and bool(point.not_found) and all(absence.state is State.NOT_FOUND for absence in point.not_found)
