"""Units of power and energy that CLDR has no entry for, put together from those it has."""

from collections.abc import Iterable
from itertools import takewhile

LARGER = ("megawatt", "gigawatt", "terawatt")


def terawatts(pattern: str, watts: Iterable[str]) -> list[str]:
    """ "tera" before "watt", where the language writes it before."""
    return [pattern.replace("{0}", watt) for watt in watts] if pattern.endswith("{0}") and " " not in pattern else []


def watt_hours(hours: Iterable[str], kilowatts: list[str], watts: list[str]) -> list[str]:
    """Larger units by the word of the kilowatt-hour: what makes "Megawatt" of "Kilowatt" makes "MWh" of "kWh"."""
    if not kilowatts or not watts:
        return []
    small, large = _difference(kilowatts[0], watts[0])
    return [large + hour.removeprefix(small) for hour in hours if small and hour.startswith(small)]


def _difference(one: str, other: str) -> tuple[str, str]:
    """The beginnings of two words that end alike."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return one[: len(one) - same], other[: len(other) - same]
