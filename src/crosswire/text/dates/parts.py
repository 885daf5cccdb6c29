"""Parts of a year: quarters, halves, seasons and numbered weeks, with their year or without."""

import re
from typing import NamedTuple

from crosswire.text.dates.days import joint
from crosswire.text.dates.found import Found
from crosswire.text.dates.months import month_at
from crosswire.text.dates.numerals import digits, number, pair
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import number_of_year, relative_year, year_behind

_SEASON_YEARS = re.compile(r"(\d{4})[-/](\d{4}|\d\d)")
_LEANS = (("last", "last"), ("next", "next"), ("this", ""))


class Part(NamedTuple):
    """A part of a year by its name in a timex, and the token after it. ``doubtful`` is one that needs a year."""

    name: str
    end: int
    doubtful: bool = False
    cut: int = 0
    fiscal: bool = False


def part(scan: Scan, place: int) -> Found | None:
    """A part and its year, which may stand before or behind it."""
    at, fiscal = _fiscal(scan, place)
    found = part_at(scan, at)
    if found is None:
        return _leaning(scan, place) or _behind_year(scan, place)
    end, also = _fiscal(scan, found.end)
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
    if said.doubtful and not (said.name in _SEASONS and scan.announced(found.start, "month_before")):
        return None
    return Found(found.start, found.end, found.timex, "ahead" if scan.is_ahead(found.start) else "", cut=found.cut)


_SEASONS = frozenset({"SP", "SU", "FA", "WI"})


def part_at(scan: Scan, place: int) -> Part | None:
    """The part that is named here."""
    if hit := scan.hit("parts", place):
        doubtful = hit.value.startswith("H") and scan.hit("halves_doubtful", hit.end - 1) is not None
        return Part(hit.value, hit.end, doubtful, hit.cut)
    if hit := scan.hit("seasons", place):
        return Part(hit.value, hit.end, scan.is_doubtful("seasons", place, hit.end), hit.cut)
    return _numbered(scan, place) or _of_months(scan, place) or _week(scan, place)


def _numbered(scan: Scan, place: int) -> Part | None:
    """ "third quarter", "3. Quartal", "kuartal ketiga"."""
    ordinal = _ordinal(scan, place)
    if ordinal:
        at, fiscal = _fiscal(scan, ordinal[1])
        noun = _noun(scan, at)
        if noun and ordinal[0] <= noun[1]:
            return Part(f"{noun[0]}{ordinal[0]}", noun[2], noun[3], fiscal=fiscal)
    noun = _noun(scan, place) if scan.words.ordinal_behind else None
    ordinal = _ordinal(scan, noun[2]) if noun else None
    return Part(f"{noun[0]}{ordinal[0]}", ordinal[1], noun[3]) if noun and ordinal and ordinal[0] <= noun[1] else None


def _noun(scan: Scan, place: int) -> tuple[str, int, int, bool] | None:
    """The letter, how many there are in a year, the token after it, and whether it needs a year."""
    for part_name, letter, most in (("quarters", "Q", 4), ("halves", "H", 2)):
        for name in (part_name, f"{part_name}_doubtful"):
            if hit := scan.behind(name, place):
                return letter, most, hit.end, scan.behind(f"{part_name}_doubtful", place) is not None
    return None


def _ordinal(scan: Scan, place: int) -> tuple[int, int] | None:
    """A number from 1 to 4 as an ordinal, and the token after it."""
    if hit := scan.hit("ordinals", place):
        return int(hit.value), hit.end
    before = scan.hit("ordinal_before", place)
    start = scan.skip("ordinal_before", place)
    start += before is not None and scan.sign(start) == "-"
    value = number(scan, start)
    if value is None or not 1 <= value[0] <= 4:
        return None
    after = scan.behind("ordinal_after", value[1])
    if after and not scan.is_apart(value[1]):
        return value[0], after.end
    return value if before else None


def _of_months(scan: Scan, place: int) -> Part | None:
    """ "July-September quarter", "kuartal Juli-September", 7-9月期."""
    noun = _noun(scan, place)
    start = noun[2] if noun else place
    months = _three(scan, start)
    if months is None:
        return None
    after = _noun(scan, months[1])
    if noun is None and after is None:
        return None
    return Part(f"Q{months[0]}", after[2] if after else months[1])


def _three(scan: Scan, place: int) -> tuple[int, int] | None:
    """The quarter that reaches from one month to another, and the token after them."""
    if place >= len(scan.tokens):
        return None
    two = pair(scan, place)
    mark = scan.hit("month_mark", two[2]) if two else None
    if two and mark:
        return _quarter(two[0], two[1], mark.end)
    first = month_at(scan, place, beside=True)
    joined = joint(scan, place, first[1]) if first else None
    last = month_at(scan, joined, beside=True) if joined else None
    return _quarter(first[0], last[0], last[1]) if first and last else None


def _quarter(first: int, last: int, end: int) -> tuple[int, int] | None:
    return (last // 3, end) if last % 3 == 0 and last - first == 2 else None


def _week(scan: Scan, place: int) -> Part | None:
    """ "KW 47", "47. Kalenderwoche"."""
    before = scan.hit("week_before", place)
    value = digits(scan, before.end if before else place)
    if value is None or not 1 <= value <= 53:
        return None
    if before:
        return Part(f"W{value:02}", before.end + 1)
    ended = scan.behind("ordinal_after", place + 1)
    hit = scan.hit("week_after", ended.end if ended else place + 1)
    return Part(f"W{value:02}", hit.end) if hit else None


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


def _fiscal(scan: Scan, place: int) -> tuple[int, bool]:
    """Past a word for a business year."""
    end = scan.skip("fiscal", place)
    return end, end > place


def fiscal_year(scan: Scan, place: int) -> Found | None:
    """ "fiscal 2025", "FY2025": the words alone do not say on which day such a year begins."""
    end, said = _fiscal(scan, place)
    found = _fiscal_number(scan, end) if said else None
    return Found(place, found[1], f"FY{found[0]}") if found else None


def _fiscal_number(scan: Scan, place: int) -> tuple[str, int] | None:
    two = _SEASON_YEARS.fullmatch(scan.tokens[place].text) if place < len(scan.tokens) else None
    return (two.group().replace("-", "/"), place + 1) if two else number_of_year(scan, place)
