"""The top of the page: what the story is, in the words of an article."""

from crosswire.findings.about import leading_point
from crosswire.model.point import Evidence, Point
from crosswire.model.report import StoryReport
from crosswire.render.html.passages import Passage, alone
from crosswire.render.html.sheet import OURS, Sheet, Teller
from crosswire.render.text.visible import visible

_LONGEST = 300


def lead(sheet: Sheet) -> tuple[Passage | None, Teller | None]:
    """The words, and whose they are: the leading point, else a headline."""
    point = leading_point(sheet.report)
    if point is None:
        return _headline(sheet.report, sheet)
    evidence = _best(point, sheet)
    return alone(sheet.articles[evidence.article], evidence.span, _LONGEST), sheet.tellers[evidence.article]


def _best(point: Point, sheet: Sheet) -> Evidence:
    """In English where there is an English one; else the passage that matches the others best."""
    return max(point.reported, key=lambda each: (sheet.articles[each.article].language.startswith(OURS), each.score))


def _headline(report: StoryReport, sheet: Sheet) -> tuple[Passage | None, Teller | None]:
    article = next((article for article in report.articles if article.title), None)
    if article is None:
        return None, None
    teller = sheet.tellers[article.id]
    return Passage(teller.code, visible(article.title or "")), teller
