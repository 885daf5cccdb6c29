"""A point as the page shows it: a line that opens to its passages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from crosswire.findings.coverage import coverage
from crosswire.findings.details import details_added
from crosswire.findings.interest import SAID
from crosswire.findings.omissions import omissions
from crosswire.findings.preferred import preferred
from crosswire.model.point import Evidence, Point, State
from crosswire.model.report import StoryReport
from crosswire.render.html.details import Detail, details_of, kind_name
from crosswire.render.html.entries import Entry, absent, absent_beyond, reported
from crosswire.render.html.passages import Passage
from crosswire.render.html.sheet import Sheet
from crosswire.render.speakers import speakers
from crosswire.render.text.paper import bounded, listed
from crosswire.render.text.visible import visible

_LONGEST_GIST = 300
_MOST_SIGNS = 12


@dataclass(frozen=True)
class Marks:
    """What the filters go by."""

    kinds: tuple[str, ...]
    findings: tuple[str, ...]
    #: Numbers of the articles that report it, and of those that certainly lack it.
    told_by: tuple[int, ...]
    lacking_in: tuple[int, ...]


@dataclass(frozen=True)
class Card:
    """One point, with all that opens."""

    id: str
    kind: str
    weight: str
    gist: Passage
    #: Of a quotation: who speaks.
    speakers: str
    voices: int
    reason: str
    reported: tuple[Entry, ...]
    absent: tuple[Entry, ...]
    beyond: tuple[tuple[str, str], ...]
    details: tuple[Detail, ...]
    against: tuple[str, ...]
    #: How each article stands to it, in the order of the picture; none where there are many.
    signs: tuple[str, ...]
    marks: Marks

    def link(self, number: int) -> str:
        """The link to where the page says how an article stands to it."""
        return f"#{self.id}-a{number}" if number in self.shown else f"#{self.id}"

    @cached_property
    def shown(self) -> frozenset[int]:
        """The numbers of the articles whose passage is shown."""
        return frozenset(entry.teller.number for entry in (*self.reported, *self.absent))


def cards(sheet: Sheet) -> dict[str, Card]:
    """One for each claim and quote, by its id."""
    report = sheet.report
    inside, found, against = details_of(report.points, sheet), findings_by_point(sheet), _against(report)
    kinds = _kinds(report.points)
    return {
        point.id: Card(
            point.id,
            kind_name(point.kind),
            sheet.weight(point),
            gist_of(point, sheet),
            speakers(point, lambda found: listed(sheet.tellers[each].name for each in found)) if point.kind == "quote" else "",
            point.voices,
            visible(point.reason),
            reported(point, sheet),
            absent(point, sheet),
            tuple(absent_beyond(point, sheet)),
            inside.get(point.id, ()),
            against.get(point.id, ()),
            _signs(point, sheet),
            _marks(point, sheet, kinds.get(point.id, ()), found.get(point.id, ())),
        )
        for point in report.points
        if point.kind in SAID
    }


def _signs(point: Point, sheet: Sheet) -> tuple[str, ...]:
    if len(sheet.columns) > _MOST_SIGNS:
        return ()
    (row,) = coverage((point,), sheet.report.articles)
    return tuple(str(row.standings[teller.number - 1]) for teller in sheet.columns)


def gist_of(point: Point, sheet: Sheet) -> Passage:
    """The words that stand for it, in the language of the article they are of: in one that is preferred where there is one."""
    best = preferred(point, sheet.report.articles, sheet.report.prefer)
    gist = _words(best, sheet) if best else visible(point.gist)
    source = best or next((each for each in point.reported if _words(each, sheet) == gist), None)
    owner = source or next(iter(point.reported), None)
    return Passage(visible(sheet.articles[owner.article].language) if owner else "", bounded(gist, _LONGEST_GIST))


def _words(evidence: Evidence, sheet: Sheet) -> str:
    return visible(evidence.span.of(sheet.articles[evidence.article].text))


def _marks(point: Point, sheet: Sheet, kinds: Iterable[str], found: Iterable[str]) -> Marks:
    told = sorted(sheet.tellers[each.article].number for each in point.reported)
    lacking = sorted(sheet.tellers[one.article].number for one in point.not_found if one.state is State.NOT_FOUND)
    return Marks((point.kind, *kinds), tuple(found), tuple(told), tuple(lacking))


def _kinds(points: Iterable[Point]) -> dict[str, tuple[str, ...]]:
    """The kinds of the details inside each claim."""
    found: dict[str, dict[str, None]] = {}
    for point in points:
        if point.within is not None and point.kind not in SAID:
            found.setdefault(point.within, {})[point.kind] = None
    return {claim: tuple(kinds) for claim, kinds in found.items()}


def findings_by_point(sheet: Sheet) -> Mapping[str, tuple[str, ...]]:
    """What each claim is, in the order of interest."""
    found: dict[str, dict[str, None]] = {}
    for name, points in _found(sheet):
        for point in points:
            found.setdefault(point, {})[name] = None
    return {point: tuple(names) for point, names in found.items()}


def _found(sheet: Sheet) -> Iterator[tuple[str, list[str]]]:
    report = sheet.report
    yield "discrepancy", [one.point for one in report.discrepancies]
    yield "update", [one.point for one in report.updates]
    yield "exclusive", [point.id for point in report.points if point.kind in SAID and sheet.weight(point) == "alone"]
    lacking = omissions(report.points, report.articles, report.voices)
    yield "omission", [point.id for one in lacking for point in one.points]
    yield "detail", [claim.id for own in details_added(report.points).values() for claim, _ in own]
    yield "certainty", [point.id for point in report.points if point.id in sheet.told_differently]
    yield "agreement", [point.id for point in report.points if point.kind in SAID and sheet.weight(point) == "every"]


def _against(report: StoryReport) -> dict[str, tuple[str, ...]]:
    """The ids of the discrepancies and updates inside each claim."""
    found: dict[str, list[str]] = {}
    for one in (*report.discrepancies, *report.updates):
        found.setdefault(one.point, []).append(one.id)
    return {point: tuple(ids) for point, ids in found.items()}
