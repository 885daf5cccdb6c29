"""Quantities in one form for all languages, as reports show them."""

from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.text.numbers.unit_names import unit_name

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_HEDGES = {"gt": "more than ", "ge": "at least ", "lt": "less than ", "le": "up to ", "about": "about "}
_YEARS = range(1900, 2100)
_NOT_SHOWN = (QuantityKind.COUNT, QuantityKind.NUMBER, QuantityKind.FIGURE)


def worded(quantity: Quantity) -> str:
    """ "more than 1.4 trillion USD", "3 to 5%", "2,400", "31 metres", "22:30"."""
    unit = "" if quantity.kind in _NOT_SHOWN else "%" if quantity.unit == "%" else _unit(quantity)
    per = f" a {quantity.per}" if quantity.per else ""
    return f"{_HEDGES.get(quantity.approx or '', '')}{_bounds(quantity)}{unit}{per}"


def _unit(quantity: Quantity) -> str:
    return f" {unit_name(quantity.unit, quantity.low == quantity.high == 1)}" if quantity.unit else ""


def _bounds(quantity: Quantity) -> str:
    told = _hour if quantity.unit == "clock" else _plain if quantity.kind in (QuantityKind.FIGURE, QuantityKind.NUMBER) else number
    low = told(quantity.low or 0.0)
    if quantity.high is None:
        return f"{low} or more"
    return low if quantity.high == quantity.low else f"{low} to {told(quantity.high)}"


def _hour(value: float) -> str:
    minutes = round(value * 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def _plain(value: float) -> str:
    """A bare number, which may be a year."""
    return str(int(value)) if value in _YEARS else number(value)


def number(value: float) -> str:
    """ "1.4 trillion", "2,400", "12.5"."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{value / scale:.12g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.12g}"
