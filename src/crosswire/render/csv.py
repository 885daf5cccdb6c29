"""Points and articles as a table for a spreadsheet: a line a point, for each article how it stands to it and in which words."""

import csv
import io
from collections.abc import Iterator, Sequence

from crosswire.findings.coverage import Row, coverage
from crosswire.findings.exclusives import is_exclusive
from crosswire.findings.names import names_of
from crosswire.model.article import Article
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.visible import visible

#: A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text.
_ACTING = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_FIXED = ("point", "kind", "within", "finding", "voices", "gist")


def report_csv(report: StoryReport) -> Iterator[str]:
    """The table line by line: UTF-8, commas, CRLF. Articles stand first as columns of states, then as columns of passages."""
    names = [f"{number} {name}" for number, name in enumerate(names_of(report.articles).values(), 1)]
    yield _line([*_FIXED, *names, *(f"{name}: passage" for name in names)])
    against = {one.point: one.id for one in reversed((*report.discrepancies, *report.updates))}
    for row in coverage(report.points, report.articles):
        yield _line(_cells(row, report.articles, against.get(row.point.id)))


def _cells(row: Row, articles: Sequence[Article], against: str | None) -> list[str]:
    point = row.point
    fixed = [point.id, point.kind, point.within or "", _finding(point, against), str(point.voices), point.gist]
    words = _words(point, articles)
    return [*fixed, *map(str, row.standings), *(words.get(article.id, "") for article in articles)]


def _finding(point: Point, against: str | None) -> str:
    found = [against] if against else []
    if not point.not_found:
        found.append("agreement")
    elif is_exclusive(point):
        found.append("exclusive")
    return " ".join(found)


def _words(point: Point, articles: Sequence[Article]) -> dict[str, str]:
    """Article id -> the passage that reports the point, or that comes nearest."""
    texts = {article.id: article.text for article in articles}
    found = {one.article: one.nearest.span for one in point.not_found if one.nearest}
    found |= {one.article: one.span for one in reversed(point.reported)}
    return {article: span.of(texts[article]) for article, span in found.items()}


def _line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([_harmless(visible(cell)) for cell in cells])
    return line.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_ACTING) else cell
