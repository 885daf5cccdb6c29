"""From what the words say to days.

What has its year in it needs nothing more. Everything else is counted from the day of publication; without one it stays
symbolic, and no day is ever made up. News looks back:

- a bare weekday is the latest one up to the day of publication, which may be that day itself;
- a day, month or quarter without a year is the last one within half a year; else the next one, if that is near (a day within three
  months, anything longer within one); else nobody can tell, for "in March" written in November may be either;
- where a word of the same clause says that something is to come ("will open on Monday"), it is the next one, and after "since"
  the last one where nobody could tell otherwise;
- after "by" and "until" it is told only where it lies ahead;
- "last" and "next" lie strictly before and after the day of publication;
- a bare weekend is told only where the day leaves no doubt; a day of the month alone (21日) only where it is past, or far off.

An edge ("late 2025", "the end of the year") does not narrow the days: it is told beside them.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from crosswire.text.dates import calendar
from crosswire.text.dates.calendar import Days

_UNIT = re.compile(r"(DAY|WEEKEND|WEEK|MONTH|QUARTER|HALF|YEAR|DECADE)([+-]\d{1,4})(?:-(.+))?")
_WITH_YEAR = re.compile(r"(\d{4})(?:-(.+))?")
_MONTH_DAY = re.compile(r"(\d\d)(?:-(\d\d))?")
#: A day of the month that is this near ahead may be meant as well as the last one.
_SOON = timedelta(days=10)
_HALF_A_YEAR = timedelta(days=183)
_NEAR_DAY = timedelta(days=92)
_NEAR = timedelta(days=31)


def resolve(timex: str, published: date | None, lean: str = "") -> Days | None:
    """The days a timex means, or None while nobody can tell."""
    if "/" in timex:
        return _stretch(timex, published, lean)
    if absolute := _absolute(timex):
        return absolute
    if published is None or lean == "none":
        return None
    return _counted(timex, published) if _UNIT.fullmatch(timex) else _nearest(timex, published, lean)


def _stretch(timex: str, published: date | None, lean: str) -> Days | None:
    first, last = timex.split("/")
    end = resolve(last, published, lean)
    if end is None:
        return None
    begin = resolve(first, end[1], "past") if first.startswith("XXXX") else resolve(first, published)
    return (begin[0], end[1]) if begin and begin[0] <= end[1] else None


def _absolute(timex: str) -> Days | None:
    if re.fullmatch(r"\d{3}0S", timex):
        return date(max(1, int(timex[:4])), 1, 1), date(int(timex[:4]) + 9, 12, 31)
    found = _WITH_YEAR.fullmatch(timex)
    return _in_year(int(found[1]), found[2]) if found else None


def _in_year(year: int, rest: str | None) -> Days | None:
    if rest is None:
        return calendar.months(year, 1, 12)
    if re.fullmatch(r"W\d\d", rest):
        return calendar.week(year, int(rest[1:]))
    if found := _MONTH_DAY.fullmatch(rest):
        return calendar.day(year, int(found[1]), int(found[2])) if found[2] else calendar.months(year, int(found[1]), int(found[1]))
    return calendar.part(year, rest)


def _counted(timex: str, published: date) -> Days | None:
    found = _UNIT.fullmatch(timex)
    if found is None:
        return None
    whole = calendar.shifted(published, found[1], int(found[2]))
    if whole is None or found[3] is None:
        return whole
    return _inside(found[1], whole, found[3])


def _inside(unit: str, whole: Days, rest: str) -> Days | None:
    """A part of a year, a day of a month, a weekday of a week."""
    if unit == "YEAR":
        return _in_year(whole[0].year, rest)
    if unit == "MONTH" and rest.isdecimal():
        return calendar.day(whole[0].year, whole[0].month, int(rest))
    if unit == "WEEK" and rest.isdecimal() and 1 <= int(rest) <= 7:
        found = whole[0] + timedelta(days=int(rest) - 1)
        return found, found
    return None


def _nearest(timex: str, published: date, lean: str) -> Days | None:
    """Of the days without a year, month or week that these words can mean, the one they do mean."""
    candidates = [days for days in _candidates(timex, published) if days]
    before = [days for days in candidates if days[1] < published]
    after = [days for days in candidates if days[0] > published]
    present = [days for days in candidates if days[0] <= published <= days[1]]
    if present and lean not in {"last", "next"}:
        return present[0]
    past, future = before[-1] if before else None, after[0] if after else None
    if lean in {"last", "past", "next", "ahead"}:
        return past if lean in {"last", "past"} else future
    found = _nearer(timex, published, past, future)
    if found is None and lean == "since":
        return past
    return None if lean == "open" and found == past else found


def _nearer(timex: str, published: date, past: Days | None, future: Days | None) -> Days | None:
    """Of the last and the next one the one that is meant, if one can tell."""
    if past is None or future is None:
        return past
    ago, until = published - past[1], future[0] - published
    if timex.startswith("XXXX-WXX-WE"):
        return past if ago <= timedelta(days=3) else None
    if timex.startswith("XXXX-XX-"):
        return None if until < _SOON and until < ago else past
    if timex.startswith("XXXX-WXX") or ago <= _HALF_A_YEAR:
        return past
    return future if until <= (_NEAR_DAY if future[0] == future[1] else _NEAR) else None


def _candidates(timex: str, published: date) -> Iterator[Days | None]:
    """In the order of the calendar."""
    if timex.startswith("XXXX-WXX-"):
        for shift in (-1, 0, 1):
            yield _weekday(published, shift, timex[9:])
    elif timex.startswith("XXXX-XX-"):
        for shift in (-2, -1, 0, 1, 2):
            yield _counted(f"MONTH{shift:+d}-{timex[8:]}", published)
    elif timex.startswith("XXXX-"):
        # a 29 February may be four years away, but a nearer one is always within eight
        for year in range(max(1, published.year - 4), published.year + 5):
            yield _in_year(year, timex[5:])


def _weekday(published: date, shift: int, which: str) -> Days | None:
    return calendar.shifted(published, "WEEKEND", shift) if which == "WE" else _counted(f"WEEK{shift:+d}-{which}", published)
