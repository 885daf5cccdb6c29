"""The coverage table: points down, articles across."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.findings.coverage import Row, Standing, coverage
from crosswire.findings.interest import by_interest, claims
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.columns import cell, columns
from crosswire.render.text.paper import Paper
from crosswire.render.text.visible import visible

#: Signs that differ in form, so that nobody needs colours to tell them apart.
SIGNS = {
    Standing.REPORTED: "●",
    Standing.PARTLY: "◐",
    Standing.NOT_FOUND: "·",
    Standing.UNSURE: "?",
    Standing.TRUNCATED: "/",
}
_LEGEND = ("● reports it", "◐ reports part of it", "· not found", "? unsure", "/ text cut off")
#: Keeps a sign and its meaning on one line.
_JOINED = "\u00a0"

_MOST_POINTS = 40
_MOST_BLOCKS = 3
_LEAST_GIST = 32
_VOICES = 6
_SIGN = 2


@dataclass(frozen=True)
class Grid:
    """The columns of a table of some width."""

    width: int
    label: int

    @property
    def articles(self) -> int:
        """How many fit beside a gist that can still be read."""
        return max(1, (self.width - self._beside - _LEAST_GIST) // _SIGN)

    def gist(self, articles: int) -> int:
        return self.width - self._beside - _SIGN * articles

    @property
    def _beside(self) -> int:
        return len("  ") + self.label + len("  ") + len("  ") + _VOICES


def coverage_table(report: StoryReport, paper: Paper) -> Iterator[str]:
    """The table, in blocks of as many articles as the width holds."""
    yield from paper.heading("COVERAGE: which article reports which point")
    legend = "   ".join(meaning.replace(" ", _JOINED) for meaning in _LEGEND)
    yield from (line.replace(_JOINED, " ") for line in paper.paragraph(legend, "  "))
    points = claims(report.points)
    rows = coverage(_chosen(points, paper), report.articles)
    grid = Grid(paper.width, max((columns(row.point.id) for row in rows), default=0))
    count, step = len(report.articles), grid.articles
    for first in paper.first_of(range(0, count, step), _MOST_BLOCKS):
        yield ""
        yield from _block(rows, range(first, min(first + step, count)), grid)
    yield from paper.rest_of(len(points), _MOST_POINTS, "points")
    yield from paper.rest_of(count, _MOST_BLOCKS * step, "articles")


def _chosen(points: Sequence[Point], paper: Paper) -> list[Point]:
    """Where not all are shown, those that most voices report, in reading order."""
    chosen = {point.id for point in paper.first_of(by_interest(points), _MOST_POINTS)}
    return [point for point in points if point.id in chosen]


def _block(rows: Sequence[Row], articles: range, grid: Grid) -> Iterator[str]:
    gist = grid.gist(len(articles))
    yield from _numbers(articles, grid.label + gist + len("    "))
    for row in rows:
        signs = "".join(f" {SIGNS[row.standings[number]]}" for number in articles)
        words = cell(visible(row.point.gist), gist)
        yield f"  {cell(row.point.id, grid.label)}  {words}  {row.point.voices:{_VOICES}}{signs}"


def _numbers(articles: range, before: int) -> Iterator[str]:
    """The numbers of the articles, those of more than one digit written downwards."""
    digits = len(str(articles[-1] + 1))
    for place in range(digits):
        voices = "voices" if place + 1 == digits else ""
        numbers = "".join(f" {str(number + 1).rjust(digits)[place]}" for number in articles)
        yield f"{'':{before}}  {voices:{_VOICES}}{numbers}".rstrip()
