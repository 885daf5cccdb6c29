"""What all report, or at least most."""

from collections.abc import Iterator, Sequence

from crosswire.findings.agreement import agreement
from crosswire.findings.corroboration import corroborated
from crosswire.findings.names_alone import details_alone
from crosswire.model.article import Article
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import by_id, names_in, passage, point_label, told_by
from crosswire.render.text.visible import visible

_MOST_POINTS = 5
_MOST_PASSAGES = 8


def agreement_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Each point with the passages of those who report it."""
    points = agreement(report.points)
    yield from paper.heading(f"AGREEMENT: reported by every article ({len(points):,})")
    if points:
        yield from _points(points, report, paper, _MOST_POINTS)
        return
    shared = corroborated(report.points)
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
    alone = details_alone(report.points)
    for evidence in paper.first_of(point.reported, _MOST_PASSAGES):
        yield from passage(articles[evidence.article], evidence.span, paper, names)
        yield from _adds(alone.get((point.id, evidence.article), ()), articles[evidence.article], paper)
    yield from paper.rest_of(len(point.reported), _MOST_PASSAGES, "articles", "       ")


def _adds(details: Sequence[Point], article: Article, paper: Paper) -> Iterator[str]:
    """The names, figures and dates that a passage has and no other article gives."""
    if details:
        words = ", ".join(visible(" ".join(detail.reported[0].span.of(article.text).split())) for detail in details)
        yield from (paper.faint(line) for line in paper.paragraph(words, "         ", "       only here: "))
