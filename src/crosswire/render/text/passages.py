"""A passage in its original words, with the outlet it stands in and its language."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosswire.findings.names import marks_of
from crosswire.model.article import Article
from crosswire.model.point import Nearest, Point
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.text.columns import cell, columns, fitted, isolated
from crosswire.render.text.paper import LONGEST_NAME, Paper, bounded, counted, listed
from crosswire.render.text.visible import visible

INDENT = " " * 7
_DEEPER = " " * 9
#: What comes near is there to be judged at a glance.
_LONGEST_NEAREST = 240


def by_id(report: StoryReport) -> dict[str, Article]:
    return {article.id: article for article in report.articles}


@dataclass(frozen=True)
class Names:
    """What the articles of a report are called."""

    marks: dict[str, str]

    def short(self, article: Article) -> str:
        """``Leinekurier``, or ``Leinekurier [2]`` where the outlet has other articles too."""
        mark = self.marks[article.id]
        return isolated(fitted(visible(article.outlet), LONGEST_NAME - len(mark))) + mark

    def full(self, article: Article) -> str:
        """``Leinekurier (de)``."""
        return f"{self.short(article)} ({visible(article.language)})"

    def listed(self, articles: Iterable[Article]) -> str:
        """In a row, the first few of them."""
        return listed(self.short(article) for article in articles)


def names_in(report: StoryReport) -> Names:
    return Names(marks_of(report.articles))


def passage(article: Article, span: Span, paper: Paper, names: Names) -> Iterator[str]:
    """The words of a place, behind the name of the outlet."""
    begin = f"{INDENT}{names.full(article)}: "
    return paper.paragraph(words(article, span), _DEEPER, begin)


def nearest_passage(nearest: Nearest, article: Article, paper: Paper, names: Names | None = None) -> Iterator[str]:
    """The passage that comes nearest to a point that was not found, with its score; and whose it is, where ``names`` are given."""
    whose = f", {names.full(article)}" if names else ""
    begin = f"{INDENT}nearest {nearest.score:.2f}{whose}: "
    return (paper.faint(line) for line in paper.paragraph(bounded(words(article, nearest.span), _LONGEST_NEAREST), _DEEPER, begin))


def alone_in(report: StoryReport) -> str:
    """What may have a thing alone: a ``voice``, or where all articles are one voice, an ``article``."""
    return "article" if len(report.articles) > 1 and len(set(report.voices.values())) == 1 else "voice"


def told_by(point: Point) -> str:
    """``3 voices``, or where some articles carry one text, ``3 voices in 5 articles``."""
    articles = len(point.reported)
    return counted(point.voices, "voice") + (f" in {counted(articles, 'article')}" if articles > point.voices else "")


def point_label(point: Point) -> str:
    """The point's id as a margin."""
    return f"  {cell(point.id, max(4, columns(point.id)))} "


def words(article: Article, span: Span) -> str:
    """The words of a place, printable."""
    return visible(span.of(article.text))
