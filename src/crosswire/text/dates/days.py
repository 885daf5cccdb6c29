"""Days with their month: "21 November 2025", "November 21", "from 3 to 5 May"."""

import re
from dataclasses import replace

from crosswire.text.dates.found import Found
from crosswire.text.dates.joints import joint
from crosswire.text.dates.months import month_at
from crosswire.text.dates.numerals import digits, width
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import is_glued, year_behind

_TWO = re.compile(r"(\d{1,2})-(\d{1,2})")
_LEANS = (("last", "last"), ("next", "next"))
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day_at(scan: Scan, place: int) -> tuple[int, int] | None:
    """The number of a day, and the token after it with its ending: "21", "21st", "21.", "primo"."""
    named = scan.hit("days", place)
    if named:
        return int(named.value), named.end
    value = digits(scan, place)
    if value is None or not 1 <= value <= 31 or width(scan, place) > 2 or not scan.is_clean(place):
        return None
    return value, _ended(scan, place + 1)


def _ended(scan: Scan, place: int) -> int:
    ending = scan.behind("day_after", place)
    return ending.end if ending and not scan.is_apart(place) else place


def days_at(scan: Scan, place: int) -> tuple[int, int, int] | None:
    """One day or two with what joins them: the first, the last, and the token after them."""
    if place >= len(scan.tokens):
        return None
    written = _TWO.fullmatch(scan.tokens[place].text) if scan.is_clean(place) else None
    if written:
        return int(written[1]), int(written[2]), _ended(scan, place + 1)
    first = day_at(scan, place)
    if first is None:
        return None
    second = _second(scan, place, first[1])
    return (first[0], *second) if second else (first[0], first[0], first[1])


def _second(scan: Scan, place: int, end: int) -> tuple[int, int] | None:
    """The other end of a range of days."""
    joined = joint(scan, place, end)
    if joined is None:
        return None
    last = day_at(scan, scan.skip("determiners", joined)) or day_at(scan, joined)
    if last is None and scan.sign(end) == "-" and digits(scan, end + 1) is not None:
        value = digits(scan, end + 1) or 0
        last = (value, _ended(scan, end + 2)) if 1 <= value <= 31 and width(scan, end + 1) <= 2 else None
    return last


def day_first(scan: Scan, place: int) -> Found | None:
    """ "21 November 2025", "21 de noviembre de 2025", "3.-5. Mai"."""
    opened = scan.hit("day_before", place)
    days = days_at(scan, opened.end if opened else place)
    if days is None:
        return None
    first, last, end = days
    named = month_at(scan, scan.skip("day_month", end), beside=True) or month_at(scan, end, beside=True)
    if named is None:
        return None
    start = place if not opened or scan.words.day_before_inside else opened.end
    return _dated(scan, Found(start, named[1], ""), named[0], (first, last))


def month_first(scan: Scan, place: int) -> Found | None:
    """ "November 21, 2025"."""
    named = month_at(scan, place, beside=True) if scan.words.month_first else None
    if named is None:
        return None
    at = scan.skip("determiners", named[1])
    days = days_at(scan, at) if scan.is_apart(at) else None
    if days is None or is_glued(scan, days[2]) or scan.hit("percent", days[2]):
        return None
    return _dated(scan, Found(place, days[2], ""), named[0], days[:2])


def _dated(scan: Scan, found: Found, month: int, days: tuple[int, int]) -> Found:
    """With the year, if one follows. A day the calendar has not is passed over as a whole."""
    year, end = year_behind(scan, found.end, "month_year") or ("XXXX", found.end)
    ends = [f"{year}-{month:02}-{day:02}" for day in dict.fromkeys(days)]
    timex = "/".join(ends) if days[0] <= days[1] <= _LENGTHS[month - 1] and days[0] >= 1 else ""
    if year != "XXXX":
        return replace(found, end=end, timex=timex)
    for part, lean in _LEANS:
        if hit := scan.hit(f"{part}_behind", end):
            return replace(found, end=hit.end, timex=timex, lean=lean)
    return replace(found, end=end, timex=timex, lean="ahead" if scan.is_ahead(found.start) else "")


def leaning_day(scan: Scan, place: int) -> Found | None:
    """ "el pasado 2 de junio"."""
    for part, lean in _LEANS:
        hit = scan.hit(part, place)
        found = day_first(scan, hit.end) if hit else None
        if hit and found and not found.lean:
            return replace(found, start=place, lean=lean if found.timex.startswith("XXXX") else "", cut=hit.cut)
    return None
