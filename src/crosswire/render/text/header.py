"""What the story is about, and how much was found."""

from collections.abc import Iterator

from crosswire.findings.agreement import agreement
from crosswire.findings.exclusives import exclusives
from crosswire.findings.interest import by_interest
from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper, counted
from crosswire.render.text.visible import visible

_MARGIN = " " * 8


def header(report: StoryReport, paper: Paper) -> Iterator[str]:
    """The top of the report."""
    yield paper.strong("WHO REPORTS WHAT")
    yield ""
    about = _about(report)
    if about:
        yield from paper.paragraph(visible(about), _MARGIN, "About   ")
    yield from paper.paragraph(_read(report), _MARGIN, "Read    ")
    if report.points:
        yield from paper.paragraph(_found(report), _MARGIN, "Found   ")


def _about(report: StoryReport) -> str | None:
    """The first point that most voices report, as news comes first; else the one more voices report than any; else a headline."""
    voices = len(set(report.voices.values()))
    leads = [point for point in report.points if 2 * point.voices > voices > 1]
    leads += by_interest(point for point in report.points if point.voices > 1)
    if leads:
        return leads[0].gist
    return next((article.title for article in report.articles if article.title), None)


def _read(report: StoryReport) -> str:
    languages = {article.language for article in report.articles}
    voices = set(report.voices.values())
    return f"{counted(len(report.articles), 'article')} in {counted(len(languages), 'language')}, {counted(len(voices), 'voice')}"


def _found(report: StoryReport) -> str:
    in_all, alone = len(agreement(report.points)), len(exclusives(report.points))
    return f"{counted(len(report.points), 'point')}: {in_all:,} in every article, {alone:,} in one voice alone"
