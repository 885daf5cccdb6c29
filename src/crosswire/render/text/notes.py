"""What the report could not do, and what could not be read."""

from collections.abc import Iterator

from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper
from crosswire.render.text.visible import visible


def notes_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """The blind spots, then the inputs that are missing."""
    if report.notes:
        yield from paper.heading("NOTES")
        for note in report.notes:
            yield from paper.paragraph(visible(note), "    ", "  - ")
    if report.failures:
        yield from paper.heading("COULD NOT BE READ")
        for failure in report.failures:
            yield from paper.paragraph(visible(f"{failure.subject}: {failure.reason}"), "    ", "  - ")
