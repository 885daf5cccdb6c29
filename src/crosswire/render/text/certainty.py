"""What is told with different certainty: no discrepancy, but what a careful reader wants to see side by side."""

from collections.abc import Iterator

from crosswire.findings.certainty import told_differently
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import by_id, names_in, passage, point_label

_MOST = 3
_MOST_PASSAGES = 6

_SAYS = "The same point, told as more or less sure. Both may be right: this is no discrepancy."

#: What the reader is told of each strength; a plain fact is ``None``.
STATED = {
    None: "as a fact",
    "committed": "as promised, agreed or to come",
    "planned": "as planned",
    "wanted": "as wanted or hoped for",
    "expected": "as expected",
    "possible": "as possible",
    "reported": "as hearsay",
}


def certainty_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Point by point, each passage behind the way it is stated."""
    found = told_differently(report.points, report.articles)
    if not found:
        return
    yield from paper.heading(f"STATED AS: told with different certainty ({len(found):,})")
    yield from paper.paragraph(_SAYS, "  ")
    for point in paper.first_of(found, _MOST):
        yield ""
        yield from _point(point, report, paper)
    yield from paper.rest_of(len(found), _MOST, "points")


def _point(point: Point, report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    ways = dict.fromkeys(each.strength for each in point.reported)
    yield f"{point_label(point)}stated {', '.join(STATED[way] for way in ways)}"
    for evidence in paper.first_of([each for way in ways for each in point.reported if each.strength == way], _MOST_PASSAGES):
        lines = passage(articles[evidence.article], evidence.span, paper, names)
        yield from lines
        yield paper.faint(f"         stated {STATED[evidence.strength]}")
    yield from paper.rest_of(len(point.reported), _MOST_PASSAGES, "articles", "       ")
