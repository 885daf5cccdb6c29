"""The rooms in their order."""

from collections.abc import Iterator

from crosswire.findings.about import only_copies
from crosswire.model.report import StoryReport
from crosswire.render.markdown.agreement import agreement_room
from crosswire.render.markdown.articles import articles_table, top
from crosswire.render.markdown.certainty import certainty_room
from crosswire.render.markdown.coverage import coverage_table
from crosswire.render.markdown.details_alone import details_room
from crosswire.render.markdown.discrepancies import discrepancies_room
from crosswire.render.markdown.exclusives import exclusives_room
from crosswire.render.markdown.notes import notes_room
from crosswire.render.markdown.omissions import omissions_room
from crosswire.render.markdown.origins import origins_room
from crosswire.render.markdown.quotes import quotes_room
from crosswire.render.markdown.sheet import Sheet

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


def report_markdown(report: StoryReport) -> Iterator[str]:
    """The whole report, line by line."""
    for line in _lines(Sheet(report)):
        yield f"{line}\n"


def _lines(sheet: Sheet) -> Iterator[str]:
    yield from top(sheet)
    yield from articles_table(sheet)
    yield from origins_room(sheet)
    if sheet.report.points and not only_copies(sheet.report):
        for room in _ROOMS:
            yield from room(sheet)
    yield from notes_room(sheet)
