"""What one voice alone has: whole points, and names, figures, dates and things inside points that others report too."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crosswire.findings.details import details_added
from crosswire.findings.exclusives import by_article, exclusives
from crosswire.findings.names_alone import names_alone, names_by_tellers, names_unless
from crosswire.model.point import Point
from crosswire.render.html.details import given_words
from crosswire.render.html.passages import Passage
from crosswire.render.html.points import Card
from crosswire.render.html.sheet import Sheet, Teller


@dataclass(frozen=True)
class Exclusives:
    """The points that one article alone has."""

    teller: Teller
    cards: tuple[Card, ...]


#: The id of a point, and the words that name it.
Names = tuple[tuple[str, Passage], ...]


@dataclass(frozen=True)
class DetailsAlone:
    """What one article alone, or several of one voice, name; and what one alone adds to points of others.

    ``unless``: names that one other article may have, too, by that article.
    """

    tellers: tuple[Teller, ...]
    names: Names
    added: tuple[tuple[str, tuple[Passage, ...]], ...] = ()
    unless: tuple[tuple[Teller, Names], ...] = ()


def exclusives_of(sheet: Sheet, cards: Mapping[str, Card]) -> tuple[Exclusives, ...]:
    """Article by article, the longest passages first."""
    groups = by_article(exclusives(sheet.report.points, sheet.report.voices), sheet.report.articles)
    return tuple(Exclusives(sheet.tellers[article], tuple(cards[point.id] for point in own)) for article, own in groups.items())


def details_alone_of(sheet: Sheet) -> tuple[DetailsAlone, ...]:
    """Article by article, then the names that several articles of one voice share; those that have none are left out."""
    return (*_of_articles(sheet), *_of_voices(sheet))


def _of_voices(sheet: Sheet) -> Iterator[DetailsAlone]:
    for tellers, own in names_by_tellers(sheet.report.points).items():
        if len(tellers) > 1:
            yield DetailsAlone(tuple(sheet.tellers[article] for article in tellers), _names(own, sheet))


def _of_articles(sheet: Sheet) -> Iterator[DetailsAlone]:
    points = sheet.report.points
    named, unless, added = names_alone(points), names_unless(points), details_added(points)
    for article in sheet.report.articles:
        if article.id in {*named, *unless, *added}:
            yield DetailsAlone(
                (sheet.tellers[article.id],),
                _names(named.get(article.id, ()), sheet),
                tuple((claim.id, tuple(_words(one, sheet) for one in own)) for claim, own in added.get(article.id, [])),
                tuple((sheet.tellers[other], _names(own, sheet)) for other, own in unless.get(article.id, {}).items()),
            )


def _names(own: Iterable[Point], sheet: Sheet) -> Names:
    return tuple((point.id, _words(point, sheet)) for point in own)


def _words(point: Point, sheet: Sheet) -> Passage:
    return given_words(point.reported[0], sheet)
