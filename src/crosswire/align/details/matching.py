"""Which details of two linked passages belong together.

First the same values find each other. What is left is paired so that the details are most alike in their context: that tells
the dead from the injured. Pairs that cannot both hold are contrary only where the words around them are alike, too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.align.compare.dimensions import CLOCK, dimension
from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.assigning import Likeness, Pair, assign
from crosswire.align.details.detail import Detail, verdict
from crosswire.model.quantity import Quantity

#: The words around two details must be so alike, the details themselves so alike, and so much more alike than any rivals.
LIKE, OWN_LIKE, LEAD = 0.34, 0.2, 0.03
#: A story holds many times of the day: only those amid nearly the same words are of one thing.
HOURS_LIKE = 0.54


@dataclass(frozen=True)
class Matched:
    """Pairs that agree, and pairs that cannot both hold."""

    agreeing: tuple[Pair, ...]
    contrary: tuple[Pair, ...]


def match(ours: Sequence[Detail], theirs: Sequence[Detail], likeness: Likeness) -> Matched:
    """Match the details of one passage with those of another; ``likeness`` is how alike two details are, and the words around them."""
    left, right = list(ours), list(theirs)
    agreeing = [*_take(left, right, likeness, alike=True), *_take(left, right, likeness, alike=False)]
    assigned = assign(left, right, likeness)
    agreeing += [pair for pair in assigned if verdict(*pair) is Verdict.COMPATIBLE]
    met = {detail for pair in agreeing for detail in pair}
    free = [(one, other) for one in left for other in right if not met & {one, other} and verdict(one, other) is Verdict.CONTRARY]
    contrary = [pair for pair in assigned if verdict(*pair) is Verdict.CONTRARY and not _open(pair, ours, theirs)]
    return Matched(tuple(agreeing), tuple(pair for pair in contrary if _is_clear(pair, free, assigned, likeness)))


def _take(left: list[Detail], right: list[Detail], likeness: Likeness, alike: bool) -> list[Pair]:
    """Take out the pairs of the same value, of the same dimension first."""
    pairs = [(one, other) for one in left for other in right if verdict(one, other) is Verdict.SAME and (not alike or _alike(one, other))]
    found: list[Pair] = []
    for one, other in sorted(pairs, key=lambda pair: -likeness(*pair)[0]) if len(pairs) > 1 else pairs:
        if one in left and other in right:
            found.append((one, other))
            left.remove(one)
            right.remove(other)
    return found


def _open(pair: Pair, ours: Sequence[Detail], theirs: Sequence[Detail]) -> bool:
    """Whether something on the other side agrees with one of the two, or leaves it open."""
    against = [verdict(pair[0], other) for other in theirs] + [verdict(one, pair[1]) for one in ours]
    return any(found not in (Verdict.UNLIKE, Verdict.CONTRARY, Verdict.COMPATIBLE) for found in against)


def _is_clear(pair: Pair, free: Sequence[Pair], assigned: Sequence[Pair], likeness: Likeness) -> bool:
    """Whether the words around the two are alike, and the two more so than in any other pairing."""
    own, around = likeness(*pair)
    if own < OWN_LIKE or around < (HOURS_LIKE if _are_hours(pair) else LIKE):
        return False
    partner = {detail: other for one in assigned for detail, other in (one, one[::-1])}
    return all(own >= _gain(pair, each, partner, likeness) + LEAD for each in free if each != pair and set(each) & set(pair))


def _gain(pair: Pair, rival: Pair, partner: dict[Detail, Detail], likeness: Likeness) -> float:
    """What a rival pair is worth, less what the pair that would lose its partner loses by changing over too."""
    stranger = next(detail for detail in rival if detail not in pair)
    widowed = partner.get(stranger)
    if widowed is None:
        return likeness(*rival)[0]
    left = next(detail for detail in pair if detail not in rival)
    swapped = (widowed, left) if widowed.article == pair[0].article else (left, widowed)
    kept = (stranger, widowed) if stranger.article == pair[0].article else (widowed, stranger)
    return likeness(*rival)[0] + likeness(*swapped)[0] - likeness(*kept)[0]


def _alike(one: Detail, other: Detail) -> bool:
    """Whether both are of one dimension."""
    if isinstance(one.value, Quantity) and isinstance(other.value, Quantity):
        return dimension(one.value) == dimension(other.value)
    return one.kind == other.kind


def _are_hours(pair: Pair) -> bool:
    return all(isinstance(each.value, Quantity) and dimension(each.value) == CLOCK for each in pair)
