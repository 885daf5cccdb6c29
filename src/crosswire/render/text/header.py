"""What the story is about, and how much was found."""

from collections.abc import Iterator

from crosswire.findings.agreement import agreement
from crosswire.findings.exclusives import exclusives
from crosswire.findings.interest import by_interest, claims
from crosswire.findings.voices import is_one_text
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
    if only_copies(report):
        yield from paper.paragraph("one text only: all articles carry the same words, so there is nothing to compare", _MARGIN, "Found   ")
    elif report.points:
        yield from paper.paragraph(_found(report), _MARGIN, "Found   ")


def only_copies(report: StoryReport) -> bool:
    """Whether there are articles, but one text: rooms full of passages that agree with themselves would tell nothing."""
    return len(report.articles) > 1 and is_one_text(report.articles)


def _about(report: StoryReport) -> str | None:
    """The first point that most voices report, as news comes first; else the one more voices report than any; else a headline."""
    voices = len(set(report.voices.values()))
    leads = [point for point in claims(report.points) if 2 * point.voices > voices > 1]
    leads += by_interest(point for point in report.points if point.voices > 1)
    if leads:
        return leads[0].gist
    return next((article.title for article in report.articles if article.title), None)


def _read(report: StoryReport) -> str:
    languages = {article.language for article in report.articles}
    voices = set(report.voices.values())
    return f"{counted(len(report.articles), 'article')} in {counted(len(languages), 'language')}, {counted(len(voices), 'voice')}"


def _found(report: StoryReport) -> str:
    points = claims(report.points)
    in_all, alone = len(agreement(report.points)), len(exclusives(report.points))
    against = f"; {len(report.discrepancies):,} where accounts cannot both hold" if report.discrepancies else ""
    return f"{counted(len(points), 'point')}: {in_all:,} in every article, {alone:,} in one voice alone{against}"
