"""Months: by name, with their year, or alone where they cannot be another word."""

from crosswire.text.dates.found import Found
from crosswire.text.dates.numerals import digits
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import year_behind

_LEANS = {"last": "last", "next": "next", "last_behind": "last", "next_behind": "next"}


def month_at(scan: Scan, place: int, beside: bool) -> tuple[int, int] | None:
    """A month's name here, and the token after it; short forms only ``beside`` a day's number."""
    hit = scan.any_hit(("months", "months_short") if beside else ("months",), place)
    if hit is None:
        return _numbered(scan, place)
    end = hit.end
    if scan.sign(end) == "." and not scan.is_apart(end) and digits(scan, end + 1) is not None and scan.hit("months_short", place):
        end += 1
    return int(hit.value), _twice(scan, int(hit.value), end)


def _numbered(scan: Scan, place: int) -> tuple[int, int] | None:
    """ "tháng 11"."""
    mark = scan.hit("month_mark_before", place)
    value = digits(scan, mark.end) if mark else None
    return (value, mark.end + 1) if mark and value and 1 <= value <= 12 else None


def _twice(scan: Scan, month: int, end: int) -> int:
    """Where the same month is named a second time, as Arabic papers do: تشرين الثاني/نوفمبر."""
    if scan.sign(end) not in {"/", "("}:
        return end
    again = scan.hit("months", end + 1)
    if again is None or int(again.value) != month:
        return end
    return again.end + (scan.sign(end) == "(" and scan.sign(again.end) == ")")


def month(scan: Scan, place: int) -> Found | None:
    """A month with its year, with "last" or "next", or alone."""
    found = month_at(scan, place, beside=True)
    if found is None:
        return _leaning(scan, place)
    number, end = found
    cut = next((hit.cut for part in ("months", "months_short") if (hit := scan.hit(part, place))), 0)
    if year := year_behind(scan, end, "month_year"):
        return Found(place, year[1], f"{year[0]}-{number:02}", cut=cut)
    if leaning := _behind(scan, place, number, end, cut):
        return leaning
    return Found(place, end, f"XXXX-{number:02}", lean="ahead" if scan.is_ahead(place) else "", cut=cut) if _stands(scan, place) else None


def _behind(scan: Scan, place: int, number: int, end: int, cut: int) -> Found | None:
    """ "mars dernier"."""
    for part in ("last_behind", "next_behind", "this_behind"):
        if hit := scan.hit(part, end):
            return _shifted(place, hit.end, number, part, cut)
    return None


def _leaning(scan: Scan, place: int) -> Found | None:
    """ "last March"."""
    for part in ("last", "next", "this"):
        hit = scan.hit(part, place)
        if hit and (named := scan.hit("months", hit.end)):
            return _shifted(place, named.end, int(named.value), part, hit.cut)
    return None


def _shifted(place: int, end: int, number: int, part: str, cut: int) -> Found:
    if part in {"this", "this_behind"}:
        return Found(place, end, f"YEAR+0-{number:02}", cut=cut)
    return Found(place, end, f"XXXX-{number:02}", lean=_LEANS[part], cut=cut)


def _stands(scan: Scan, place: int) -> bool:
    """Whether a month alone can be nothing else."""
    named = scan.hit("months", place)
    if named is None and scan.hit("month_mark_before", place) is None:
        return False
    if scan.words.code == "und":
        return False
    return named is None or not scan.is_doubtful("months", place, named.end) or scan.announced(place, "month_before")
