"""Certainty: points that articles tell with different strength, "plans to" here and "will" there. That is no discrepancy."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crosswire.findings.interest import claims
from crosswire.languages.quoting.registry import quoting_of
from crosswire.languages.quoting.words import Strengths
from crosswire.model.article import Article
from crosswire.model.point import Evidence, Point

#: What surely differs from a fact, and what from "will" or a promise. A fact and a promise may differ by a tense, a plan and what is
#: expected by a word.
_FROM_FACT = frozenset(("planned", "expected", "reported"))
_FROM_PROMISE = frozenset(("planned", "wanted", "expected", "possible"))
#: Of what comes "is said to" may be a plan, as German "soll".
_AHEAD = frozenset(("committed", "planned", "wanted", "expected"))
#: So sure must it be that a passage says the same as the others. In stories of ours and others the passages below did not.
_SURE = 0.45


def told_differently(points: Iterable[Point], articles: Sequence[Article]) -> tuple[Point, ...]:
    """The points of two voices or more that are not told alike, in reading order, each with the passages of which that is sure."""
    unread = {article.id for article in articles if quoting_of(article.language).strengths == Strengths()}
    found = (_sure(point, unread) for point in claims(points) if point.voices > 1)
    return tuple(point for point in found if _differs({each.strength for each in point.reported}))


def _differs(strengths: set[str | None]) -> bool:
    """Whether two of them surely differ."""
    against = _FROM_PROMISE if "committed" in strengths else _FROM_FACT if None in strengths else frozenset[str]()
    return not against.isdisjoint(strengths)


def _sure(point: Point, unread: set[str]) -> Point:
    """With the passages that surely say it, in a language whose words for it are known, and not in a speaker's words.

    Beside "will" what is told without such a word may only be a future that no word shows.
    """
    kept = [each for each in point.reported if each.score >= _SURE and each.article not in unread and not _is_quoted(each)]
    strengths = {each.strength for each in kept}
    unsure: set[str | None] = {"reported"} if strengths & _AHEAD else set()
    if "committed" in strengths:
        unsure.add(None)
    return replace(point, reported=tuple(each for each in kept if each.strength not in unsure))


def _is_quoted(evidence: Evidence) -> bool:
    """Whether the words are those of the speaker, who may be less sure than the article."""
    return evidence.attribution is not None and evidence.stance is None
