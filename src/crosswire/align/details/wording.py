"""Details in one form for all languages."""

import re
from calendar import monthrange
from datetime import date

from crosswire.align.details.detail import Detail
from crosswire.model.quantity import Quantity
from crosswire.text.numbers.wording import worded

#: A month without a year is told by its name: which year is meant, is a guess of ours.
_MONTH = re.compile(r"XXXX-(\d\d)", re.ASCII)
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


#: So is a weekday: the last one or the next.
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])", re.ASCII)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def value_of(detail: Detail) -> str:
    """ "1.4 trillion USD", "2025-11-21", "2025-11", "2025-11-17 to 2025-11-23", a symbol where no day is known."""
    value = detail.value
    if isinstance(value, Quantity):
        return worded(value)
    month = _MONTH.fullmatch(value.timex)
    if month and 1 <= int(month[1]) <= 12:
        days = _MONTHS[int(month[1]) - 1]
    elif weekday := _WEEKDAY.fullmatch(value.timex):
        days = _WEEKDAYS[int(weekday[1]) - 1]
    elif value.first is None or value.last is None:
        return value.timex
    else:
        days = _days(value.first, value.last)
    return f"{value.modifier} {days}" if value.modifier else days


def _days(first: date, last: date) -> str:
    """A day, a whole month or year by its number, or the first and the last day."""
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return first.isoformat()[:4]
    if first.day == 1 and (first.year, first.month, monthrange(first.year, first.month)[1]) == (last.year, last.month, last.day):
        return first.isoformat()[:7]
    return f"{first.isoformat()} to {last.isoformat()}"
