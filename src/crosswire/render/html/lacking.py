"""What others report and was not found in an article."""

from collections.abc import Mapping
from dataclasses import dataclass

from crosswire.findings.omissions import omissions
from crosswire.model.point import Nearest, Point
from crosswire.render.html.passages import Passage, alone
from crosswire.render.html.points import Card
from crosswire.render.html.sheet import Sheet, Teller

_LONGEST_NEAREST = 240
#: So many points an article are listed; the picture above has all.
_MOST = 40


@dataclass(frozen=True)
class Lack:
    """A point, and what the article has that comes nearest."""

    card: Card
    nearest: Passage | None
    place: str | None
    score: float | None


@dataclass(frozen=True)
class Omitted:
    """What was not found in one article."""

    teller: Teller
    lacks: tuple[Lack, ...]
    more: int


def omitted(sheet: Sheet, cards: Mapping[str, Card]) -> tuple[Omitted, ...]:
    """Article by article, what most voices report first. In a story of two voices it is what the other one has alone."""
    report = sheet.report
    if len(set(report.voices.values())) < 3:
        return ()
    return tuple(
        Omitted(
            sheet.tellers[one.article.id],
            tuple(_lack(point, one.article.id, sheet, cards) for point in one.points[:_MOST]),
            max(0, len(one.points) - _MOST),
        )
        for one in omissions(report.points, report.articles, report.voices)
    )


def _lack(point: Point, article: str, sheet: Sheet, cards: Mapping[str, Card]) -> Lack:
    nearest = _nearest(point, article)
    if nearest is None:
        return Lack(cards[point.id], None, None, None)
    words = alone(sheet.articles[article], nearest.span, _LONGEST_NEAREST)
    return Lack(cards[point.id], words, sheet.place(article, nearest.span), nearest.score)


def _nearest(point: Point, article: str) -> Nearest | None:
    return next((one.nearest for one in point.not_found if one.article == article), None)
