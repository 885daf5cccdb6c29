"""CLDR's patterns for shortened numbers: "0 Mrd. ¤" under the key of a thousand million."""

import re
from collections.abc import Iterator, Mapping

from tables.source import Json

_DIGITS = re.compile("0+")


def scale_of(size: int, pattern: str) -> tuple[str, int] | None:
    """The word of a pattern and what it multiplies by; None where the pattern has no word, or words on both sides.

    Thirty thousand is "30 mila" by ``00 mila`` and "3万" by ``0万``: the zeros say how much of the size is left to the word.
    """
    positive = pattern.partition(";")[0].replace("'", "").replace("¤", "")
    digits = _DIGITS.search(positive)
    if digits is None:
        return (positive.strip(), size) if positive.strip() else None
    before, after = positive[: digits.start()].strip(), positive[digits.end() :].strip()
    if bool(before) == bool(after):
        return None
    return before or after, size // 10 ** (len(digits[0]) - 1)


def shortened(numbers: Json) -> Iterator[tuple[str, int]]:
    """Scale words of all patterns, and what they multiply by."""
    for patterns in _compact_patterns(numbers):
        for key, pattern in patterns.items():
            size = key.split("-")[0]
            found = scale_of(int(size), pattern) if size.isdigit() else None
            if found is not None and found[1] >= 1000:
                yield found


def _compact_patterns(numbers: Json) -> Iterator[Mapping[str, str]]:
    for name, formats in numbers.items():
        if name.startswith("decimalFormats-"):
            yield formats["long"]["decimalFormat"]
            yield formats["short"]["decimalFormat"]
        elif name.startswith("currencyFormats-"):
            yield formats.get("short", {}).get("standard", {})
