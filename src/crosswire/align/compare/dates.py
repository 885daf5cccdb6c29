"""Whether two time expressions can both hold.

Compared are the days they point to, or, without a year, the day of the year. What is only known from a day of publication
that nobody knows stays open.
"""

from datetime import date, timedelta

from crosswire.align.compare.verdict import Verdict
from crosswire.model.timex import Modifier, TimeExpression

#: Words such as "about" leave so many days each way for a day, and a share of a longer stretch.
_ABOUT_DAYS = 3
_WEEKDAY, _NO_YEAR = "XXXX-WXX-", "XXXX-"

Days = tuple[date, date]


def compare_dates(one: TimeExpression, other: TimeExpression) -> Verdict:
    """What the two say together."""
    if one.timex == other.timex and not (one.first and other.first and one.first != other.first):
        return Verdict.SAME
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return _symbolic(one, other)
    if (one.first, one.last) == (other.first, other.last):
        return Verdict.SAME
    ours = _opened(one, one.first, one.last)
    theirs = _opened(other, other.first, other.last)
    if any(_meet(_moved(ours, days), theirs) for days in _guesses(one, other)):
        return Verdict.COMPATIBLE
    return Verdict.CONTRARY if precision(one) == precision(other) else Verdict.UNLIKE


def precision(expression: TimeExpression) -> str:
    """How exact it is: only equals are held against each other."""
    if expression.first is None or expression.last is None:
        return "none"
    days = (expression.last - expression.first).days + 1
    return (
        "day"
        if days == 1
        else "week"
        if days <= 8
        else "month"
        if days <= 31
        else "part"
        if days < 365
        else "year"
        if days <= 366
        else "years"
    )


def _symbolic(one: TimeExpression, other: TimeExpression) -> Verdict:
    """ "3 May" and "5 May", in whichever year."""
    days = [_day_of_year(expression.timex) for expression in (one, other)]
    if days[0] is None or days[1] is None:
        return Verdict.OPEN
    if len(days[0]) != len(days[1]):
        return Verdict.COMPATIBLE if days[0][:5] == days[1][:5] else Verdict.OPEN
    return Verdict.SAME if days[0] == days[1] else Verdict.OPEN if one.modifier or other.modifier else Verdict.CONTRARY


def _day_of_year(timex: str) -> str | None:
    """Month and day, or the month alone: "11-21", "11"."""
    year, _, rest = timex.partition("-")
    known = len(year) == 4 and all(part.isdecimal() and len(part) == 2 for part in rest.split("-"))
    return rest if known and (year == "XXXX" or year.isdecimal()) else None


def _opened(expression: TimeExpression, first: date, last: date) -> Days:
    """The days that a modifier leaves open."""
    if expression.modifier in (Modifier.BY, Modifier.BEFORE, Modifier.UNTIL):
        return date.min, last
    if expression.modifier in (Modifier.AFTER, Modifier.SINCE):
        return first, date.max
    if expression.modifier is Modifier.ABOUT:
        room = timedelta(days=_ABOUT_DAYS + (last - first).days // 4)
        return first - room, last + room
    return first, last


def _guesses(one: TimeExpression, other: TimeExpression) -> tuple[timedelta, ...]:
    """A bare "Thursday" may be the last or the next one, "October" of this year or another: which, is a guess of ours."""
    if any(each.timex.startswith(_WEEKDAY) for each in (one, other)):
        return tuple(timedelta(weeks=weeks) for weeks in (-1, 0, 1))
    open_year = any(each.timex.startswith(_NO_YEAR) for each in (one, other))
    return tuple(timedelta(days=365 * years) for years in (-1, 0, 1)) if open_year else (timedelta(0),)


def _moved(days: Days, by: timedelta) -> Days:
    first, last = days
    return days if first == date.min or last == date.max else (first + by, last + by)


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
