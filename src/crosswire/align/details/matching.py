"""Which details of two linked passages belong together.

First the same values find each other, then those that can both hold. What is left over on both sides, and could measure the
same thing, is held against each other only where the words around it are alike, and more so than those around any rival.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crosswire.align.compare.dimensions import dimension
from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.detail import Detail, verdict
from crosswire.model.quantity import Quantity

Pair = tuple[Detail, Detail]
#: How alike two details are in themselves, in their context, and how alike the words around them are.
Likeness = Callable[[Detail, Detail], tuple[float, float]]

#: The words around two details must be so alike, and the details so much more alike than any rivals.
LIKE, LEAD = 0.34, 0.03


@dataclass(frozen=True)
class Matched:
    """Pairs that agree, and pairs that cannot both hold."""

    agreeing: tuple[Pair, ...]
    contrary: tuple[Pair, ...]


def match(ours: Sequence[Detail], theirs: Sequence[Detail], likeness: Likeness) -> Matched:
    """Match the details of one passage with those of another; ``likeness`` is how alike the words around two details are."""
    left, right = list(ours), list(theirs)
    agreeing: list[Pair] = []
    for alike, least in ((True, Verdict.SAME), (False, Verdict.SAME), (True, Verdict.COMPATIBLE), (False, Verdict.COMPATIBLE)):
        for one in list(left):
            other = next((each for each in right if verdict(one, each) >= least and (not alike or _alike(one, each))), None)
            if other is not None:
                agreeing.append((one, other))
                left.remove(one)
                right.remove(other)
    return Matched(tuple(agreeing), tuple(_contrary(_unmet(left, theirs), _unmet(right, ours), likeness)))


def _alike(one: Detail, other: Detail) -> bool:
    """Whether both are of one dimension."""
    if isinstance(one.value, Quantity) and isinstance(other.value, Quantity):
        return dimension(one.value) == dimension(other.value)
    return one.kind == other.kind


def _unmet(left: list[Detail], others: Sequence[Detail]) -> list[Detail]:
    """Those that nothing on the other side agrees with, nor leaves open."""
    return [one for one in left if all(verdict(one, other) in (Verdict.UNLIKE, Verdict.CONTRARY) for other in others)]


def _contrary(left: list[Detail], right: list[Detail], likeness: Likeness) -> list[Pair]:
    """The contrary pairs in which each is the other's best candidate, and clearly so."""
    likely = {(one, other): likeness(one, other) for one in left for other in right if verdict(one, other) is Verdict.CONTRARY}
    scores = {pair: own for pair, (own, around) in likely.items() if around >= LIKE}
    return [pair for pair, score in scores.items() if score >= _best_rival(pair, scores) + LEAD]


def _best_rival(pair: Pair, scores: dict[Pair, float]) -> float:
    """The best score of another pair that has one of the two in it."""
    return max((score for other, score in scores.items() if other != pair and (other[0] == pair[0] or other[1] == pair[1])), default=-1.0)
