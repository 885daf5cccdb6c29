"""Parts of a year: quarters, halves, seasons and numbered weeks, with their year or without."""

import re

from crosswire.text.dates.fiscal import past_fiscal
from crosswire.text.dates.found import Found
from crosswire.text.dates.numerals import number
from crosswire.text.dates.part_names import Part, part_at
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import number_of_year, relative_year, year_behind

_SEASON_YEARS = re.compile(r"(\d{4})[-/](\d{4}|\d\d)")
_LEANS = (("last", "last"), ("next", "next"), ("this", ""))


def part(scan: Scan, place: int) -> Found | None:
    """A part and its year, which may stand before or behind it."""
    at, fiscal = past_fiscal(scan, place)
    found = part_at(scan, at)
    if found is None:
        return _leaning(scan, place) or _behind_year(scan, place)
    end, also = past_fiscal(scan, found.end)
    year = _year_of(scan, end, found.name)
    end, years = (year[1], year[0]) if year else (end, "XXXX")
    if fiscal or also or found.fiscal:
        return Found(place, end, f"FY{years}-{found.name}", cut=found.cut)
    if year is None and (behind := _leant_behind(scan, place, found)):
        return behind
    return _placed(scan, Found(place, end, f"{years}-{found.name}", cut=found.cut), found)


def _placed(scan: Scan, found: Found, said: Part) -> Found | None:
    """A part without a year stands only where it cannot be another word."""
    if not found.timex.startswith("XXXX"):
        return found
    announcing = "season_before" if scan.words.season_before else "month_before"
    if said.doubtful and not (said.name in _SEASONS and scan.announced(found.start, announcing)):
        return None
    return Found(found.start, found.end, found.timex, "ahead" if scan.is_ahead(found.start) else "", cut=found.cut)


_SEASONS = frozenset({"SP", "SU", "FA", "WI"})


def _year_of(scan: Scan, place: int, name: str) -> tuple[str, int] | None:
    """The year behind a part; winters and weeks may be named by two."""
    two = _SEASON_YEARS.fullmatch(scan.tokens[place].text) if place < len(scan.tokens) and name in _SEASONS else None
    if two:
        return two[1], place + 1
    if scan.sign(place) == "-" and (dashed := number_of_year(scan, place + 1)):
        return dashed
    if found := year_behind(scan, place, "part_year") or year_behind(scan, place, "month_year"):
        return found
    link = scan.hit("part_year", place)
    unit = scan.hit("units", link.end) or scan.hit("units", scan.skip("determiners", link.end)) if link else None
    return ("YEAR+0", unit.end) if unit and unit.value == "year" else None


def _leaning(scan: Scan, place: int) -> Found | None:
    """ "last summer", "this winter"."""
    for name, lean in _LEANS:
        hit = scan.hit(name, place)
        season = scan.hit("seasons", hit.end) if hit else None
        if hit and season:
            return _leant(place, season.end, season.value, lean, hit.cut)
    return None


def _leant_behind(scan: Scan, place: int, found: Part) -> Found | None:
    """ "l'été dernier"."""
    for name, lean in _LEANS:
        if hit := scan.hit(f"{name}_behind", found.end):
            return _leant(place, hit.end, found.name, lean, found.cut)
    return None


def _leant(place: int, end: int, name: str, lean: str, cut: int) -> Found:
    """This winter may have begun last year, so that it is the nearest one."""
    if lean or name == "WI":
        return Found(place, end, f"XXXX-{name}", lean=lean, cut=cut)
    return Found(place, end, f"YEAR+0-{name}", cut=cut)


def _behind_year(scan: Scan, place: int) -> Found | None:
    """ "2025 Q3", 去年上半年."""
    year = _marked_year(scan, place) or relative_year(scan, place)
    if year is None and scan.is_clean(place):
        year = number_of_year(scan, place)
    if year is None:
        return None
    for at in dict.fromkeys((year[1] + (scan.sign(year[1]) == "-"), scan.skip("part_year", year[1]))):
        found = part_at(scan, at)
        if found and not found.name.startswith("W"):
            return Found(place, found.end, f"{year[0]}-{found.name}")
    return None


def _marked_year(scan: Scan, place: int) -> tuple[str, int] | None:
    plain = number(scan, place)
    mark = scan.hit("year_mark", plain[1]) if plain and 1000 <= plain[0] < 2200 else None
    return (str(plain[0]), mark.end) if plain and mark else None
