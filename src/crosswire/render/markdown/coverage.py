"""The coverage table, where it is small enough to be read."""

from collections.abc import Iterator

from crosswire.findings.coverage import Standing, coverage
from crosswire.findings.interest import by_interest, claims
from crosswire.render.markdown.sheet import Sheet, escaped
from crosswire.render.text.paper import bounded

SIGNS = {Standing.REPORTED: "●", Standing.PARTLY: "◐", Standing.NOT_FOUND: "·", Standing.UNSURE: "?", Standing.TRUNCATED: "/"}
_LEGEND = "● reports it, ◐ reports part of it, · not found, ? unsure, / text cut off"
#: A longer story has its table in the page and in the CSV.
_MOST_COLUMNS, _MOST_LINES = 12, 80


def coverage_table(sheet: Sheet) -> Iterator[str]:
    """Points down, articles across; where not all are shown, those that most voices report."""
    points, articles = claims(sheet.report.points), sheet.report.articles
    if len(articles) > _MOST_COLUMNS:
        return
    yield from ("", "## Coverage", "", _LEGEND, "")
    yield f"| | point | {' | '.join(str(number) for number, _ in enumerate(articles, 1))} |"
    yield f"|---|---|{':-:|' * len(articles)}"
    chosen = {point.id for point in by_interest(points)[:_MOST_LINES]}
    for row in coverage((point for point in points if point.id in chosen), articles):
        signs = " | ".join(SIGNS[standing] for standing in row.standings)
        yield f"| {row.point.id} | {escaped(bounded(row.point.gist, 160))} | {signs} |"
    if len(points) > _MOST_LINES:
        yield from ("", f"and {len(points) - _MOST_LINES} more points")
