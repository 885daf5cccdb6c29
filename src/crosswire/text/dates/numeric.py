"""Dates in digits alone: 2025-11-21, 21.11.2025, 11/21/2025, 2019-2023."""

import re

from crosswire.text.dates.calendar import day
from crosswire.text.dates.found import Found
from crosswire.text.dates.numerals import digits, width
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import has_noun, is_glued

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_SHORT_YEAR = re.compile(r"(\d\d)([./])(\d\d)\2(\d\d)")
_MONTH_YEAR = re.compile(r"(\d{1,2})/(\d{4})")
_YEARS = re.compile(r"(\d{4})([-/])(\d{4}|\d\d)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})")
#: Anything longer is no date.
_LONGEST = 10
_PLAIN = range(1900, 2100)


def numeric(scan: Scan, place: int) -> Found | None:
    """A date written as one piece of digits and marks, or with spaces behind its full stops."""
    token = scan.tokens[place]
    if token.kind != "n" or len(token.text) > _LONGEST or not scan.is_clean(place):
        return None
    if token.text.isdecimal():
        return _spaced(scan, place)
    if is_glued(scan, place + 1) and not _has_time(scan, place):
        return None
    readings = (_whole(scan, token.text), _years(scan, token.text, place), _dotted(scan, token.text, place))
    timex = next((reading for reading in readings if reading is not None), None)
    return None if timex is None else Found(place, _ended(scan, place + 1, timex), timex)


def _ended(scan: Scan, place: int, timex: str) -> int:
    """With the full stop of a day ("am 3.5."), or the word for year."""
    if timex.startswith("XXXX"):
        return place + (scan.sign(place) == ".")
    after = scan.behind("year_after", place) or scan.hit("year_mark", place)
    return after.end if after else place


def _has_time(scan: Scan, place: int) -> bool:
    """2025-11-21T10:30"""
    return place + 1 < len(scan.tokens) and scan.tokens[place + 1].text == "t"


def _whole(scan: Scan, text: str) -> str | None:
    if found := _YEAR_FIRST.fullmatch(text):
        return _checked(int(found[1]), int(found[3]), int(found[4]))
    if found := _YEAR_LAST.fullmatch(text):
        return _ordered(scan.words.numeric_order, int(found[1]), int(found[3]), int(found[4]))
    if found := _SHORT_YEAR.fullmatch(text):
        return _short(scan, int(found[1]), int(found[3]), int(found[4]))
    if found := _MONTH_YEAR.fullmatch(text):
        return f"{found[2]}-{int(found[1]):02}" if 1 <= int(found[1]) <= 12 and int(found[2]) in _PLAIN else None
    return None


def _checked(year: int, month: int, number: int) -> str:
    """The day, or nothing where the calendar has none."""
    return f"{year:04}-{month:02}-{number:02}" if year >= 1000 and day(year, month, number) else ""


def _ordered(order: str, first: int, second: int, year: int) -> str:
    """Which is the day and which the month: what is over 12 decides, then the language, else nobody can tell."""
    if first > 12 or first == second:
        return _checked(year, second, first)
    if second > 12:
        return _checked(year, first, second)
    return _checked(year, second, first) if order.startswith("d") else ""


def _short(scan: Scan, first: int, second: int, year: int) -> str | None:
    """21.11.25: only near the year of publication, and where the day comes first."""
    if scan.published is None or not scan.words.numeric_order.startswith("d"):
        return None
    whole = scan.published.year // 100 * 100 + year
    return _checked(whole, second, first) if -15 <= whole - scan.published.year <= 5 else None


def _years(scan: Scan, text: str, place: int) -> str | None:
    """2019-2023, 2024/25."""
    found = _YEARS.fullmatch(text)
    if found is None:
        return None
    first = int(found[1])
    last = int(found[3]) if len(found[3]) == 4 else first // 100 * 100 + int(found[3])
    if len(found[3]) == 2 and last % 100 == 0:
        last += 100
    if first not in _PLAIN or last not in _PLAIN or last <= first or (has_noun(scan, place + 1) and first % 10 == last % 10 == 0):
        return None
    # 2011-12 may be a month
    return None if len(found[3]) == 2 and (last != first + 1 or (found[2] == "-" and last % 100 <= 12)) else f"{first}/{last}"


def _dotted(scan: Scan, text: str, place: int) -> str | None:
    """ "am 3.5." where the language writes days so."""
    found = _DOTTED.fullmatch(text)
    if found is None or scan.sign(place + 1) != "." or scan.is_apart(place + 1) or scan.ending("dotted_day_before", place) is None:
        return None
    return f"XXXX-{int(found[2]):02}-{int(found[1]):02}" if day(2024, int(found[2]), int(found[1])) else None


def _spaced(scan: Scan, place: int) -> Found | None:
    """21. 11. 2025"""
    if scan.sign(place + 1) != "." or scan.sign(place + 3) != "." or scan.is_apart(place + 1) or scan.is_apart(place + 3):
        return None
    parts = [digits(scan, place), digits(scan, place + 2), digits(scan, place + 4)]
    if None in parts or width(scan, place + 4) != 4 or is_glued(scan, place + 5):
        return None
    first, second, year = (part or 0 for part in parts)
    return Found(place, place + 5, _ordered(scan.words.numeric_order, first, second, year)) if max(first, second) <= 31 else None
