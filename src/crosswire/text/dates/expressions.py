"""All times of the year a text speaks of, in the order of their places."""

from datetime import date

from crosswire.languages.codes import primary
from crosswire.model.timex import TimeExpression
from crosswire.text.dates.found import Found
from crosswire.text.dates.modifiers import modified
from crosswire.text.dates.nights import with_eve
from crosswire.text.dates.ranges import joined
from crosswire.text.dates.resolving import resolve
from crosswire.text.dates.rules import time_at
from crosswire.text.dates.scan import Scan


def dates_of(text: str, language: str, published: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of a text in this language, on the calendar as far as the day of publication tells."""
    scan = Scan(text, primary(language), published)
    found = [modified(scan, with_eve(scan, entry)) for entry in joined(scan, _read(scan))]
    return tuple(_expression(scan, entry) for entry in found if _is_possible(entry))


def _read(scan: Scan) -> list[Found]:
    """From left to right, each place at most once. What has no timex is no time, and hides what could be read inside it."""
    found = []
    place = 0
    while place < len(scan.tokens):
        entry = time_at(scan, place)
        if entry and entry.timex:
            found.append(entry)
        place = max(entry.end, place + 1) if entry else place + 1
    return found


def _is_possible(found: Found) -> bool:
    """Whether the calendar has such a time: there is no 31 February in any year."""
    return not found.timex[0].isdecimal() or resolve(found.timex, None) is not None


def _expression(scan: Scan, found: Found) -> TimeExpression:
    first, last = scan.tokens[found.start], scan.tokens[found.end - 1]
    begin, end = resolve(found.timex, scan.published, found.lean) or (None, None)
    return TimeExpression(scan.folded.span(first.start + found.cut, last.end), found.timex, begin, end, found.modifier)
