"""The rooms of the page in the order of interest. A new one is a file that says what it shows, a template, and a line here."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from crosswire.findings.about import only_copies
from crosswire.findings.agreement import agreement
from crosswire.findings.interest import by_interest, claims
from crosswire.findings.quotes import quotes_alone, quotes_open, quotes_shared
from crosswire.model.report import StoryReport
from crosswire.render.html.alone import details_alone_of, exclusives_of
from crosswire.render.html.articles import article_rows
from crosswire.render.html.certainty import told_differently_of
from crosswire.render.html.conflicts import conflicts
from crosswire.render.html.details import KINDS, Detail, details_of
from crosswire.render.html.glance import glance
from crosswire.render.html.lacking import omitted
from crosswire.render.html.matrix import matrix
from crosswire.render.html.origins import origins_of
from crosswire.render.html.points import Card, cards
from crosswire.render.html.sheet import Sheet
from crosswire.render.html.texts import texts
from crosswire.render.html.timeline import timeline
from crosswire.render.text.visible import visible

Cards = Mapping[str, Card]


@dataclass(frozen=True)
class Room:
    """``name`` is that of its template and of its anchor. What ``show`` gives goes to the template; a room without anything is left out."""

    name: str
    title: str
    show: Callable[[Sheet, Cards], object]
    #: Whether it tells of findings, which there are none of where there is but one text.
    of_findings: bool = True


def furnished(report: StoryReport) -> Iterator[tuple[str, str, object]]:
    """(name, title, what is shown) of each room that has anything to show."""
    sheet = Sheet(report)
    compared = bool(report.points) and not only_copies(report)
    of_points = cards(sheet) if compared else {}
    for room in ROOMS:
        shown = room.show(sheet, of_points) if compared or not room.of_findings else None
        if shown:
            yield room.name, room.title, shown


def _articles(sheet: Sheet, _: Cards) -> object:
    return {"rows": article_rows(sheet), "timeline": timeline(sheet)}


def _coverage(sheet: Sheet, of_points: Cards) -> object:
    """With what the filters offer."""
    there = {point.kind for point in sheet.report.points}
    kinds = [(kind, names[1]) for kind, names in KINDS.items() if kind in there]
    picture = matrix(sheet, of_points)
    return {
        "matrix": picture,
        "glance": glance(picture, [of_points[point.id] for point in claims(sheet.report.points)]),
        "kinds": kinds,
        "tellers": list(sheet.tellers.values()),
    }


def _discrepancies(sheet: Sheet, _: Cards) -> object:
    found = {"discrepancies": conflicts(sheet.report.discrepancies, sheet), "updates": conflicts(sheet.report.updates, sheet)}
    return found if any(found.values()) else None


def _details(sheet: Sheet, _: Cards) -> object:
    return details_alone_of(sheet)


def _certainty(sheet: Sheet, _: Cards) -> object:
    return told_differently_of(sheet)


def _agreement(sheet: Sheet, of_points: Cards) -> list[Card]:
    return [of_points[point.id] for point in agreement(sheet.report.points)]


def _others(sheet: Sheet, of_points: Cards) -> list[Card]:
    return [of_points[point.id] for point in by_interest(sheet.report.points) if sheet.weight(point) == "some"]


def _names(sheet: Sheet, _: Cards) -> tuple[Detail, ...]:
    return details_of(sheet.report.points, sheet).get(None, ())


def _texts(sheet: Sheet, _: Cards) -> object:
    return texts(sheet)


def _notes(sheet: Sheet, _: Cards) -> object:
    notes = [visible(note) for note in sheet.report.notes]
    failures = [visible(f"{failure.subject}: {failure.reason}") for failure in sheet.report.failures]
    return {"notes": notes, "failures": failures} if notes or failures else None


def _quotes(sheet: Sheet, of_points: Cards) -> list[Card]:
    """Those of several voices first."""
    points = sheet.report.points
    return [of_points[point.id] for quotes in (quotes_shared(points), quotes_alone(points), quotes_open(points)) for point in quotes]


ROOMS = (
    Room("articles", "Articles", _articles, of_findings=False),
    Room("origins", "Who repeats whom", origins_of, of_findings=False),
    Room("coverage", "Coverage", _coverage),
    Room("discrepancies", "Discrepancies", _discrepancies),
    Room("exclusives", "Exclusives", exclusives_of),
    Room("quotes", "Quotations", _quotes),
    Room("details", "Details in one voice alone", _details),
    Room("omissions", "Not found", omitted),
    Room("agreement", "Agreement", _agreement),
    Room("certainty", "Stated as", _certainty),
    Room("others", "Reported by some", _others),
    Room("names", "Names and offices", _names),
    Room("texts", "Side by side", _texts, of_findings=False),
    Room("notes", "Notes", _notes, of_findings=False),
)
