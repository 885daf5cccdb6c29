"""What the story is about, and how much was found."""

from collections.abc import Iterator

from crosswire.findings.about import about, only_copies
from crosswire.findings.agreement import agreement
from crosswire.findings.exclusives import exclusives
from crosswire.findings.interest import claims
from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper, counted
from crosswire.render.text.passages import alone_in
from crosswire.render.text.visible import visible

_MARGIN = " " * 8


def header(report: StoryReport, paper: Paper) -> Iterator[str]:
    """The top of the report."""
    yield paper.strong("WHO REPORTS WHAT")
    yield ""
    subject = about(report)
    if subject:
        yield from paper.paragraph(visible(subject), _MARGIN, "About   ")
    yield from paper.paragraph(_read(report), _MARGIN, "Read    ")
    if only_copies(report):
        yield from paper.paragraph("one text only: all articles carry the same words, so there is nothing to compare", _MARGIN, "Found   ")
    elif report.points:
        yield from paper.paragraph(_found(report), _MARGIN, "Found   ")


def _read(report: StoryReport) -> str:
    languages = {article.language for article in report.articles}
    voices = set(report.voices.values())
    return f"{counted(len(report.articles), 'article')} in {counted(len(languages), 'language')}, {counted(len(voices), 'voice')}"


def _found(report: StoryReport) -> str:
    points = claims(report.points)
    in_all, alone = len(agreement(report.points)), len(exclusives(report.points, report.voices))
    against = f"; {len(report.discrepancies):,} where accounts cannot both hold" if report.discrepancies else ""
    return f"{counted(len(points), 'point')}: {in_all:,} in every article, {alone:,} in one {alone_in(report)} alone{against}"
