"""Weekdays: alone, with "last" or "next", with their week, or before a date."""

from dataclasses import replace

from crosswire.text.dates.days import day_first, month_first
from crosswire.text.dates.found import Found
from crosswire.text.dates.lexicon import Hit
from crosswire.text.dates.marks import marked
from crosswire.text.dates.numeric import numeric
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.shifts import shifted
from crosswire.text.dates.years import has_noun

_LEANS = (("last", "last"), ("next", "next"), ("this", "this"))


def weekday(scan: Scan, place: int) -> Found | None:
    """The longest of all that a weekday's name can be the beginning of."""
    rules = (_before_date, _of_week, _with_week_before, _leaning, _behind, _alone)
    found = [entry for rule in rules if (entry := rule(scan, place))]
    return max(found, key=lambda entry: entry.end, default=None)


def _before_date(scan: Scan, place: int) -> Found | None:
    """ "Friday, 21 November 2025": the date says it all."""
    hit = scan.any_hit(("weekdays", "weekdays_short"), place)
    if hit is None:
        return None
    at = hit.end
    at += scan.sign(at) == "." and not scan.is_apart(at)
    at += scan.sign(at) == ","
    for start in dict.fromkeys((at, scan.skip("determiners", at))):
        if start < len(scan.tokens):
            found = day_first(scan, start) or month_first(scan, start) or numeric(scan, start) or marked(scan, start)
            if found and "-" in found.timex[5:]:
                return replace(found, start=place, cut=hit.cut)
    return None


def _of_week(scan: Scan, place: int) -> Found | None:
    """ "Thursday of last week"."""
    hit = scan.hit("weekdays", place)
    if hit is None:
        return None
    at = hit.end + (scan.sign(hit.end) == ",")
    for start in dict.fromkeys(
        (at, scan.skip("part_year", at), scan.skip("determiners", at), scan.skip("determiners", scan.skip("part_year", at)))
    ):
        if (found := shifted(scan, start)) and _is_week(found):
            return Found(place, found.end, f"{found.timex}-{hit.value}", cut=hit.cut)
    return None


def _with_week_before(scan: Scan, place: int) -> Found | None:
    """ "letzte Woche Donnerstag", 先週の木曜日."""
    found = shifted(scan, place)
    if found is None or not _is_week(found):
        return None
    at = scan.skip("part_year", found.end)
    hit = scan.hit("weekdays", at) or scan.hit("weekdays", found.end)
    return Found(place, hit.end, f"{found.timex}-{hit.value}", cut=found.cut) if hit else None


def _is_week(found: Found) -> bool:
    return found.timex.startswith("WEEK") and found.timex[5:].isdecimal() and found.modifier is None and not found.lean


def _leaning(scan: Scan, place: int) -> Found | None:
    """ "last Thursday"."""
    for part, lean in _LEANS:
        hit = scan.hit(part, place)
        if hit and (named := scan.hit("weekdays", hit.end)):
            dated = _before_date(scan, hit.end)
            said = replace(dated, start=place, cut=hit.cut) if dated and lean != "this" else dated
            return said or _leant(place, named, lean, hit.cut)
    return None


def _behind(scan: Scan, place: int) -> Found | None:
    """ "jeudi dernier"."""
    named = scan.hit("weekdays", place)
    if named is None:
        return None
    for part, lean in _LEANS:
        if hit := scan.hit(f"{part}_behind", named.end):
            return _leant(place, Hit(named.value, hit.end), lean, named.cut)
    return None


def _leant(place: int, named: Hit, lean: str, cut: int) -> Found:
    if lean == "this":
        return Found(place, named.end, f"WEEK+0-{named.value}", cut=cut)
    return Found(place, named.end, f"XXXX-WXX-{named.value}", lean=lean, cut=cut)


def _is_sure(scan: Scan, place: int, end: int) -> bool:
    """Whether a word before a doubtful weekday makes it one, and it is no ordinal before its noun: "na segunda etapa"."""
    return scan.announced(place, "weekday_before") and not (scan.hit("ordinals", place) and has_noun(scan, end))


def _alone(scan: Scan, place: int) -> Found | None:
    hit = scan.hit("weekdays", place)
    if hit is None or (scan.is_doubtful("weekdays", place, hit.end) and not _is_sure(scan, place, hit.end)):
        return None
    return Found(place, hit.end, f"XXXX-WXX-{hit.value}", lean="ahead" if scan.is_ahead(place) else "", cut=hit.cut)
