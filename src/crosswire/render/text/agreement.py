"""What all report, or at least most."""

from collections.abc import Iterator, Sequence

from crosswire.findings.agreement import agreement, is_opposed
from crosswire.findings.corroboration import corroborated
from crosswire.findings.details import details_alone, details_lacking
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.details import detail_words
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import by_id, names_in, passage, point_label, told_by

_MOST_POINTS = 5
_MOST_PASSAGES = 8


def agreement_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Each point with the passages of those who report it."""
    points = agreement(report.points)
    yield from paper.heading(f"AGREEMENT: reported by every article ({len(points):,})")
    if points:
        yield from _points(points, report, paper, _MOST_POINTS)
        return
    shared = [point for point in corroborated(report.points) if not is_opposed(point)]
    yield "  No point was found in every article."
    if shared:
        yield "  Reported by the most voices:"
        yield ""
        yield from _points(shared, report, paper, _MOST_POINTS)


def _points(points: Sequence[Point], report: StoryReport, paper: Paper, most: int) -> Iterator[str]:
    for number, point in enumerate(paper.first_of(points, most)):
        yield from [""] if number else []
        yield from _point(point, report, paper)
    yield from paper.rest_of(len(points), most, "points")


def _point(point: Point, report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    yield f"{point_label(point)}{told_by(point)}"
    alone, lacking = details_alone(report.points), details_lacking(report.points)
    for evidence in paper.first_of(point.reported, _MOST_PASSAGES):
        yield from passage(articles[evidence.article], evidence.span, paper, names)
        yield from _details(alone.get((point.id, evidence.article), ()), "only here", report, paper)
        yield from _details(lacking.get((point.id, evidence.article), ()), "not here", report, paper)
    yield from paper.rest_of(len(point.reported), _MOST_PASSAGES, "articles", "       ")


def _details(details: Sequence[Point], what: str, report: StoryReport, paper: Paper) -> Iterator[str]:
    """The names, figures, dates and items that a passage has and no other article gives, or that it lacks and others give."""
    if details:
        articles = by_id(report)
        words = ", ".join(detail_words(detail, articles, report.prefer) for detail in details)
        yield from (paper.faint(line) for line in paper.paragraph(words, "         ", f"       {what}: "))
