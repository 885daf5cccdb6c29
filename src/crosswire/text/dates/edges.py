"""The beginning, the middle and the end of a time: "early 2025", "Ende der Woche", 2030年底."""

from collections.abc import Callable
from dataclasses import replace

from crosswire.model.timex import Modifier
from crosswire.text.dates.found import Found
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import number_of_year

_BEFORE = (("start", Modifier.START), ("mid", Modifier.MID), ("end", Modifier.END))
Rule = Callable[[Scan, int], Found | None]


def edge(scan: Scan, place: int, inner: Rule) -> Found | None:
    """An edge and the time it belongs to, which ``inner`` reads."""
    found = [entry for part, modifier in _BEFORE if (entry := _edge(scan, place, (part, modifier), inner))]
    return max(found, key=lambda entry: entry.end, default=None)


def _edge(scan: Scan, place: int, which: tuple[str, Modifier], inner: Rule) -> Found | None:
    hit = scan.hit(which[0], place)
    if hit is None:
        return None
    whole = _inside(scan, hit.end, inner)
    return replace(whole, start=place, modifier=which[1], cut=hit.cut) if whole else None


def _inside(scan: Scan, place: int, inner: Rule) -> Found | None:
    """The time behind an edge, past a hyphen and small words."""
    at = place + (scan.sign(place) == "-" and not scan.is_apart(place))
    linked = scan.skip("edge_links", at)
    undetermined = scan.skip("determiners", linked)
    for start in dict.fromkeys((at, linked, undetermined, scan.skip("year_before", undetermined))):
        if start >= len(scan.tokens):
            continue
        found = _year(scan, start, inner) or inner(scan, start)
        if found and found.modifier is None:
            return found
    bare = (linked, undetermined) if linked > at or undetermined > at or scan.words.edge_unit_bare else ()
    return next((unit for start in bare if (unit := _unit(scan, start))), None)


def _year(scan: Scan, place: int, inner: Rule) -> Found | None:
    """Four digits behind an edge are a year, unless they begin something longer."""
    year = number_of_year(scan, place)
    longer = inner(scan, place) if year else None
    if year is None or (longer and longer.end > year[1]):
        return longer
    return Found(place, year[1], year[0])


def _unit(scan: Scan, place: int) -> Found | None:
    """ "the end of the year" is that of the present one."""
    hit = scan.hit("units", place)
    return Found(place, hit.end, f"{hit.value.upper()}+0") if hit and hit.value in _WHOLE else None


_WHOLE = frozenset({"week", "month", "quarter", "half", "year", "decade"})


def edge_behind(scan: Scan, found: Found) -> Found:
    """With the edge that follows it, if one does: 2030年底."""
    if found.modifier is not None or not found.timex:
        return found
    for part, modifier in _BEFORE:
        hit = scan.hit(f"{part}_behind", found.end)
        if hit and (scan.is_unspaced(found.end) or scan.is_apart(found.end)):
            return replace(found, end=hit.end, modifier=modifier)
    return found
