"""Which details of two passages are of one thing, when their values do not say it."""

import random

from crosswire.align.details.assigning import assign
from crosswire.align.details.detail import Detail
from tests.align.details.fakes import TOPICS, likeness, number, values


def pairs(left: list[Detail], right: list[Detail]) -> set[tuple[float, float]]:
    return values(tuple(assign(left, right, likeness)))


def test_the_words_around_decide() -> None:
    ours = [number(0, 31, "dead"), number(0, 52, "hurt")]
    theirs = [number(1, 55, "hurt"), number(1, 33, "dead")]
    assert pairs(ours, theirs) == {(31, 33), (52, 55)}


def test_each_detail_is_in_one_pair_at_most() -> None:
    ours = [number(0, 31, "dead"), number(0, 32, "dead", order=2)]
    assert len(pairs(ours, [number(1, 33, "dead")])) == 1


def test_what_can_both_hold_is_a_little_likelier() -> None:
    ours = [number(0, 30, "dead", "gt")]
    assert pairs(ours, [number(1, 28, "dead"), number(1, 33, "dead", order=2)]) == {(30, 33)}


def test_the_best_whole_wins_over_the_best_pair() -> None:
    """Greedy would take 31 and 33 first, and leave 52 with 90."""
    scores: dict[tuple[float, float], float] = {(31, 33): 0.9, (31, 30): 0.8, (52, 33): 0.7, (52, 30): 0.1}
    ours, theirs = [number(0, 31, "dead"), number(0, 52, "dead", order=2)], [number(1, 33, "dead"), number(1, 30, "dead", order=2)]
    found = assign(ours, theirs, lambda one, other: (scores[_low(one), _low(other)], 0.0))
    assert values(tuple(found)) == {(31, 30), (52, 33)}


def test_nothing_is_assigned_to_what_measures_something_else() -> None:
    assert pairs([number(0, 3, "dead")], [number(1, 4000, "dead")]) == set()
    assert pairs([], [number(1, 4, "dead")]) == set()


def test_many_details_take_no_longer_than_their_pairs() -> None:
    """Beyond a few the best pairs are taken one after another; every assignment of forty would never end."""
    chance = random.Random(1)
    ours = [number(0, chance.randint(20, 90), chance.choice(TOPICS), order=n) for n in range(40)]
    theirs = [number(1, chance.randint(20, 90), chance.choice(TOPICS), order=n) for n in range(40)]
    found = assign(ours, theirs, likeness)
    assert len({detail for pair in found for detail in pair}) == 2 * len(found)


def _low(detail: Detail) -> float:
    return next(iter(values(((detail, detail),))))[0]
