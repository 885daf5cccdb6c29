"""How long a site wants to be left alone."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

#: Whoever says more means for good.
_LONGEST = 366 * 24 * 3600.0


def seconds_to_wait(value: str | None, now: datetime) -> float | None:
    """From ``Retry-After``, seconds or a date; None where it says neither."""
    text = (value or "").strip()[:64]
    if text.isascii() and text.isdigit():
        return min(float(text), _LONGEST)
    try:
        then = parsedate_to_datetime(text)
        aware = then if then.tzinfo else then.replace(tzinfo=UTC)
        return min(max((aware - now).total_seconds(), 0.0), _LONGEST)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
