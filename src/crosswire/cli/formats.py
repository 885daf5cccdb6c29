"""The forms a report can be written in. A new one is one line here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crosswire.model.report import StoryReport


def _json(report: StoryReport) -> Iterator[str]:
    from crosswire.render.json import report_json

    return report_json(report)


def _html(report: StoryReport) -> Iterator[str]:
    from crosswire.render.html.page import report_html

    return report_html(report)


def _markdown(report: StoryReport) -> Iterator[str]:
    from crosswire.render.markdown.report import report_markdown

    return report_markdown(report)


def _csv(report: StoryReport) -> Iterator[str]:
    from crosswire.render.csv import report_csv

    return report_csv(report)


@dataclass(frozen=True)
class Format:
    """``name`` is its option, ``ending`` that of its files, ``says`` what it is."""

    name: str
    ending: str
    says: str
    pieces: Callable[[StoryReport], Iterator[str]]


#: In the order of ``--help``.
FORMATS = (
    Format("json", ".json", "JSON for other programs", _json),
    Format("html", ".html", "a page for a browser, complete in one file", _html),
    Format("markdown", ".md", "Markdown, to paste into a story file", _markdown),
    Format("csv", ".csv", "a table of points and articles for a spreadsheet", _csv),
)
