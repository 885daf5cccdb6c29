"""How an article states a thing: as a fact or less surely, on whose word, and of a figure or date how exactly."""

from collections.abc import Iterable

from crosswire.findings.spoken import spoken
from crosswire.model.point import Evidence, Point
from crosswire.model.quote import Stance
from crosswire.render.text.certainty import STATED
from crosswire.render.text.visible import visible

#: What the words of a source are to it, where they are more than said.
_AS = {
    Stance.CLAIMS: "as a claim",
    Stance.CONFIRMS: "as a confirmation",
    Stance.DENIES: "as a denial",
    Stance.ADMITS: "as an admission",
    Stance.ANNOUNCES: "as an announcement",
}
#: The kinds whose values are for readers; those of names and things are for programs.
_VALUED = ("quantity", "date")


def certainty(evidence: Evidence) -> str:
    """``as planned``; a plain fact is ``as a fact``."""
    return STATED[evidence.strength]


def stance(evidence: Evidence) -> str:
    """``as a denial``; nothing where the source just says it."""
    return _AS.get(Stance(evidence.stance), "") if evidence.stance else ""


def value(point: Point, evidence: Evidence) -> str:
    """The value of a figure or a date: ``about 2,800``, ``January 2027``; nothing of a name or a thing."""
    return visible(spoken(evidence.value or "")) if point.kind in _VALUED else ""


def differ(values: Iterable[str]) -> bool:
    """Whether the articles do not all give the same value."""
    return len(set(values)) > 1
