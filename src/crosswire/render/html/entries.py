"""How each article stands to a point, with its passage: the inside of a point on the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.findings.coverage import Standing
from crosswire.model.point import Absence, Evidence, Point, State
from crosswire.render.html.passages import Passage, alone, in_context
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.html.stated import certainty, stance
from crosswire.render.text.visible import visible

#: The states in words.
SAYS = {
    Standing.REPORTED: "reports it",
    Standing.PARTLY: "reports part of it",
    Standing.NOT_FOUND: "not found",
    Standing.UNSURE: "unsure",
    Standing.TRUNCATED: "text cut off",
}

#: In a story of so many articles each one's nearest passage is shown; in a larger one those few that come closest, and of the others
#: the score: all with all would fill megabytes.
_FEW_ARTICLES, _CLOSEST = 12, 4
_LONGEST_NEAREST = 240
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
    #: Who speaks, or whom the article credits; and what that source does with it, if more than say it.
    speaker: str = ""
    stance: str = ""
    #: How surely the article tells it, where that is no plain fact or others tell it otherwise.
    stated: str = ""


def reported(point: Point, sheet: Sheet) -> tuple[Entry, ...]:
    """Who reports it, in the order of the articles."""
    return tuple(_reported(evidence, evidence.article in sheet.told_differently.get(point.id, ()), sheet) for evidence in point.reported)


def _reported(evidence: Evidence, differs: bool, sheet: Sheet) -> Entry:
    article, state = sheet.articles[evidence.article], Standing.REPORTED
    place = sheet.place(article.id, evidence.span)
    return Entry(
        sheet.tellers[article.id],
        state,
        SAYS[state],
        in_context(article, evidence.span),
        place,
        evidence.score,
        speaker=visible(evidence.speaker or evidence.attribution or ""),
        stance=stance(evidence),
        stated=certainty(evidence) if evidence.strength or differs else "",
    )


def absent(point: Point, sheet: Sheet) -> tuple[Entry, ...]:
    """Who does not, or not fully: those that may have it first, then those whose nearest passage comes closest."""
    return tuple(_absent(one, sheet) for one in _ordered(point)[: _most(sheet)])


def absent_beyond(point: Point, sheet: Sheet) -> Iterator[tuple[str, str]]:
    """(the words for a state, the numbers of the others with the score of what comes nearest)."""
    rest: dict[str, list[str]] = {}
    for one in _ordered(point)[_most(sheet) :]:
        score = f" ({one.nearest.score:.2f})" if one.nearest else ""
        rest.setdefault(SAYS[Standing(one.state.value)], []).append(f"{sheet.tellers[one.article].number}{score}")
    yield from ((says, ", ".join(others)) for says, others in rest.items())


def _most(sheet: Sheet) -> int:
    return _FEW_ARTICLES if len(sheet.articles) <= _FEW_ARTICLES else _CLOSEST


def _ordered(point: Point) -> list[Absence]:
    return sorted(point.not_found, key=lambda one: (_ORDER.index(one.state), -(one.nearest.score if one.nearest else -1)))


def _absent(absence: Absence, sheet: Sheet) -> Entry:
    teller, state, nearest = sheet.tellers[absence.article], Standing(absence.state.value), absence.nearest
    if nearest is None:
        return Entry(teller, state, SAYS[state], reason=visible(absence.reason))
    passage = alone(sheet.articles[absence.article], nearest.span, _LONGEST_NEAREST)
    place = sheet.place(absence.article, nearest.span)
    return Entry(teller, state, SAYS[state], passage, place, nearest.score, visible(absence.reason))
