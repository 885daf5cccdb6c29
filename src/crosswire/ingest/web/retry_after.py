"""How long a site wants to be left alone."""

from datetime import datetime

from crosswire.ingest.published import mail_time

#: Whoever says more means for good.
_LONGEST = 366 * 24 * 3600.0


def seconds_to_wait(value: str | None, now: datetime) -> float | None:
    """From ``Retry-After``, seconds or a date; None where it says neither."""
    text = (value or "").strip()[:64]
    if text.isascii() and text.isdigit():
        return min(float(text), _LONGEST)
    then = mail_time(text)
    return min(max((then - now).total_seconds(), 0.0), _LONGEST) if then else None
