"""Who is quoted, in the words of each article, and who has whose words alone."""

from collections.abc import Iterator

from crosswire.findings.quotes import quotes_alone, quotes_open, quotes_shared
from crosswire.model.point import Point, State
from crosswire.model.report import StoryReport
from crosswire.render.speakers import speakers
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import INDENT, by_id, names_in, passage, point_label, words

_MOST_SHARED = 8
_MOST_PASSAGES = 8
_MOST_ALONE = 12

_SAYS = "Words in quotation marks, as each article prints them; a translation may keep only part of them."


def quotes_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """The quotes of several voices with all their wordings, then those of one."""
    shared, alone, others = (found(report.points) for found in (quotes_shared, quotes_alone, quotes_open))
    if not (shared or alone or others):
        return
    yield from paper.heading(f"QUOTES: who is quoted, and by whom ({len(shared) + len(alone) + len(others):,})")
    yield from paper.paragraph(_SAYS, "  ")
    for point in paper.first_of(shared, _MOST_SHARED):
        yield ""
        yield from _shared(point, report, paper)
    yield from paper.rest_of(len(shared), _MOST_SHARED, "quotes of several voices")
    yield from _listed(alone, "Found in one voice alone:", report, paper)
    yield from _listed(others, "Quoted by one voice; others may have part of it, or say it in words of their own:", report, paper)


def _shared(point: Point, report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    told = speakers(point, lambda found: names.listed(articles[each] for each in found))
    yield from paper.paragraph(told, INDENT, point_label(point))
    for evidence in paper.first_of(point.reported, _MOST_PASSAGES):
        yield from passage(articles[evidence.article], evidence.span, paper, names)
    yield from paper.rest_of(len(point.reported), _MOST_PASSAGES, "articles", INDENT)
    lacking = [articles[absence.article] for absence in point.not_found if absence.state is State.NOT_FOUND]
    if lacking:
        yield from (paper.faint(line) for line in paper.paragraph(f"not found in {names.listed(lacking)}", INDENT))


def _listed(points: tuple[Point, ...], title: str, report: StoryReport, paper: Paper) -> Iterator[str]:
    if not points:
        return
    articles, names = by_id(report), names_in(report)
    yield ""
    yield from paper.paragraph(title, "  ")
    for point in paper.first_of(points, _MOST_ALONE):
        article = articles[point.reported[0].article]
        copies = [articles[each.article] for each in point.reported[1:]]
        who = names.full(article) + (f" and {names.listed(copies)}" if copies else "")
        told = speakers(point, lambda found: names.listed(articles[each] for each in found))
        said = f"{who}, {told}: {words(article, point.reported[0].span)}"
        yield from paper.paragraph(said, INDENT, point_label(point))
    yield from paper.rest_of(len(points), _MOST_ALONE, "quotes")
