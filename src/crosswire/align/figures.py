"""The figures in a passage, in a form that survives translation: their digits without marks and outer zeros.

"1.4 trillion", "1.400 miliardi" and "1,4 billion" all hold 14; "63'453" and "63 453" both hold 63453. Two passages that
share a figure of several digits probably speak of the same thing; the unit and the size are left to those who read numbers.
"""

import re

#: At most so many groups are read as one number, so that a long row of digits stays cheap.
_NUMBER = re.compile(r"\d{1,18}(?:[.,'’\u00a0\u202f\u066b\u066c ]\d{1,18}){0,8}")
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)


def figures(text: str) -> frozenset[str]:
    """The digits of every number in a text; a number of zeros only has none."""
    found = (significant(match.group()) for match in _NUMBER.finditer(text))
    return frozenset(digits for digits in found if digits)


def years(text: str) -> frozenset[str]:
    """Those of its figures that may be years: four digits without a mark."""
    return frozenset(significant(match.group()) for match in _NUMBER.finditer(text) if _YEAR.fullmatch(match.group()))


def significant(number: str) -> str:
    return "".join(str(int(c)) for c in number if c.isdigit() and c.isdecimal()).strip("0")


def telling(shared: frozenset[str]) -> int:
    """How many of them have more than one digit: a 3 alone tells little."""
    return sum(len(digits) > 1 for digits in shared)
