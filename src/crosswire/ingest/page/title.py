"""A page's headline, among the several forms of it that a page has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

#: What stands between a headline and the outlet or section behind it.
_SEPARATORS = "|–—·•:：»«~/*-"
_BEHIND = re.compile(rf"\s+[{re.escape(_SEPARATORS)}]{{1,2}}\s+|：")
_CUT = ("…", "...")


@dataclass(frozen=True)
class Heads:
    """The forms of a headline, the most carefully kept first: JSON-LD's, for sharing, as shown, for cards, in the tab, JSON-LD's name."""

    linked: str | None = None
    shared: str | None = None
    shown: str | None = None
    card: str | None = None
    tab: str | None = None
    name: str | None = None

    def given(self) -> list[str]:
        return [head for head in (self.linked, self.shared, self.shown, self.card, self.tab, self.name) if head]


def headline_of(heads: Heads, outlets: Sequence[str | None]) -> str | None:
    """The first form there is, without the outlet or section behind it, and not cut where another form has it whole.

    Where a page has two headlines, one for readers and one for search engines, none of its forms tells which is which: on 85 pages no
    order of them, and no vote, was right more often than this order.
    """
    given = heads.given()
    if not given:
        return None
    return _without_outlets(_as_others_have_it(_whole(given[0], given), given), outlets)


def _whole(title: str, others: Sequence[str]) -> str:
    """Search engines get headlines cut after so many letters: another candidate may go on where this one ends in dots."""
    if not title.endswith(_CUT):
        return title
    beginning = title.rstrip(".… ")
    return next((other for other in others if len(other) > len(title) and other.startswith(beginning)), title)


def _as_others_have_it(title: str, others: Sequence[str]) -> str:
    """``Bridge closed | Local`` where another candidate is ``Bridge closed``."""
    bare = {other for other in others if len(other) < len(title) and title.startswith(other)}
    for other in sorted(bare, key=len, reverse=True):
        if _BEHIND.match(title, len(other)):
            return other
    return title


def _without_outlets(title: str, outlets: Sequence[str | None]) -> str:
    """Many pages put their outlet's name behind the headline, and some before it: ``Bridge closed - Nordkurier``."""
    for outlet in outlets:
        if outlet and len(outlet) < len(title):
            title = _without(title, outlet)
    return title


def _without(title: str, outlet: str) -> str:
    lower, name = title.lower(), outlet.lower()
    if lower.endswith(name):
        bare = title[: len(title) - len(name)].rstrip()
        if bare.endswith(tuple(_SEPARATORS.replace(":", ""))) and len(bare) > 1:
            return bare.rstrip(_SEPARATORS + " ") or title
    if lower.startswith(name):
        rest = title[len(name) :].lstrip()
        if rest.startswith(("|", "–", "—", "»")) and len(rest) > 1:
            return rest.lstrip(_SEPARATORS + " ") or title
    return title
