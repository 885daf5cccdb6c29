"""Ministries of several things: "Ministry of Ports, Fisheries and Forests", "Министерство лесов, портов и связи"."""

from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import given
from crosswire.text.names.lexicon.places import cased_places

_MINISTRIES = ("ministr", "minist", "министерств", "міністерств")
_MOST, _MOST_SMALL, _FEWEST = 5, 2, 2


def ministry_end(page: Page, start: int, end: int) -> int:
    """The end of a run that begins with a ministry, behind all that it is for; a list ends with "and", else it is none."""
    head = start + (page.lower(start) in page.vocabulary.articles)
    if not page.lower(head).startswith(_MINISTRIES) or end - head < _FEWEST or page.vocabulary.title(page.lower(head)):
        return end
    place, capital = end, page.words[end - 1].capital
    for _ in range(_MOST):
        last = page.lower(place) in page.vocabulary.conjunctions and page.gap(place) == " "
        if not (last or page.gap(place) == ", "):
            return end
        named = _thing(page, place + last, capital)
        if named is None:
            return end
        place = named + 1
        if last:
            return place
    return end


def _thing(page: Page, place: int, capital: bool) -> int | None:
    """The word that says what a ministry is for, behind at most two small ones where it has a capital."""
    for one in range(place, place + (_MOST_SMALL + 1 if capital else 1)):
        if one >= len(page.words) or (one > place and page.gap(one) not in (" ", "'", "’")):
            return None
        lower = page.lower(one)
        if page.words[one].capital == capital:
            return None if lower in given() or cased_places().get(lower, page.vocabulary.code) else one
    return None
