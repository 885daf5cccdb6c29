"""Who is quoted, in the words of each article, and who has whose words alone."""

from collections.abc import Iterator, Sequence

from crosswire.findings.quotes import quotes_alone, quotes_open, quotes_shared
from crosswire.model.point import Point, State
from crosswire.render.markdown.sheet import Sheet, escaped, first_of, heading
from crosswire.render.speakers import speakers

_MOST_SHARED, _MOST_ALONE = 20, 30
_ALONE = "Found in one voice alone:"
_OPEN = "Quoted by one voice; others may have part of it, or say it in words of their own:"


def quotes_room(sheet: Sheet) -> Iterator[str]:
    """The quotes of several voices with all their wordings, then those of one."""
    shared, alone, others = (found(sheet.report.points) for found in (quotes_shared, quotes_alone, quotes_open))
    if not (shared or alone or others):
        return
    yield from heading("Quotes: who is quoted, and by whom", (*shared, *alone, *others))
    for point in shared[:_MOST_SHARED]:
        yield from _shared(point, sheet)
    if len(shared) > _MOST_SHARED:
        yield from ("", f"and {len(shared) - _MOST_SHARED} more quotes of several voices")
    yield from _of_one(_ALONE, alone, sheet)
    yield from _of_one(_OPEN, others, sheet)


def _shared(point: Point, sheet: Sheet) -> Iterator[str]:
    yield from ("", f"**{point.id}** {speakers(point, sheet.listed, escaped)}", "")
    yield from sheet.passages(point.reported)
    lacking = [absence.article for absence in point.not_found if absence.state is State.NOT_FOUND]
    if lacking:
        yield f"- not found in {sheet.listed(lacking)}"


def _of_one(title: str, points: Sequence[Point], sheet: Sheet) -> Iterator[str]:
    if points:
        yield from ("", title, "", *first_of([_line(point, sheet) for point in points], _MOST_ALONE))


def _line(point: Point, sheet: Sheet) -> str:
    first, *copies = point.reported
    same = f" and {sheet.listed(copy.article for copy in copies)}" if copies else ""
    who = speakers(point, sheet.listed, escaped)
    return f"- {point.id}, {sheet.full(first.article)}{same}, {who}: {sheet.quoted(first.article, first.span)}"
