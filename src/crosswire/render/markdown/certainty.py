"""What is told with different certainty: no discrepancy, but what a careful reader wants to see side by side."""

from collections.abc import Iterator

from crosswire.findings.certainty import told_differently
from crosswire.model.point import Point
from crosswire.render.markdown.sheet import Sheet
from crosswire.render.text.certainty import STATED

_MOST = 20
_SAYS = "The same point, told as more or less sure. Both may be right: this is no discrepancy."


def certainty_room(sheet: Sheet) -> Iterator[str]:
    """Point by point, each passage behind the way it is stated."""
    found = told_differently(sheet.report.points, sheet.report.articles)
    if not found:
        return
    yield from ("", f"## Stated as: told with different certainty ({len(found):,})", "", _SAYS)
    for point in found[:_MOST]:
        yield from _point(point, sheet)
    if len(found) > _MOST:
        yield from ("", f"and {len(found) - _MOST} more points")


def _point(point: Point, sheet: Sheet) -> Iterator[str]:
    ways = dict.fromkeys(each.strength for each in point.reported)
    yield from ("", f"**{point.id}** stated {', '.join(STATED[way] for way in ways)}", "")
    for way in ways:
        yield from sheet.passages([each for each in point.reported if each.strength == way], f", {STATED[way]}")
