"""Which articles are one voice, and what shows it."""

from collections.abc import Iterator

from crosswire.findings.descent import owned_together
from crosswire.model.origin import Mark, Origin
from crosswire.model.report import StoryReport
from crosswire.render.around import around
from crosswire.render.text.paper import Paper, bounded, counted
from crosswire.render.text.passages import INDENT, by_id, names_in, words
from crosswire.render.text.visible import visible

_MOST_ORIGINS = 8
_MOST_MARKS = 6
#: A passage is there to be recognised.
_LONGEST = 160
#: An agency's name alone tells little: it is shown with the words beside it.
_SHORT = 40
_DEEPER = INDENT + "  "

_SAYS = "Articles that carry one text, are printed as one agency's or have one owner count once. The places that show it stand below each."


def origins_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Each origin with its reason and evidence; then who owns several of the outlets. Nothing where every article stands for itself."""
    if not (report.origins or owned_together(report)):
        return
    voices = len(set(report.voices.values()))
    yield from paper.heading(f"VOICES: {counted(len(report.articles), 'article')}, {counted(voices, 'voice')}")
    yield from paper.paragraph(_SAYS, "  ")
    for origin in paper.first_of(report.origins, _MOST_ORIGINS):
        yield ""
        yield from _origin(origin, report, paper)
    yield from paper.rest_of(len(report.origins), _MOST_ORIGINS, "origins")
    yield from _owners(report, paper)


def _origin(origin: Origin, report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    whose = visible(origin.agency) if origin.agency else "one text"
    begin = f"voice {report.voices[origin.articles[0]]}, {whose}: "
    yield from paper.paragraph(f"{begin}{names.listed(articles[one] for one in origin.articles)}", "    ", "  ")
    first = f" {names.short(articles[origin.first])} appeared first." if origin.first else ""
    yield from paper.paragraph(f"{visible(origin.reason)}{first}", INDENT)
    for mark in paper.first_of(origin.evidence, _MOST_MARKS):
        yield from _mark(mark, report, paper)
    yield from paper.rest_of(len(origin.evidence), _MOST_MARKS, "places", INDENT)


def _mark(mark: Mark, report: StoryReport, paper: Paper) -> Iterator[str]:
    article = by_id(report)[mark.article]
    begin = f"{INDENT}{names_in(report).full(article)}: "
    span = mark.span if len(mark.span) >= _SHORT else around(mark.span, article.text)
    yield from paper.paragraph(bounded(words(article, span), _LONGEST), _DEEPER, begin)
    yield from (paper.faint(line) for line in paper.paragraph(visible(mark.reason), _DEEPER))


def _owners(report: StoryReport, paper: Paper) -> Iterator[str]:
    articles, names = by_id(report), names_in(report)
    for owner, own in owned_together(report).items():
        yield ""
        yield from paper.paragraph(f"{visible(owner)} owns {names.listed(articles[one] for one in own)}, as you say.", "    ", "  ")
