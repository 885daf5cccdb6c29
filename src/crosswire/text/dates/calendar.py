"""Counting on the calendar: months, quarters and weeks as stretches of days, and moving from one to another."""

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta

#: The first and the last day.
Days = tuple[date, date]

_PARTS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12), "SP": (3, 5), "SU": (6, 8), "FA": (9, 11)}


def day(year: int, month: int, number: int) -> Days | None:
    """A day, if the calendar has it: 31 February is none."""
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return found, found


def months(year: int, first: int, last: int) -> Days | None:
    """From the beginning of a month to the end of one in the same year."""
    if not (1 <= year <= MAXYEAR and 1 <= first <= last <= 12):
        return None
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def part(year: int, name: str) -> Days | None:
    """A quarter, a half or a season. A winter is named by the year in which it begins."""
    if name == "WI":
        return (date(year, 12, 1), date(year + 1, 2, monthrange(year + 1, 2)[1])) if 1 <= year < MAXYEAR else None
    return months(year, *_PARTS[name]) if name in _PARTS else None


def week(year: int, number: int) -> Days | None:
    """A week by its ISO number, from Monday to Sunday."""
    try:
        return date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 7)
    except (ValueError, OverflowError):
        return None


def week_of(today: date, shift: int) -> Days | None:
    """The week of a day, or one so many weeks later."""
    try:
        monday = today + timedelta(days=7 * shift - today.weekday())
        return monday, monday + timedelta(days=6)
    except OverflowError:
        return None


def shifted(today: date, unit: str, shift: int) -> Days | None:
    """The day, week, month ... so many of them after the present one."""
    if unit == "DAY":
        return _day_after(today, shift)
    if unit in {"WEEK", "WEEKEND"}:
        days = week_of(today, shift)
        return (days[0] + timedelta(days=5), days[1]) if days and unit == "WEEKEND" else days
    return _months_after(today, unit, shift)


def _day_after(today: date, shift: int) -> Days | None:
    try:
        found = today + timedelta(days=shift)
    except OverflowError:
        return None
    return found, found


_LENGTHS = {"MONTH": 1, "QUARTER": 3, "HALF": 6, "YEAR": 12, "DECADE": 120}


def _months_after(today: date, unit: str, shift: int) -> Days | None:
    length = _LENGTHS[unit]
    first = (today.year * 12 + today.month - 1) // length * length + shift * length
    year, month = divmod(first, 12)
    if length > 12:
        return (date(year, 1, 1), date(year + 9, 12, 31)) if 1 <= year <= MAXYEAR - 9 else None
    return months(year, month + 1, month + length)
