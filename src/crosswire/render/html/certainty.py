"""Points that articles tell with different certainty: as a fact, as planned, as hearsay."""

from dataclasses import dataclass

from crosswire.findings.certainty import told_differently
from crosswire.model.point import Point
from crosswire.render.html.conflicts import Account
from crosswire.render.html.passages import Passage, alone
from crosswire.render.html.points import gist_of
from crosswire.render.html.sheet import Sheet
from crosswire.render.html.stated import certainty

#: So many passages a way are shown; the point itself has all.
_MOST = 4


@dataclass(frozen=True)
class ToldDifferently:
    """A point, and (how it is told, by whom, how many more) for each way."""

    id: str
    gist: Passage
    ways: tuple[tuple[str, tuple[Account, ...], int], ...]


def told_differently_of(sheet: Sheet) -> tuple[ToldDifferently, ...]:
    """In reading order."""
    return tuple(
        ToldDifferently(point.id, gist_of(point, sheet), tuple(_ways(point, sheet)))
        for point in told_differently(sheet.report.points, sheet.report.articles)
    )


def _ways(point: Point, sheet: Sheet) -> list[tuple[str, tuple[Account, ...], int]]:
    found: dict[str, list[Account]] = {}
    for each in point.reported:
        words = alone(sheet.articles[each.article], each.span)
        way, place = certainty(each), sheet.place(each.article, each.span)
        found.setdefault(way, []).append(Account(sheet.tellers[each.article], way, words, place))
    return [(way, tuple(accounts[:_MOST]), max(0, len(accounts) - _MOST)) for way, accounts in found.items()]
