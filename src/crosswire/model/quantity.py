"""Quantities: what a passage says in numbers."""

from dataclasses import dataclass
from enum import StrEnum

from crosswire.model.span import Span


class QuantityKind(StrEnum):
    """What a number counts or measures."""

    MONEY = "money"
    PERCENT = "percent"
    #: A number with the noun it counts.
    COUNT = "count"
    #: A number with a unit of measurement, durations among them.
    MEASURE = "measure"
    #: A number that stands alone.
    NUMBER = "number"
    #: Digits that name, order or time rather than measure: an ordinal, a score, a street number, an hour. Compared, but no quantity.
    FIGURE = "figure"


@dataclass(frozen=True)
class Quantity:
    """A number as written: ``low`` and ``high`` are equal unless it is a range or a vague plural."""

    span: Span
    kind: QuantityKind
    low: float | None
    #: None where there is no upper bound: "billions".
    high: float | None
    #: ISO 4217 of money, ``%`` or ``pp``, the CLDR identifier of a measure, the noun of a count, ``clock`` of a figure that is a time;
    #: else empty.
    unit: str = ""
    #: How it is hedged: ``gt``, ``ge``, ``lt``, ``le`` or ``about``.
    approx: str | None = None
    #: What a rate is reckoned by: ``year``, ``person``.
    per: str | None = None
    #: Other ways to read the digits, where the notation leaves it open: "1.250" in an English text.
    alternatives: tuple[tuple[float, float], ...] = ()
    #: The amount before the bracket of which this one is the conversion.
    converts: Span | None = None
    #: How many digits of the number were written out: 2 in "1.4 trillion".
    digits: int = 0
