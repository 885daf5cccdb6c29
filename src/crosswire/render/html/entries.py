"""How each article stands to a point, with its passage: the inside of a point on the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.findings.coverage import Standing
from crosswire.model.point import Absence, Evidence, Point, State
from crosswire.render.html.passages import Passage, alone, in_context
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.text.visible import visible

#: The states in words.
SAYS = {
    Standing.REPORTED: "reports it",
    Standing.PARTLY: "reports part of it",
    Standing.NOT_FOUND: "not found",
    Standing.UNSURE: "unsure",
    Standing.TRUNCATED: "text cut off",
}

#: Of so many articles that lack a point the nearest passages are shown; beyond that, those that come closest.
MOST_ABSENT = 12
_LONGEST_NEAREST = 300
_ORDER = (State.PARTLY, State.UNSURE, State.TRUNCATED, State.NOT_FOUND)


@dataclass(frozen=True)
class Entry:
    """One article and one point."""

    teller: Teller
    state: str
    says: str
    passage: Passage | None = None
    #: The link to the passage among the texts.
    place: str | None = None
    score: float | None = None
    reason: str = ""


def reported(point: Point, sheet: Sheet) -> tuple[Entry, ...]:
    """Who reports it, in the order of the articles."""
    return tuple(_reported(evidence, sheet) for evidence in point.reported)


def _reported(evidence: Evidence, sheet: Sheet) -> Entry:
    article, state = sheet.articles[evidence.article], Standing.REPORTED
    place = sheet.place(article.id, evidence.span)
    return Entry(sheet.tellers[article.id], state, SAYS[state], in_context(article, evidence.span), place, evidence.score)


def absent(point: Point, sheet: Sheet) -> tuple[Entry, ...]:
    """Who does not, or not fully: those that may have it first, then those whose nearest passage comes closest."""
    return tuple(_absent(one, sheet) for one in _ordered(point)[:MOST_ABSENT])


def absent_beyond(point: Point, sheet: Sheet) -> Iterator[tuple[str, list[Teller]]]:
    """The others that lack it, by the words for their state."""
    rest: dict[str, list[Teller]] = {}
    for one in _ordered(point)[MOST_ABSENT:]:
        rest.setdefault(SAYS[Standing(one.state.value)], []).append(sheet.tellers[one.article])
    yield from rest.items()


def _ordered(point: Point) -> list[Absence]:
    return sorted(point.not_found, key=lambda one: (_ORDER.index(one.state), -(one.nearest.score if one.nearest else -1)))


def _absent(absence: Absence, sheet: Sheet) -> Entry:
    teller, state, nearest = sheet.tellers[absence.article], Standing(absence.state.value), absence.nearest
    if nearest is None:
        return Entry(teller, state, SAYS[state], reason=visible(absence.reason))
    passage = alone(sheet.articles[absence.article], nearest.span, _LONGEST_NEAREST)
    place = sheet.place(absence.article, nearest.span)
    return Entry(teller, state, SAYS[state], passage, place, nearest.score, visible(absence.reason))
