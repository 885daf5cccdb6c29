"""What CLDR knows of a language's numbers and dates: the files of ``tables``, one read when its language first comes up.

Every word is in lower case and NFC, with plain spaces and straight apostrophes; whoever looks a word up writes it so first.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from crosswire.languages.codes import primary

#: Codes for a language whose table goes by another.
_SAME = {"nb": "no", "fil": "tl", "yue": "zh", "iw": "he", "in": "id"}


@dataclass(frozen=True)
class Table:
    """One language's table. A language without a table has an empty one: digits alone are read."""

    #: BCP 47 primary code, or "und" for no language in particular.
    code: str = "und"
    #: What stands before the decimals, and between groups of digits, beside western digits.
    decimal: str = "."
    group: str = ","
    #: The digits of the language's own script, from nought to nine.
    digits: str = "0123456789"
    #: 0 to 99 and the hundreds, in every gender and case. Chinese and Japanese: single characters.
    cardinals: Mapping[str, int] = field(default_factory=dict)
    #: "thousand", "mrd.", "mil millones": what they multiply by. Arabic and Hebrew: also "two thousand" in one word.
    scales: Mapping[str, int] = field(default_factory=dict)
    #: Names and symbols of currencies by ISO code; the bare "$" is not among them.
    currencies: Mapping[str, str] = field(default_factory=dict)
    symbols: Mapping[str, str] = field(default_factory=dict)
    #: Words and symbols of units by CLDR's identifier.
    units: Mapping[str, str] = field(default_factory=dict)
    #: Symbols of one letter, and those that are also a common word of the language: units only right behind a number.
    unit_symbols: Mapping[str, str] = field(default_factory=dict)
    #: "%", "percent".
    percent: frozenset[str] = frozenset()
    #: January is 1, Monday 1. The short ones are months and weekdays only beside a day's number.
    months: Mapping[str, int] = field(default_factory=dict)
    months_short: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    weekdays_short: Mapping[str, int] = field(default_factory=dict)
    quarters: Mapping[str, int] = field(default_factory=dict)
    #: "last week" -> ("week", -1), "this monday" -> ("monday", 0).
    relative: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def table_of(language: str) -> Table:
    """The table of a language by its BCP 47 code, or the empty one. The region does not matter."""
    code = primary(language)
    return _read(_SAME.get(code, code))


@lru_cache(maxsize=256)
def _read(code: str) -> Table:
    # the code may come from a page: only the name of a file that is there is ever opened
    file = next((entry for entry in _folder().iterdir() if entry.name == f"{code}.json"), None)
    return Table() if file is None else _table(json.loads(file.read_text(encoding="utf-8")))


def _folder() -> Traversable:
    return files("crosswire.languages") / "tables"


def _table(data: dict[str, Any]) -> Table:
    relative = {phrase: (unit, distance) for phrase, (unit, distance) in data["relative"].items()}
    return Table(**{**data, "percent": frozenset(data["percent"]), "relative": relative})
