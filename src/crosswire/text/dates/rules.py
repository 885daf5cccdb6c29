"""What a time of the year can look like: the rules, and what each begins with."""

from collections.abc import Callable

from crosswire.text.dates.days import day_first, leaning_day, month_first
from crosswire.text.dates.decades import decade
from crosswire.text.dates.edges import edge, edge_behind
from crosswire.text.dates.fiscal import fiscal_year
from crosswire.text.dates.found import Found
from crosswire.text.dates.marks import marked
from crosswire.text.dates.months import month
from crosswire.text.dates.numeric import numeric
from crosswire.text.dates.parts import part
from crosswire.text.dates.ranges import years
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.shifts import counted_shift, shifted, vague
from crosswire.text.dates.weekdays import weekday
from crosswire.text.dates.years import bare_year

Rule = Callable[[Scan, int], Found | None]
#: Beside the names of lists: a number in digits.
_NUMBER = "number"
#: No number that is part of a time is longer than 2025-11-21.
_LONGEST = 10


def _beginnings(names: str) -> frozenset[str]:
    return frozenset(names.split())


#: The longest reading wins, of two as long the earlier rule.
_RULES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (numeric, _beginnings("number")),
    (marked, _beginnings("number cardinals eras relative edges_fixed")),
    (day_first, _beginnings("number days day_before")),
    (leaning_day, _beginnings("last next")),
    (month_first, _beginnings("months months_short month_mark_before")),
    (weekday, _beginnings("weekdays weekdays_short last this next relative edges_fixed anaphoric units")),
    (
        part,
        _beginnings(
            "number cardinals fiscal parts seasons ordinals ordinal_before quarters halves quarters_doubtful halves_doubtful months"
            " months_short month_mark_before week_before last this next relative edges_fixed anaphoric units"
        ),
    ),
    (month, _beginnings("months months_short month_mark_before last this next")),
    (shifted, _beginnings("relative edges_fixed anaphoric last this next units")),
    (years, _beginnings("number")),
    (decade, _beginnings("number decade_before decades")),
    (fiscal_year, _beginnings("fiscal")),
    (bare_year, _beginnings("number")),
)
#: What nobody says "early" or "late" of: "early three days ago".
_WITHOUT_EDGES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (counted_shift, _beginnings("number cardinals few ago_before ahead_before ahead_with_future")),
    (vague, _beginnings("vague_past vague_future units_plural")),
)
_EDGES = _beginnings("start mid end")
_ALL = frozenset().union(*(beginnings for _, beginnings in _RULES + _WITHOUT_EDGES), _EDGES)


def time_at(scan: Scan, place: int) -> Found | None:
    """The time that begins at this token, if one does, with the edges it has."""
    begun = _begun(scan, place)
    if not begun:
        return None
    whole = edge(scan, place, _inside) if not _EDGES.isdisjoint(begun) else None
    best = whole or _longest(scan, place, begun, _RULES + _WITHOUT_EDGES)
    return edge_behind(scan, best) if best else None


def _inside(scan: Scan, place: int) -> Found | None:
    """The longest reading of what can have an edge."""
    return _longest(scan, place, _begun(scan, place), _RULES)


def _begun(scan: Scan, place: int) -> frozenset[str]:
    """What can begin here."""
    token = scan.tokens[place]
    if token.kind == "s":
        return frozenset()
    hits = scan.hits(place)
    if token.kind == "w":
        return _ALL & hits.keys()
    fits = len(token.text) <= _LONGEST and (scan.is_clean(place) or scan.sign(place - 1) == "'")
    return _ALL & hits.keys() | {_NUMBER} if fits else frozenset()


def _longest(scan: Scan, place: int, begun: frozenset[str], rules: tuple[tuple[Rule, frozenset[str]], ...]) -> Found | None:
    best: Found | None = None
    for rule, beginnings in rules:
        if not beginnings.isdisjoint(begun):
            found = rule(scan, place)
            if found and (best is None or found.end > best.end):
                best = found
    return best
