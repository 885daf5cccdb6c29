"""Whether two quantities can both hold.

Each becomes an interval that its wording leaves open: its hedge, its range, the places it was rounded to, the loss of a
conversion. Two that meet are compatible. What could be a fault of reading is left open rather than called contrary.
"""

import math
from dataclasses import replace

from crosswire.align.compare.dimensions import (
    CLOCK,
    MONTHS,
    OPEN_UNITS,
    POINTS,
    TEMPERATURE,
    TIME,
    comparable,
    dimension,
    factor,
    in_days,
)
from crosswire.align.compare.verdict import Verdict
from crosswire.model.quantity import Quantity, QuantityKind

#: "About" leaves so much room each way: in our stories and those with gold the widest pair that means one number is 7 %
#: apart ("almost three million" for 2.8), the closest that does not 14 % ("about 2,800" against 2,400).
ABOUT = 0.1
#: Who writes "more than 20" knows no better number: it reaches half as far again, and "more than 37" is another account.
BEYOND = 1.5
#: What a conversion loses: 385 miles become 620 km, 85 become 135.
CONVERSION = 0.04
#: Degrees are rounded to whole ones on either scale.
DEGREES = 0.6
#: Two conversions of one figure may differ so much: 85 miles an hour are 136 km/h here and 135 there.
RECKONED = 0.015
#: Numbers from here on, and those with decimals or a scale word, are mostly rounded to the digits shown; smaller ones are exact.
ROUNDED_FROM = 10_000
#: Beyond this ratio two numbers count different things: accounts of one thing in our stories and those with gold differ by less than three.
FARTHEST = 8.0
#: Nobody rounds more away than this: 2.8 million to 3, not 1.4 to 1.
MOST_ROUNDING = 0.2
_HALF_DAY, _DAY = 12, 24
_CENTURY = 100
_WITH_UNITS = frozenset((QuantityKind.MEASURE, QuantityKind.PERCENT, QuantityKind.MONEY))

Interval = tuple[float, float]


def compare(one: Quantity, other: Quantity) -> Verdict:
    """What the two say together."""
    if one.unit != other.unit:
        one, other = _in_celsius(one), _in_celsius(other)
    if {dimension(one), dimension(other)} == {TIME, MONTHS}:
        return Verdict.COMPATIBLE if compare(in_days(one), in_days(other)) >= Verdict.COMPATIBLE else Verdict.UNLIKE
    alike = dimension(one) == dimension(other)
    if _same_number(one, other) and (factor(one) == factor(other) or not alike):
        return Verdict.OPEN if _in_two_units(one, other) else Verdict.SAME
    if not comparable(dimension(one), dimension(other)):
        return Verdict.UNLIKE
    # a bare number is in the unit of the other, whatever that is
    times = (factor(one), factor(other)) if alike else (1.0, 1.0)
    slack = _slack(one, other, times)
    if any(_meet(_interval(one, a, times[0]), _interval(other, b, times[1]), slack) for a in _readings(one) for b in _readings(other)):
        return Verdict.COMPATIBLE
    return _apart(one, other, alike)


def is_vague(quantity: Quantity) -> bool:
    """Whether it is a vague plural: "billions" holds 20 billion, but does not say it."""
    return quantity.digits == 0 and quantity.low != quantity.high


def _in_celsius(quantity: Quantity) -> Quantity:
    """86 °F as 30 °C; anything else as it is."""
    if quantity.unit != "fahrenheit":
        return quantity
    low, high = (None if value is None else (value - 32) / 1.8 for value in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, unit="celsius")


def _apart(one: Quantity, other: Quantity, alike: bool) -> Verdict:
    """The verdict on two that do not meet."""
    if _same_hour(one, other) or (QuantityKind.FIGURE in (one.kind, other.kind) and _same_year(one, other)):
        return Verdict.COMPATIBLE
    if not alike and {dimension(one), dimension(other)} & {TIME, MONTHS}:
        return Verdict.UNLIKE
    if (
        any(each.unit in OPEN_UNITS or each.alternatives or is_vague(each) for each in (one, other))
        or _ten_times(one, other)
        or _same_number(one, other)
    ):
        return Verdict.OPEN
    return Verdict.UNLIKE if _too_far(one, other) else Verdict.CONTRARY


def _same_number(one: Quantity, other: Quantity) -> bool:
    """25 mm and 25 cm: a slip of the unit rather than another account."""
    return (one.low, one.high) == (other.low, other.high)


def _in_two_units(one: Quantity, other: Quantity) -> bool:
    """Whether each has a unit of its own: 30 days are no 30 metres, but "3.2 billion of investment" may be 3.2 billion euros."""
    return {one.kind, other.kind} <= _WITH_UNITS and {one.kind, other.kind} != {QuantityKind.PERCENT} and dimension(one) != dimension(other)


def _too_far(one: Quantity, other: Quantity) -> bool:
    """Whether the two are so far apart that they hardly count the same thing; hours never are."""
    if dimension(one) == CLOCK:
        return False
    low, high = sorted(abs(each.low or 0.0) * factor(each) for each in (one, other))
    return high > FARTHEST * max(low, 1.0)


def _ten_times(one: Quantity, other: Quantity) -> bool:
    """ "1.2 hectómetros" and "1.2 million", "2 to 5 cm" and "3 to 5 mm": a slip or a word not read is likelier than two accounts."""
    return any(
        _power_of_ten(a, b) for a, b in ((one.low, other.low), (one.high, other.high), (_base(one, one.high), _base(other, other.high)))
    )


def _base(quantity: Quantity, value: float | None) -> float:
    return (value or 0.0) * factor(quantity)


def _power_of_ten(one: float | None, other: float | None) -> bool:
    if not (one and other and one > 0 and other > 0):
        return False
    power = math.log10(one / other)
    return abs(power) > 0.5 and abs(power - round(power)) < 1e-6


def _same_hour(one: Quantity, other: Quantity) -> bool:
    """One o'clock and 13:00."""
    hours = dimension(one) == dimension(other) == CLOCK and max(one.low or 0.0, other.low or 0.0) <= _DAY
    return hours and (one.low or 0.0) % _HALF_DAY == (other.low or 0.0) % _HALF_DAY


def _same_year(one: Quantity, other: Quantity) -> bool:
    """2019 and '19."""
    low, high = sorted((one.low or 0.0, other.low or 0.0))
    return low < _CENTURY <= 1900 <= high < 2100 and high % _CENTURY == low


def _readings(quantity: Quantity) -> list[tuple[float, float | None]]:
    return [(quantity.low or 0.0, quantity.high), *quantity.alternatives]


def _interval(quantity: Quantity, reading: tuple[float, float | None], times: float) -> Interval:
    """What its wording leaves open; ``times``: how many base units its unit has."""
    low = reading[0] * times
    high = math.inf if reading[1] is None else reading[1] * times
    if quantity.approx == "about":
        return low - ABOUT * abs(low), high + ABOUT * abs(high)
    if quantity.approx in ("gt", "ge") and low > 0:
        return low, max(high, low * BEYOND)
    if quantity.approx in ("lt", "le") and low > 0:
        return low / BEYOND, high
    return low, high


def _slack(one: Quantity, other: Quantity, times: tuple[float, float]) -> float:
    """How far apart two may be and still be one number, rounded or converted; ``times``: how many base units each unit has."""
    if dimension(one) == dimension(other) == TEMPERATURE:
        return DEGREES
    larger = max(abs(one.low or 0.0) * times[0], abs(other.low or 0.0) * times[1])
    loss = CONVERSION * larger if times[0] != times[1] else 0.0
    if _physical(one) and _physical(other):
        loss += RECKONED * larger
    return _rounding(one) * times[0] + _rounding(other) * times[1] + loss


def _physical(quantity: Quantity) -> bool:
    """A length, a speed: what newsrooms convert and round."""
    return quantity.kind is QuantityKind.MEASURE and dimension(quantity) not in (TIME, MONTHS, POINTS)


def _rounding(quantity: Quantity) -> float:
    """Half of the last place shown; who says "more than" has not rounded."""
    value = abs(quantity.low or 0.0)
    if quantity.approx in ("gt", "ge", "lt", "le"):
        return 0.0
    if value == 0 or not (value >= ROUNDED_FROM or value != int(value) or _physical(quantity)):
        return 0.0
    return min(0.5 * 10.0 ** (math.floor(math.log10(value)) - max(quantity.digits, 1) + 1), MOST_ROUNDING * value)


def _meet(one: Interval, other: Interval, slack: float) -> bool:
    edge = slack * (1 + 1e-9) + 1e-9
    return one[0] <= other[1] + edge and other[0] <= one[1] + edge
