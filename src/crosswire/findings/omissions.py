"""Omissions: an article covers the story, not the point.

None of it says that anybody kept something back: an outlet may have had its reasons, its deadline or another page for it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosswire.findings.interest import by_interest
from crosswire.findings.voices import tellers, voices_reporting
from crosswire.model.article import Article
from crosswire.model.point import Point, State

#: So many other voices make it worth telling; in a story of two voices it is the other one.
ENOUGH_VOICES = 2


@dataclass(frozen=True)
class Omissions:
    """The points that others report and that were not found in this article."""

    article: Article
    points: tuple[Point, ...]


def omissions(points: Iterable[Point], articles: Iterable[Article], voices: Mapping[str, int]) -> tuple[Omissions, ...]:
    """For each article that has any, in the order of the articles. Where all are one voice, each article speaks for itself."""
    points, voices = tuple(points), tellers(voices)
    found = (Omissions(article, _lacking(points, article, voices)) for article in articles)
    return tuple(one for one in found if one.points)


def _lacking(points: tuple[Point, ...], article: Article, voices: Mapping[str, int]) -> tuple[Point, ...]:
    enough = min(ENOUGH_VOICES, len(set(voices.values())) - 1)
    own = {voices[article.id]}
    others = ((point, voices_reporting(point, voices) - own) for point in points if lacks(point, article.id))
    return by_interest(point for point, found in others if len(found) >= max(enough, 1))


def lacks(point: Point, article: str) -> bool:
    """Whether the whole article was searched and the point was not found: an abstention is no omission."""
    return any(absence.article == article and absence.state is State.NOT_FOUND for absence in point.not_found)
