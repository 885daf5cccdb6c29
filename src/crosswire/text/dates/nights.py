"""Nights that are named by the day they end on: "in der Nacht zum Donnerstag" begins on Wednesday."""

import re
from dataclasses import replace
from datetime import date, timedelta

from crosswire.text.dates.found import Found
from crosswire.text.dates.scan import Scan

_WEEKDAY = re.compile(r"(XXXX-WXX-|WEEK[+-]\d+-)([1-7])")
_COUNTED = re.compile(r"DAY([+-]\d+)")
_DAY = re.compile(r"(XXXX|\d{4})-(\d\d)-(\d\d)")
_DAY_OF_MONTH = re.compile(r"(XXXX-XX-|MONTH[+-]\d+-)(\d\d)")
#: A year with a 29 February is as good as any for the days before a day, but for 1 March.
_SOME_YEAR = 2024


def with_eve(scan: Scan, found: Found) -> Found:
    """With the day before, where words say that the night before the day is meant. The words stand outside."""
    if found.modifier is not None or not scan.announced(found.start, "night_to"):
        return found
    eve = _before(found.timex)
    return replace(found, timex=f"{eve}/{found.timex}") if eve else found


def _before(timex: str) -> str | None:
    """The day before a day, None where the timex is no single day or nobody can tell."""
    if match := _WEEKDAY.fullmatch(timex):
        number = (int(match[2]) - 2) % 7 + 1
        return f"{match[1]}{number}" if number < 7 or match[1].startswith("X") else None
    if match := _COUNTED.fullmatch(timex):
        return f"DAY{int(match[1]) - 1:+d}"
    if match := _DAY_OF_MONTH.fullmatch(timex):
        return f"{match[1]}{int(match[2]) - 1:02}" if int(match[2]) > 1 else None
    return _day_before(timex)


def _day_before(timex: str) -> str | None:
    match = _DAY.fullmatch(timex)
    if match is None or timex == "XXXX-03-01":
        return None
    known = match[1] != "XXXX"
    try:
        eve = date(int(match[1]) if known else _SOME_YEAR, int(match[2]), int(match[3])) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return f"{eve.year if known else 'XXXX'}{eve:-%m-%d}"
