"""The coverage table: points down, articles across."""

from collections.abc import Iterator, Sequence

from crosswire.findings.coverage import Row, Standing, coverage
from crosswire.findings.interest import by_interest
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
LEGEND = "  ● reports it   ◐ reports part of it   · not found   ? not sure   / text cut off"

_MOST_POINTS = 40
_LEAST_GIST = 32
_VOICES = 6


def coverage_table(report: StoryReport, paper: Paper) -> Iterator[str]:
    """The table, in blocks of as many articles as the width holds."""
    yield from paper.heading("COVERAGE: which article reports which point")
    yield LEGEND
    rows = coverage(_chosen(report.points, paper), report.articles)
    label = max((columns(row.point.id) for row in rows), default=0)
    sign = len(str(len(report.articles))) + 1
    per_block = max(1, (paper.width - label - _LEAST_GIST - _VOICES - 6) // sign)
    for first in range(0, len(report.articles), per_block):
        yield ""
        yield from _block(rows, range(first, min(first + per_block, len(report.articles))), paper.width, (label, sign))
    yield from paper.rest_of(len(report.points), _MOST_POINTS, "points")


def _chosen(points: Sequence[Point], paper: Paper) -> list[Point]:
    """Where not all are shown, those that most voices report, in reading order."""
    chosen = {point.id for point in paper.first_of(by_interest(points), _MOST_POINTS)}
    return [point for point in points if point.id in chosen]


def _block(rows: Sequence[Row], articles: range, width: int, sizes: tuple[int, int]) -> Iterator[str]:
    label, sign = sizes
    gist = width - label - _VOICES - 6 - sign * len(articles)
    yield f"  {'':{label}}  {'':{gist}}  voices" + "".join(f"{number + 1:{sign}}" for number in articles)
    for row in rows:
        marks = "".join(" " * (sign - 1) + SIGNS[row.standings[number]] for number in articles)
        yield f"  {cell(row.point.id, label)}  {cell(visible(row.point.gist), gist)}  {row.point.voices:{_VOICES}}{marks}"
