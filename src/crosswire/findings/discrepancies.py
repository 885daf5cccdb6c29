"""Discrepancies and updates: details of one claim that cannot all hold, with the reason in words.

A count that moves while a story develops, told by one side after the other, is an update. Where nobody knows who wrote
first it stays a discrepancy, and its reason says that one figure may simply be later.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from crosswire.findings.names import names_of
from crosswire.findings.spoken import spoken
from crosswire.model.article import Article
from crosswire.model.finding import Conflict, Discrepancy
from crosswire.model.point import Evidence

#: Who writes within this time of another may have heard the same.
LATER = timedelta(minutes=15)
_MOVES = "It is a count that changes as a story develops: one may simply be later."

Side = tuple[Evidence, ...]
Found = tuple[tuple[Discrepancy, ...], tuple[Discrepancy, ...]]


def discrepancies(conflicts: Iterable[Conflict], articles: Sequence[Article]) -> Found:
    """(discrepancies, updates), each numbered in reading order."""
    times = {article.id: None if article.day_only else article.published for article in articles}
    names = names_of(articles)
    found: list[Discrepancy] = []
    updates: list[Discrepancy] = []
    for conflict in conflicts:
        order = _in_time(conflict, times)
        if order is None:
            found.append(_told(f"d{len(found) + 1}", conflict, conflict.sides, _reason(conflict, names)))
        else:
            updates.append(_told(f"u{len(updates) + 1}", conflict, order, _progress(order, names)))
    return tuple(found), tuple(updates)


def _told(number: str, conflict: Conflict, sides: Sequence[Side], reason: str) -> Discrepancy:
    return Discrepancy(number, conflict.kind, conflict.point, tuple(each for side in sides for each in side), reason)


def _in_time(conflict: Conflict, times: Mapping[str, datetime | None]) -> tuple[Side, ...] | None:
    """The sides of a moving count, earliest first, where all of one appeared before all of the next."""
    known = [(side, [time for each in side if (time := times[each.article]) is not None]) for side in conflict.sides]
    if not conflict.moving or any(len(found) < len(side) for side, found in known):
        return None
    ordered = sorted(known, key=lambda pair: min(pair[1]))
    apart = all(max(one) + LATER <= min(other) for (_, one), (_, other) in pairwise(ordered))
    return tuple(side for side, _ in ordered) if apart else None


def _reason(conflict: Conflict, names: Mapping[str, str]) -> str:
    if conflict.kind == "attribution":
        return f"The same words are given to {'; to '.join(_side(_as_one(side), names) for side in conflict.sides)}."
    said = "; ".join(_side(side, names) for side in conflict.sides)
    return f"{said}. {_MOVES}" if conflict.moving else f"{said}."


def _as_one(side: Side) -> Side:
    """The same side, its speaker by the name that most articles give him: "Berg" and "Anna Berg" are one."""
    named = Counter(each.value for each in side)
    name = max(named, key=lambda value: (named[value], len(value or "")))
    return tuple(replace(each, value=name) for each in side)


def _progress(sides: Sequence[Side], names: Mapping[str, str]) -> str:
    return f"{'; later '.join(_side(side, names) for side in sides)}."


def _side(side: Side, names: Mapping[str, str]) -> str:
    """ "2.1 million in Nordkurier and Mattino"."""
    values = " or ".join(dict.fromkeys(spoken(each.value or "") for each in side))
    tellers = list(dict.fromkeys(names[each.article] for each in side))
    return f"{values} in {listed(tellers)}"


def listed(names: Sequence[str]) -> str:
    """ "Nordkurier, Mattino and Diario"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
