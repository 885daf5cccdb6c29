"""When an article says it appeared."""

from datetime import UTC, datetime


def published(value: str | None) -> datetime | None:
    """An ISO 8601 day or time, aware; without a zone it is taken for UTC, and the zone it has is kept, as it tells the local day.

    None where it is no date.
    """
    try:
        time = datetime.fromisoformat((value or "").strip()[:64])
        aware = time if time.tzinfo else time.replace(tzinfo=UTC)
        aware.astimezone(UTC)  # the first and the last day of the calendar have no time in other zones
    except (ValueError, OverflowError):
        return None
    return aware
