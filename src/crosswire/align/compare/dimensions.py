"""What can be converted into what, for comparison only: what a passage says keeps its own unit.

Factors are the international definitions (NIST SP 811); months and years are counted in months, since neither is a fixed
number of days.
"""

from dataclasses import replace

from crosswire.model.quantity import Quantity, QuantityKind

#: CLDR identifier -> (dimension, how many base units).
UNITS: dict[str, tuple[str, float]] = {
    "celsius": ("temperature", 1.0),
    "fahrenheit": ("temperature", 1.0),
    "degree": ("temperature", 1.0),
    "millimeter": ("length", 1e-3),
    "centimeter": ("length", 1e-2),
    "meter": ("length", 1.0),
    "kilometer": ("length", 1e3),
    "inch": ("length", 0.0254),
    "foot": ("length", 0.3048),
    "yard": ("length", 0.9144),
    "mile": ("length", 1609.344),
    "nautical-mile": ("length", 1852.0),
    "square-meter": ("area", 1.0),
    "square-kilometer": ("area", 1e6),
    "hectare": ("area", 1e4),
    "acre": ("area", 4046.8564),
    "square-mile": ("area", 2589988.1),
    "square-foot": ("area", 0.09290304),
    "milliliter": ("volume", 1e-6),
    "liter": ("volume", 1e-3),
    "cubic-meter": ("volume", 1.0),
    "cubic-foot": ("volume", 0.028316847),
    "gallon": ("volume", 3.785412e-3),
    "barrel": ("volume", 0.1589873),
    "gram": ("mass", 1e-3),
    "kilogram": ("mass", 1.0),
    "tonne": ("mass", 1e3),
    "ton": ("mass", 907.18474),
    "pound": ("mass", 0.45359237),
    "ounce": ("mass", 0.028349523),
    "stone": ("mass", 6.35029318),
    "kilometer-per-hour": ("speed", 1.0),
    "mile-per-hour": ("speed", 1.609344),
    "meter-per-second": ("speed", 3.6),
    "knot": ("speed", 1.852),
    "watt": ("power", 1.0),
    "kilowatt": ("power", 1e3),
    "megawatt": ("power", 1e6),
    "gigawatt": ("power", 1e9),
    "terawatt": ("power", 1e12),
    "horsepower": ("power", 745.69987),
    "kilowatt-hour": ("energy", 1.0),
    "megawatt-hour": ("energy", 1e3),
    "gigawatt-hour": ("energy", 1e6),
    "terawatt-hour": ("energy", 1e9),
    "byte": ("data", 1.0),
    "kilobyte": ("data", 1e3),
    "megabyte": ("data", 1e6),
    "gigabyte": ("data", 1e9),
    "terabyte": ("data", 1e12),
    # a percentage point, which is no measure, has itself for its dimension
    "permyriad": ("pp", 0.01),
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3600.0),
    "day": ("time", 86400.0),
    "week": ("time", 604800.0),
    "month": ("months", 1.0),
    "quarter": ("months", 3.0),
    "year": ("months", 12.0),
    "decade": ("months", 120.0),
    "century": ("months", 1200.0),
}
#: Of an unknown scale: never held against another.
OPEN_UNITS = frozenset({"degree"})
#: A number without a unit, and digits that name or order: each may be what another passage gives a noun or an age to.
BARE, FIGURE, CLOCK = "number", "figure", "clock"
TEMPERATURE, TIME, MONTHS, POINTS = "temperature", "time", "months", "pp"
#: The shortest month and the longest, in days.
_SHORTEST, _LONGEST = 28, 31
#: What a bare number can be held against beside its like.
_OPEN_TO = {BARE: (FIGURE, "count", MONTHS, TIME), FIGURE: (BARE, "count")}


def dimension(quantity: Quantity) -> str:
    """What a quantity measures: quantities of different dimensions are never compared."""
    if quantity.kind is QuantityKind.MEASURE:
        return UNITS[quantity.unit][0] if quantity.unit in UNITS else quantity.unit
    if quantity.kind is QuantityKind.MONEY:
        return f"money {quantity.unit}"
    if quantity.unit == CLOCK and quantity.kind is QuantityKind.FIGURE:
        return CLOCK
    return quantity.unit if quantity.kind is QuantityKind.PERCENT else str(quantity.kind)


def comparable(one: str, other: str) -> bool:
    """Whether values of two dimensions may measure one thing."""
    return one == other or other in _OPEN_TO.get(one, ()) or one in _OPEN_TO.get(other, ())


def factor(quantity: Quantity) -> float:
    """How many base units its unit has."""
    return UNITS[quantity.unit][1] if quantity.kind is QuantityKind.MEASURE and quantity.unit in UNITS else 1.0


def in_days(quantity: Quantity) -> Quantity:
    """Three months as 84 to 93 days; what is not counted in months as it is."""
    if dimension(quantity) != MONTHS:
        return quantity
    low, high = (None if end is None else end * factor(quantity) for end in (quantity.low, quantity.high))
    return replace(quantity, low=low and low * _SHORTEST, high=high and high * _LONGEST, unit="day", alternatives=())
