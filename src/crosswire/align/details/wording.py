"""Details in one form for all languages."""

from crosswire.align.details.detail import Detail
from crosswire.model.quantity import Quantity
from crosswire.text.numbers.wording import worded


def value_of(detail: Detail) -> str:
    """ "1.4 trillion USD", "2025-11-21", "2025-11-17 to 2025-11-23", "Thursday" as its symbol where no day is known."""
    value = detail.value
    if isinstance(value, Quantity):
        return worded(value)
    if value.first is None or value.last is None:
        return value.timex
    days = value.first.isoformat() if value.first == value.last else f"{value.first.isoformat()} to {value.last.isoformat()}"
    return f"{value.modifier} {days}" if value.modifier else days
