"""What parts a number's decimals and thousands, and the digits of the script."""

from tables.source import Json
from tables.spelling import spelled

WESTERN = "0123456789"


def separators(numbers: Json) -> tuple[str, str]:
    """Decimal and group separator beside western digits."""
    symbols = numbers.get("symbols-numberSystem-latn") or numbers[f"symbols-numberSystem-{numbers['defaultNumberingSystem']}"]
    return spelled(symbols["decimal"]), spelled(symbols["group"]) or " "


def digits(numbers: Json, systems: Json) -> str:
    """The digits of the language's own script from nought to nine."""
    native = systems.get(numbers["otherNumberingSystems"]["native"], {})
    return str(native.get("_digits", WESTERN))
