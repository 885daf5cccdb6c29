"""What a story is about, and whether there is anything to compare."""

from crosswire.findings.interest import by_interest, claims
from crosswire.findings.voices import is_one_text
from crosswire.model.point import Point
from crosswire.model.report import StoryReport


def about(report: StoryReport) -> str | None:
    """The words of the leading point; else a headline."""
    point = leading_point(report)
    return point.gist if point else next((article.title for article in report.articles if article.title), None)


def leading_point(report: StoryReport) -> Point | None:
    """The first point that most voices report, as news comes first; else the one more voices report than any."""
    voices = len(set(report.voices.values()))
    leads = [point for point in claims(report.points) if 2 * point.voices > voices > 1]
    leads += by_interest(point for point in report.points if point.voices > 1)
    return leads[0] if leads else None


def only_copies(report: StoryReport) -> bool:
    """Whether there are articles, but one text: rooms full of passages that agree with themselves would tell nothing."""
    return len(report.articles) > 1 and is_one_text(report.articles)
