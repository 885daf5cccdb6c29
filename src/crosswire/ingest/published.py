"""When an article says it appeared."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time
from email.utils import parsedate_to_datetime

#: A day as it is written by hand, in one of the orders that leave no doubt: 14.4.2026, 2026-4-14, 2026/4/14; then perhaps a time, 8:05.
#: Day and month between slashes (4/5/2026) may be either way round, so they are not read.
_BY_HAND = re.compile(
    r"(?:(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})|(?P<y2>\d{4})(?P<sign>[-/.])(?P<m2>\d{1,2})(?P=sign)(?P<d2>\d{1,2}))"
    r"(?:(?:,? {1,3}|T)(?P<hour>\d{1,2}):(?P<rest>\d\d(?::\d\d(?:[.,]\d{1,9})?)? ?(?:Z|[+-]\d\d:?\d\d)?)(?: ?(?:Uhr|h))?)?",
    re.ASCII,
)
#: ``Tue, 14 Apr 2026 15:20:00 GMT``, as mail and the web's own headers write it.
_AS_MAIL = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d\d(?::\d\d)?(?: (?:[+-]\d\d:?\d\d|GMT|UTC?|[ECMP][SD]T))?", re.ASCII
)
#: Mail's zones have no colon; with one they would be taken for none at all.
_ZONE_COLON = re.compile(r"(?<=[+-]\d\d):(?=\d\d)", re.ASCII)
#: Seconds or milliseconds since 1970, of times from 2001 on.
_EPOCH = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
#: Java puts the zone's name behind the time; and some write UTC in words.
_ZONE_NAME = re.compile(r"\[[A-Za-z_/+-]{1,40}\]$")
_UTC_NAME = re.compile(r" ?(?:GMT|UTC)$")
_LONGEST = 64
_NO_DATE = (ValueError, OverflowError, TypeError, IndexError)


@dataclass(frozen=True)
class Moment:
    """A time that was stated; ``day_only`` where only its day was, ``zoned`` where its zone was."""

    time: datetime
    day_only: bool
    zoned: bool


def published(value: str | None) -> datetime | None:
    """A day or time, aware; without a zone it is taken for UTC, and the zone it has is kept, as it tells the local day.

    None where it is no date.
    """
    stated = moment(value)
    return stated.time if stated else None


def is_day_only(value: str | None) -> bool:
    """Whether it is a date that says no time."""
    stated = moment(value)
    return stated is not None and stated.day_only


def moment(value: str | None) -> Moment | None:
    """What a value says of day, time and zone; None where it is no date."""
    words = _ZONE_NAME.sub("", (value or "").strip()[:_LONGEST])
    try:
        stated = _time(_UTC_NAME.sub("Z", words) if words[:4].isdigit() else words)
        aware = _aware(stated)
    except _NO_DATE:
        return None
    return Moment(aware, stated.time() == time() and not _EPOCH.fullmatch(words), stated.tzinfo is not None)


def mail_time(value: str) -> datetime | None:
    """A time as mail writes it, or nearly so, aware: for headers and feeds, where no other is to be expected. None where it is none."""
    try:
        return _aware(_as_mail(value.strip()[:_LONGEST]))
    except _NO_DATE:
        return None


def _aware(stated: datetime) -> datetime:
    aware = stated if stated.tzinfo else stated.replace(tzinfo=UTC)
    aware.astimezone(UTC)  # the first and the last day of the calendar have no time in other zones
    return aware


def _as_mail(words: str) -> datetime:
    return parsedate_to_datetime(_ZONE_COLON.sub("", words))


def _time(words: str) -> datetime:
    if _EPOCH.fullmatch(words):
        return datetime.fromtimestamp(int(words[:10]), UTC)
    if _AS_MAIL.fullmatch(words):
        return _as_mail(words)
    return datetime.fromisoformat(_iso(words))


def _iso(value: str) -> str:
    """A date written by hand as ISO 8601 writes it; anything else as it is."""
    match = _BY_HAND.fullmatch(value)
    if match is None:
        return value
    year, month, day = match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"]
    clock = f"T{match['hour']:>02}:{match['rest']}".replace(" ", "") if match["hour"] else ""
    return f"{year}-{month:>02}-{day:>02}{clock}"
