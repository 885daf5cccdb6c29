"""Which articles are one voice, who has whose text, and what shows it."""

from collections.abc import Iterator

from crosswire.findings.descent import owned_together
from crosswire.model.origin import Mark, Origin
from crosswire.render.around import around
from crosswire.render.markdown.sheet import Sheet, escaped
from crosswire.render.text.paper import bounded, counted

_MOST_MARKS = 6
#: A passage is there to be recognised.
_LONGEST = 160


def origins_room(sheet: Sheet) -> Iterator[str]:
    """Each origin with its reason and places; then who owns several of the outlets. Nothing where every article stands for itself."""
    report, owned = sheet.report, owned_together(sheet.report)
    if not (report.origins or owned):
        return
    yield from ("", f"## Voices: {counted(len(report.articles), 'article')}, {counted(len(set(report.voices.values())), 'voice')}")
    for origin in report.origins:
        yield from _origin(origin, sheet)
    for owner, own in owned.items():
        yield from ("", f"Owned by {escaped(owner)}, as you say: {', '.join(sheet.names[one] for one in own)}")


def _origin(origin: Origin, sheet: Sheet) -> Iterator[str]:
    whose = escaped(origin.agency) if origin.agency else "One text"
    tellers = ", ".join(sheet.names[article] for article in origin.articles)
    yield from ("", f"### Voice {sheet.report.voices[origin.articles[0]]}: {tellers}")
    first = f" {sheet.names[origin.first]} appeared first." if origin.first else ""
    yield from ("", f"**{whose}**: {escaped(origin.reason)}{first}", "")
    yield from (_mark(mark, sheet) for mark in origin.evidence[:_MOST_MARKS])
    if len(origin.evidence) > _MOST_MARKS:
        yield f"- and {len(origin.evidence) - _MOST_MARKS} more places"


def _mark(mark: Mark, sheet: Sheet) -> str:
    text = sheet.articles[mark.article].text
    words = escaped(bounded(around(mark.span, text).of(text), _LONGEST))
    return f"- {sheet.full(mark.article)}: {words} ({escaped(mark.reason)})"
