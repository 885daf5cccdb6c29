"""What one voice alone reports."""

from collections.abc import Iterator

from crosswire.findings.exclusives import by_article, exclusives
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper, counted
from crosswire.render.text.passages import INDENT, alone_in, by_id, names_in, nearest_passage, point_label, words

_MOST_PER_ARTICLE = 3
_MOST_ARTICLES = 12

_SAYS = (
    "Every other article was searched to its end and has no such passage. Nearest is the passage elsewhere that comes closest, "
    "with its score: 0 has nothing in common, 1 says the same."
)


def exclusives_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Article by article, the longest passages first."""
    points = exclusives(report.points, report.voices)
    yield from paper.heading(f"EXCLUSIVES: found in one {alone_in(report)} alone ({len(points):,})")
    if not points:
        yield "  None."
        return
    yield from paper.paragraph(_SAYS, "  ")
    groups = by_article(points, report.articles)
    for article, own in list(groups.items())[: None if paper.everything else _MOST_ARTICLES]:
        yield ""
        yield f"  {paper.strong(names_in(report).full(by_id(report)[article]))}: {counted(len(own), 'point')}"
        for point in paper.first_of(own, _MOST_PER_ARTICLE):
            yield from _point(point, report, paper)
        yield from paper.rest_of(len(own), _MOST_PER_ARTICLE, "here")
    yield from paper.rest_of(len(groups), _MOST_ARTICLES, "articles with points of their own")


def _point(point: Point, report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    first, *copies = point.reported
    yield from paper.paragraph(words(articles[first.article], first.span), INDENT, point_label(point))
    if copies:
        yield from paper.paragraph(f"the same voice: {names.listed(articles[copy.article] for copy in copies)}", INDENT)
    near = [(absence.nearest, articles[absence.article]) for absence in point.not_found if absence.nearest]
    if near:
        nearest, article = max(near, key=lambda pair: pair[0].score)
        yield from nearest_passage(nearest, article, paper, names)
