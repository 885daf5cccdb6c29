"""A passage in its original words, with the outlet it stands in and its language."""

from collections.abc import Iterator

from crosswire.model.article import Article
from crosswire.model.point import Nearest, Point
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.text.columns import cell, columns, fitted, isolated
from crosswire.render.text.paper import LONGEST_NAME, Paper, bounded
from crosswire.render.text.visible import visible

INDENT = " " * 7
_DEEPER = " " * 9
#: What comes near is there to be judged at a glance.
_LONGEST_NEAREST = 240


def by_id(report: StoryReport) -> dict[str, Article]:
    return {article.id: article for article in report.articles}


def name(article: Article) -> str:
    """``Leinekurier (de)``."""
    return f"{isolated(fitted(visible(article.outlet), LONGEST_NAME))} ({visible(article.language)})"


def passage(article: Article, span: Span, paper: Paper, label: str = "") -> Iterator[str]:
    """The words of a place, behind the name of the outlet."""
    begin = f"{INDENT}{label}{name(article)}: "
    return paper.paragraph(words(article, span), _DEEPER, begin)


def nearest_passage(nearest: Nearest, article: Article, paper: Paper, named: bool = False) -> Iterator[str]:
    """The passage that comes nearest to a point that was not found, with its score."""
    whose = f", {name(article)}" if named else ""
    begin = f"{INDENT}nearest {nearest.score:.2f}{whose}: "
    return (paper.faint(line) for line in paper.paragraph(bounded(words(article, nearest.span), _LONGEST_NEAREST), _DEEPER, begin))


def point_label(point: Point) -> str:
    """The point's id as a margin."""
    return f"  {cell(point.id, max(4, columns(point.id)))} "


def words(article: Article, span: Span) -> str:
    """The words of a place, printable."""
    return visible(span.of(article.text))
