"""What all report."""

from collections.abc import Iterator

from crosswire.findings.agreement import agreement
from crosswire.render.markdown.sheet import Sheet, heading
from crosswire.render.text.passages import told_by


def agreement_room(sheet: Sheet) -> Iterator[str]:
    """Each point with the passages of all."""
    points = agreement(sheet.report.points)
    yield from heading("Agreement: reported by every article", points)
    for point in points:
        yield from ("", f"**{point.id}**, {told_by(point)}", "")
        yield from sheet.passages(point.reported)
