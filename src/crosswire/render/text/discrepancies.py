"""Where two accounts cannot both hold, and what a later account corrects."""

from collections.abc import Iterator, Sequence

from crosswire.model.finding import Discrepancy
from crosswire.model.point import Evidence
from crosswire.model.report import StoryReport
from crosswire.render.around import around
from crosswire.render.text.columns import cell
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import by_id, names_in, passage
from crosswire.render.text.visible import visible

_MOST = 10
_MOST_PASSAGES = 6

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
        yield from passage(article, around(evidence.span, article.text), paper, names)
    yield from paper.rest_of(len(found.evidence), _MOST_PASSAGES, "here", "       ")


def _one_of_each(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The first passage of each value before the others, so that none is left out where there is not room for all."""
    firsts = {each.value: each for each in reversed(evidence)}
    return sorted(evidence, key=lambda each: firsts[each.value] is not each)
