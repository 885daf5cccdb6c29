"""What others report and was not found in an article."""

from collections.abc import Iterator

from crosswire.findings.omissions import Omissions, omissions
from crosswire.findings.preferred import preferred
from crosswire.model.article import Article
from crosswire.model.point import Evidence, Point
from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper, counted
from crosswire.render.text.passages import INDENT, by_id, names_in, nearest_passage, passage, point_label, told_by

_MOST_PER_ARTICLE = 3
_MOST_ARTICLES = 12

_SAYS = (
    "Not found means that the whole article was searched and no passage says it. Why, nobody knows from the texts: "
    "an outlet may have had its reasons, an earlier deadline or another page for it."
)
_NONE = "Nothing that at least two other voices report was missing anywhere."
_TWO = "In a story of two voices this is what the other voice alone reports: see above."


def omissions_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Article by article, what most voices report first."""
    found = omissions(report.points, report.articles, report.voices)
    yield from paper.heading(f"NOT FOUND: what others report ({sum(len(one.points) for one in found):,})")
    if not found:
        yield from paper.paragraph(_NONE, "  ")
    elif len(set(report.voices.values())) == 2:
        yield from paper.paragraph(_TWO, "  ")
    else:
        yield from paper.paragraph(_SAYS, "  ")
        for one in paper.first_of(found, _MOST_ARTICLES):
            yield from _article(one, report, paper)
        yield from paper.rest_of(len(found), _MOST_ARTICLES, "articles")


def _article(one: Omissions, report: StoryReport, paper: Paper) -> Iterator[str]:
    yield ""
    yield f"  {paper.strong(names_in(report).full(one.article))}: {counted(len(one.points), 'point')} not found"
    for point in paper.first_of(one.points, _MOST_PER_ARTICLE):
        yield from _point(point, one.article, report, paper)
    yield from paper.rest_of(len(one.points), _MOST_PER_ARTICLE, "here")


def _point(point: Point, article: Article, report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    reporters = [articles[evidence.article] for evidence in point.reported]
    yield from paper.paragraph(f"{told_by(point)}: {names.listed(reporters)}", INDENT, point_label(point))
    best = _most_readable(point, article, report)
    yield from passage(articles[best.article], best.span, paper, names)
    for absence in point.not_found:
        if absence.article == article.id and absence.nearest:
            yield from nearest_passage(absence.nearest, article, paper)


def _most_readable(point: Point, article: Article, report: StoryReport) -> Evidence:
    """A passage in the article's own language, if there is one, else in one that is preferred, else the one that matches best."""
    own = (each for each in point.reported if by_id(report)[each.article].language == article.language)
    best = max(own, key=lambda each: each.score, default=None) or preferred(point, report.articles, report.prefer)
    return best or max(point.reported, key=lambda each: each.score)
