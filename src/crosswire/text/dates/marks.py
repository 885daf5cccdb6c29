"""Dates whose numbers carry marks: 2025年11月21日, 令和7年, 21日, 11월 21일."""

from typing import NamedTuple

from crosswire.text.dates.found import Found
from crosswire.text.dates.numerals import number, pair
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.shifts import fixed


class Marked(NamedTuple):
    """A number or two with their mark, and the token after it."""

    first: int
    last: int
    end: int


def marked(scan: Scan, place: int) -> Found | None:
    """A year, a month, a day, or as many of them as follow one another."""
    words = scan.words
    if not words.year_mark and not words.month_mark and not words.day_mark:
        return None
    year, at = _year(scan, place)
    month = _marked(scan, at, "month_mark", 12)
    month_base = _month_base(scan, at) if month is None and year is None else None
    after = month.end if month else month_base[1] if month_base else at
    day = _marked(scan, after, "day_mark", 31) if month or month_base or year is None else None
    if month_base and day:
        return _joined(place, month_base[0], day)
    if month is None:
        return _without_month(scan, place, (year, at), day)
    base = f"{year or 'XXXX'}-{month.first:02}"
    lean = "ahead" if year is None and scan.is_ahead(place) else ""
    if day and month.first == month.last:
        found = _joined(place, base, day)
        return Found(place, found.end, found.timex, lean)
    timex = base if month.first == month.last else f"{base}/{year or 'XXXX'}-{month.last:02}"
    return Found(place, month.end, timex, lean)


def _without_month(scan: Scan, place: int, year: tuple[str | None, int], day: Marked | None) -> Found | None:
    if year[0] is not None:
        return Found(place, year[1], year[0]) if year[0].isdecimal() else None
    if day is None or not scan.is_clean(place):
        return None
    found = _joined(place, "XXXX-XX", day)
    return Found(place, found.end, found.timex, "ahead" if scan.is_ahead(place) else "")


def _joined(place: int, base: str, day: Marked) -> Found:
    ends = [f"{base}-{value:02}" for value in dict.fromkeys((day.first, day.last))]
    return Found(place, day.end, "/".join(ends))


def _year(scan: Scan, place: int) -> tuple[str | None, int]:
    """The year here, if one is, and the token after it."""
    era = scan.hit("eras", place)
    if era and (found := _era_year(scan, era.end)):
        return str(int(era.value) + found[0]), found[1]
    plain = number(scan, place)
    if plain and 1000 <= plain[0] < 2200 and scan.is_clean(place) and (mark := scan.hit("year_mark", plain[1])):
        return (None, place) if scan.hit("mark_stops", mark.end) else (str(plain[0]), mark.end)
    said = fixed(scan, place)
    if said and said.timex.startswith("YEAR") and said.modifier is None and not said.timex[-1].isalpha():
        return said.timex, scan.skip("year_month", said.end)
    return None, place


def _era_year(scan: Scan, place: int) -> tuple[int, int] | None:
    """The number of a year of an era; the first is written 元."""
    first = place < len(scan.tokens) and scan.tokens[place].text == "元"
    plain = (1, place + 1) if first else number(scan, place)
    if plain is None:
        return None
    mark = scan.hit("year_mark", plain[1])
    return (plain[0], mark.end) if mark else None


def _month_base(scan: Scan, place: int) -> tuple[str, int] | None:
    """ "本月", "上月" before a day."""
    said = fixed(scan, place)
    return (said.timex, said.end) if said and said.timex.startswith("MONTH") and said.modifier is None else None


def _marked(scan: Scan, place: int, mark: str, most: int) -> Marked | None:
    """A number, or two with a dash, with this mark right behind."""
    found = pair(scan, place)
    hit = scan.hit(mark, found[2]) if found else None
    if found is None or hit is None or scan.hit("mark_stops", hit.end):
        return None
    return Marked(found[0], found[1], hit.end) if 1 <= found[0] <= found[1] <= most else None
