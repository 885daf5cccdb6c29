"""Quantities in one form for all languages, as reports show them."""

from crosswire.model.quantity import Quantity, QuantityKind

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_HEDGES = {"gt": "more than ", "ge": "at least ", "lt": "less than ", "le": "up to ", "about": "about "}
_NOT_SHOWN = (QuantityKind.COUNT, QuantityKind.NUMBER, QuantityKind.FIGURE)


def worded(quantity: Quantity) -> str:
    """ "more than 1.4 trillion USD", "3 to 5 percent", "2,400"."""
    unit = "" if quantity.kind in _NOT_SHOWN else "%" if quantity.unit == "%" else _unit(quantity.unit)
    per = f" a {quantity.per}" if quantity.per else ""
    return f"{_HEDGES.get(quantity.approx or '', '')}{_bounds(quantity)}{unit}{per}"


def _unit(unit: str) -> str:
    return f" {'percentage points' if unit == 'pp' else unit}" if unit else ""


def _bounds(quantity: Quantity) -> str:
    low = number(quantity.low or 0.0)
    if quantity.high is None:
        return f"{low} or more"
    return low if quantity.high == quantity.low else f"{low} to {number(quantity.high)}"


def number(value: float) -> str:
    """ "1.4 trillion", "2,400", "12.5"."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{value / scale:.12g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.12g}"
