"""Coverage: articles x points."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from crosswire.model.article import Article
from crosswire.model.point import Point


class Standing(StrEnum):
    """How an article stands to a point: it reports it, or the state of its absence."""

    REPORTED = "reported"
    PARTLY = "partly"
    NOT_FOUND = "not_found"
    UNSURE = "unsure"
    TRUNCATED = "truncated"


@dataclass(frozen=True)
class Row:
    """A point, and how each article stands to it, in the order of the articles."""

    point: Point
    standings: tuple[Standing, ...]


def coverage(points: Iterable[Point], articles: Iterable[Article]) -> tuple[Row, ...]:
    """One row a point."""
    ids = [article.id for article in articles]
    return tuple(_row(point, ids) for point in points)


def _row(point: Point, ids: list[str]) -> Row:
    found = {absence.article: Standing(absence.state.value) for absence in point.not_found}
    found |= dict.fromkeys((evidence.article for evidence in point.reported), Standing.REPORTED)
    return Row(point, tuple(found[article] for article in ids))
