"""Certainty: points that articles tell with different strength, "plans to" here and "will" there. That is no discrepancy."""

from collections.abc import Iterable

from crosswire.findings.interest import claims
from crosswire.model.point import Evidence, Point

#: What is told as a fact, and what is promised, differ by little more than a tense.
_FIRM = frozenset((None, "committed"))


def told_differently(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points of two voices or more that are not told alike, in reading order."""
    return tuple(point for point in claims(points) if point.voices > 1 and _differs(point))


def _differs(point: Point) -> bool:
    found = {None if each.strength in _FIRM else each.strength for each in point.reported if not _is_quoted(each)}
    return len(found) > 1


def _is_quoted(evidence: Evidence) -> bool:
    """Whether the words are those of the speaker, who may be less sure than the article."""
    return evidence.attribution is not None and evidence.stance is None
