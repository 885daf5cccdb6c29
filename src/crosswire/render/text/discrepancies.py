"""Where two accounts cannot both hold, and what a later account corrects."""

from collections.abc import Iterator, Sequence

from crosswire.model.article import Article
from crosswire.model.finding import Discrepancy
from crosswire.model.point import Evidence
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.text.columns import cell
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import by_id, names_in, passage
from crosswire.render.text.visible import visible

_MOST = 10
_MOST_PASSAGES = 6
#: So much of the text on each side makes clear what a figure is of.
_AROUND = 60

_SAYS = (
    "Figures, dates, speakers, or a denial against a confirmation: they cannot all hold. Which one is right is not for this report to say."
)


def discrepancies_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Each with its reason and its passages; updates behind them."""
    if not (report.discrepancies or report.updates):
        return
    yield from paper.heading(f"DISCREPANCIES: accounts that cannot both hold ({len(report.discrepancies):,})")
    if report.discrepancies:
        yield from paper.paragraph(_SAYS, "  ")
        yield ""
        yield from _all(report.discrepancies, report, paper)
    else:
        yield "  None."
    if report.updates:
        yield from paper.heading(f"UPDATES: a later account supersedes an earlier one ({len(report.updates):,})")
        yield from _all(report.updates, report, paper)


def _all(found: Sequence[Discrepancy], report: StoryReport, paper: Paper) -> Iterator[str]:
    for number, one in enumerate(paper.first_of(found, _MOST)):
        yield from [""] if number else []
        yield from _one(one, report, paper)
    yield from paper.rest_of(len(found), _MOST, "of these")


def _one(found: Discrepancy, report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    yield from paper.paragraph(f"{visible(found.reason)} (point {found.point})", "       ", f"  {cell(found.id, 4)} ")
    for evidence in paper.first_of(_one_of_each(found.evidence), _MOST_PASSAGES):
        article = articles[evidence.article]
        yield from passage(article, around(evidence, article), paper, names)
    yield from paper.rest_of(len(found.evidence), _MOST_PASSAGES, "here", "       ")


def _one_of_each(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The first passage of each value before the others, so that none is left out where there is not room for all."""
    firsts = {each.value: each for each in reversed(evidence)}
    return sorted(evidence, key=lambda each: firsts[each.value] is not each)


def around(evidence: Evidence, article: Article) -> Span:
    """A place with the words beside it, to the ends of words and of the line."""
    text, span = article.text, evidence.span
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _AROUND)
    line_end = text.find("\n", span.end)
    end = min(len(text) if line_end < 0 else line_end, span.end + _AROUND)
    return Span(_word_start(text, start, span.start), _word_end(text, end, span.end))


def _word_start(text: str, start: int, latest: int) -> int:
    space = text.find(" ", start, latest)
    return start if start == 0 or text[start - 1].isspace() or space < 0 else space + 1


def _word_end(text: str, end: int, earliest: int) -> int:
    space = text.rfind(" ", earliest, end)
    return end if end == len(text) or text[end].isspace() or space < 0 else space
