"""The rooms of the report in their order."""

from collections.abc import Iterator

from crosswire.findings.about import only_copies
from crosswire.model.report import StoryReport
from crosswire.render.text.agreement import agreement_room
from crosswire.render.text.articles import articles_table
from crosswire.render.text.certainty import certainty_room
from crosswire.render.text.coverage import coverage_table
from crosswire.render.text.details_alone import details_room
from crosswire.render.text.discrepancies import discrepancies_room
from crosswire.render.text.exclusives import exclusives_room
from crosswire.render.text.header import header
from crosswire.render.text.notes import notes_room
from crosswire.render.text.omissions import omissions_room
from crosswire.render.text.origins import origins_room
from crosswire.render.text.paper import Paper
from crosswire.render.text.quotes import quotes_room

_ROOMS = (
    coverage_table,
    discrepancies_room,
    exclusives_room,
    quotes_room,
    details_room,
    omissions_room,
    agreement_room,
    certainty_room,
)


def report_lines(report: StoryReport, paper: Paper) -> Iterator[str]:
    """The whole report, line by line, without line ends."""
    yield from header(report, paper)
    yield from articles_table(report, paper)
    yield from origins_room(report, paper)
    if report.points and not only_copies(report):
        for room in _ROOMS:
            yield from room(report, paper)
    yield from notes_room(report, paper)
