"""When an article says it appeared."""

import re
from datetime import UTC, datetime

#: A day as it is written by hand, in one of the orders that leave no doubt: 14.4.2026, 2026-4-14, 2026/4/14; then perhaps a time, 8:05.
#: Day and month between slashes (4/5/2026) may be either way round, so they are not read.
_BY_HAND = re.compile(
    r"(?:(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})|(?P<y2>\d{4})(?P<sign>[-/.])(?P<m2>\d{1,2})(?P=sign)(?P<d2>\d{1,2}))"
    r"(?:(?:,? {1,3}|T)(?P<hour>\d{1,2}):(?P<rest>\d\d(?::\d\d(?:[.,]\d{1,6})?)? ?(?:Z|[+-]\d\d:?\d\d)?)(?: ?(?:Uhr|h))?)?",
    re.ASCII,
)
_LONGEST = 64


def published(value: str | None) -> datetime | None:
    """A day or time, aware; without a zone it is taken for UTC, and the zone it has is kept, as it tells the local day.

    None where it is no date.
    """
    try:
        time = datetime.fromisoformat(_iso((value or "").strip()[:_LONGEST]))
        aware = time if time.tzinfo else time.replace(tzinfo=UTC)
        aware.astimezone(UTC)  # the first and the last day of the calendar have no time in other zones
    except (ValueError, OverflowError):
        return None
    return aware


def _iso(value: str) -> str:
    """A date written by hand as ISO 8601 writes it; anything else as it is."""
    match = _BY_HAND.fullmatch(value)
    if match is None:
        return value
    year, month, day = match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"]
    time = f"T{match['hour']:>02}:{match['rest']}".replace(" ", "") if match["hour"] else ""
    return f"{year}-{month:>02}-{day:>02}{time}"
