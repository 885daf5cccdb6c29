"""The unpacked CLDR packages, read as they lie in one folder."""

import json
from pathlib import Path
from typing import Any

#: JSON as it comes: what is in it is checked where it is used.
Json = Any


class Source:
    """A folder with cldr-core, cldr-dates-full, cldr-numbers-full and cldr-units-full."""

    def __init__(self, folder: Path) -> None:
        """``folder`` holds one folder a package, by its name."""
        self._folder = folder

    def calendar(self, locale: str) -> Json:
        """The Gregorian calendar: months, days, quarters."""
        return self._main("cldr-dates-full", locale, "ca-gregorian")["dates"]["calendars"]["gregorian"]

    def date_fields(self, locale: str) -> Json:
        """ "last week", "tomorrow"."""
        return self._main("cldr-dates-full", locale, "dateFields")["dates"]["fields"]

    def numbers(self, locale: str) -> Json:
        """Separators and compact patterns."""
        return self._main("cldr-numbers-full", locale, "numbers")["numbers"]

    def currencies(self, locale: str) -> Json:
        """Names and symbols of currencies by code."""
        return self._main("cldr-numbers-full", locale, "currencies")["numbers"]["currencies"]

    def units(self, locale: str) -> Json:
        """Patterns of units by width."""
        return self._main("cldr-units-full", locale, "units")["units"]

    def coverage(self) -> Json:
        """How well CLDR covers each locale."""
        return self._read("cldr-core", "coverageLevels.json")["coverageLevels"]

    def supplemental(self, name: str) -> Json:
        """Data that are no language's own."""
        return self._read("cldr-core", f"supplemental/{name}.json")["supplemental"]

    def license(self) -> str:
        """The licence all of it comes under."""
        return (self._folder / "cldr-core" / "LICENSE").read_text(encoding="utf-8")

    def _main(self, package: str, locale: str, name: str) -> Json:
        return self._read(package, f"main/{locale}/{name}.json")["main"][locale]

    def _read(self, package: str, path: str) -> Json:
        return json.loads((self._folder / package / path).read_text(encoding="utf-8"))
