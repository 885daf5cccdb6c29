"""What lies so many days, weeks, months or years from the present: "last week", "next year", "three days ago"."""

from crosswire.text.dates.found import Found, valued
from crosswire.text.dates.numerals import counted
from crosswire.text.dates.scan import Scan

_BEFORE = (("last", -1), ("this", 0), ("next", 1))
_BEHIND = (("last_behind", -1), ("this_behind", 0), ("next_behind", 1))

#: So many years are a year: 1950年之前.
_MANY = 1000


def fixed(scan: Scan, place: int) -> Found | None:
    """A phrase the word lists know as a whole: "yesterday", "year-end". An empty one is passed over."""
    for part in ("relative", "edges_fixed"):
        hit = scan.hit(part, place)
        if hit and (not hit.value.startswith("XXXX-WXX-WE") or scan.announced(place, "weekday_before") or " " in hit.value):
            return valued(place, hit.end, hit.value, hit.cut)
    return None


def anaphoric(scan: Scan, place: int) -> Found | None:
    """A phrase that counts from another day of the story: "a year earlier"."""
    hit = scan.hit("anaphoric", place)
    return Found(place, hit.end, hit.value, lean="none", cut=hit.cut) if hit else None


def shifted(scan: Scan, place: int) -> Found | None:
    """A unit and where it lies from the present one, as a phrase or word by word."""
    found = [entry for entry in (fixed(scan, place), anaphoric(scan, place), _before(scan, place), _behind(scan, place)) if entry]
    return max(found, key=lambda entry: entry.end, default=None)


def _before(scan: Scan, place: int) -> Found | None:
    """ "last week"."""
    for part, shift in _BEFORE:
        hit = scan.hit(part, place)
        if hit and (unit := scan.hit("units", hit.end)):
            return Found(place, unit.end, _timex(unit.value, shift), cut=hit.cut)
    return None


def _timex(unit: str, shift: int) -> str:
    """ "This weekend" is the last one as often as the next."""
    return "XXXX-WXX-WE" if (unit, shift) == ("weekend", 0) else f"{unit.upper()}{shift:+d}"


def _behind(scan: Scan, place: int) -> Found | None:
    """ "semaine dernière"."""
    unit = scan.hit("units", place)
    if unit is None:
        return None
    for part, shift in _BEHIND:
        if hit := scan.hit(part, unit.end):
            return Found(place, hit.end, _timex(unit.value, shift), cut=unit.cut)
    return None


def counted_shift(scan: Scan, place: int) -> Found | None:
    """ "three days ago", "vor drei Tagen", "dans trois jours"."""
    for part, sign in (("ago_before", "-"), ("ahead_before", "+"), ("ahead_with_future", "+")):
        hit = scan.hit(part, place)
        measured = _measured(scan, hit.end) if hit and (part != "ahead_with_future" or scan.is_ahead(place)) else None
        if hit and measured and not _counts_elsewhere(scan, measured[1]):
            return Found(place, measured[1], measured[0].replace("±", sign), cut=hit.cut)
    measured = _measured(scan, place) if scan.is_clean(place) else None
    if measured is None:
        return None
    for part, sign in (("ago_behind", "-"), ("ahead_behind", "+")):
        if hit := scan.hit(part, measured[1]):
            return Found(place, hit.end, measured[0].replace("±", sign))
    return None


def _counts_elsewhere(scan: Scan, place: int) -> bool:
    """Whether what follows says that the units are counted from something else: قبل ثلاثة أيام من الاقتراع."""
    return scan.hit("ago_behind", place) is not None or scan.hit("ago_stops", place) is not None


def _measured(scan: Scan, place: int) -> tuple[str, int] | None:
    """A number of units, as a timex whose sign is still open."""
    few = scan.hit("few", place)
    amount: tuple[int | str, int] | None = ("X", few.end) if few else counted(scan, place)
    if amount is None or (isinstance(amount[0], int) and amount[0] >= _MANY):
        return None
    unit = scan.any_hit(("units", "units_plural"), amount[1])
    return (f"{unit.value.upper()}±{amount[0]}", unit.end) if unit else None


def vague(scan: Scan, place: int) -> Found | None:
    """ "in recent months", "negli ultimi mesi": a unit, but nobody says how many."""
    for part, sign in (("vague_past", "-"), ("vague_future", "+")):
        hit = scan.hit(part, place)
        if hit and (unit := scan.hit("units_plural", hit.end)):
            return Found(place, unit.end, f"{unit.value.upper()}{sign}X", cut=hit.cut)
    unit = scan.hit("units_plural", place)
    for part, sign in (("vague_past_behind", "-"), ("vague_future_behind", "+")):
        if unit and (hit := scan.hit(part, unit.end)):
            return Found(place, hit.end, f"{unit.value.upper()}{sign}X", cut=unit.cut)
    return None
