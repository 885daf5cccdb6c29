"""The top of the page: what the story is, in the words of an article."""

from crosswire.findings.about import leading_point
from crosswire.findings.preferred import preferred
from crosswire.model.report import StoryReport
from crosswire.render.html.passages import Passage, alone
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.text.visible import visible

_LONGEST = 300


def lead(sheet: Sheet) -> tuple[Passage | None, Teller | None]:
    """The words, and whose they are: the leading point, else a headline."""
    point = leading_point(sheet.report)
    if point is None:
        return _headline(sheet.report, sheet)
    evidence = preferred(point, sheet.report.articles, sheet.report.prefer) or max(point.reported, key=lambda each: each.score)
    return alone(sheet.articles[evidence.article], evidence.span, _LONGEST), sheet.tellers[evidence.article]


def _headline(report: StoryReport, sheet: Sheet) -> tuple[Passage | None, Teller | None]:
    article = next((article for article in report.articles if article.title), None)
    if article is None:
        return None, None
    teller = sheet.tellers[article.id]
    return Passage(teller.code, visible(article.title or "")), teller
