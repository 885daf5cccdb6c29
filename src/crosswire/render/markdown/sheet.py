"""What all rooms write on: the names of the articles, and words of others in which nothing acts as markup."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from crosswire.findings.names import names_of
from crosswire.model.article import Article
from crosswire.model.point import Evidence, Nearest, Point
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.text.paper import bounded, listed
from crosswire.render.text.visible import visible
from crosswire.text.language_names import name_of

#: What Markdown would take for emphasis, code, links, markup, tables, entities or formulas, and what only looks like an address.
_ACTING = re.compile(r"[\\`*_{}\[\]<>#|~&$^]|:(?=//)|(?<=www)\.|@", re.IGNORECASE)
#: At the beginning of a line: a list, a rule or what makes a heading of the line before.
_LEADING = re.compile(r"^(\d{0,9})(?=[-+=.)])")


def escaped(text: str) -> str:
    """Words of others on one line, as they are to be read."""
    return _LEADING.sub(r"\1\\", _ACTING.sub(lambda match: f"\\{match.group()}", visible(text)))


class Sheet:
    """A report that is written down."""

    def __init__(self, report: StoryReport) -> None:
        self.report = report

    @cached_property
    def articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.report.articles}

    @cached_property
    def names(self) -> dict[str, str]:
        """By the ids of the articles."""
        return {key: escaped(name) for key, name in names_of(self.report.articles).items()}

    def full(self, article: str) -> str:
        """``**Leinekurier** (German)``."""
        return f"**{self.names[article]}** ({escaped(name_of(self.articles[article].language))})"

    def listed(self, articles: Iterable[str]) -> str:
        """Their names in a row, the first few of them."""
        return listed(self.names[article] for article in articles)

    def quoted(self, article: str, span: Span) -> str:
        """The words of a place."""
        return escaped(bounded(span.of(self.articles[article].text)))

    def passages(self, reported: Iterable[Evidence], said: str = "") -> Iterator[str]:
        """A line each; ``said`` stands behind the name."""
        for each in reported:
            yield f"- {self.full(each.article)}{said}: {self.quoted(each.article, each.span)}"

    def nearest(self, point: Point, article: str) -> Iterator[str]:
        """What comes nearest to a point in an article that lacks it."""
        found: Iterable[Nearest] = (one.nearest for one in point.not_found if one.article == article and one.nearest)
        for nearest in found:
            yield f"  - nearest {nearest.score:.2f}: {self.quoted(article, nearest.span)}"


def heading(title: str, found: Sequence[object]) -> Iterator[str]:
    """The name of a room with how much is in it."""
    yield from ("", f"## {title} ({len(found):,})")
    yield from () if found else ("", "None.")


def first_of(lines: Sequence[str], most: int) -> Iterator[str]:
    """The first lines of a list, and how many more there are."""
    yield from lines[:most]
    if len(lines) > most:
        yield f"- and {len(lines) - most} more"
