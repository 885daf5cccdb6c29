"""Which story goes on under which number."""

from collections import Counter
from itertools import count

from crosswire.clustering.changes import Regrouped, regrouped
from crosswire.model.found import Change, ChangeKind


def told(*had: dict[int, int]) -> Regrouped:
    return regrouped([Counter(counts) for counts in had], count(10))


def test_a_story_goes_on_and_tells_nothing() -> None:
    assert told({3: 5}) == Regrouped((3,), ())


def test_what_stood_nowhere_is_a_new_story() -> None:
    assert told({}) == Regrouped((10,), (Change(ChangeKind.STARTED, 10),))


def test_two_that_became_one_keep_the_number_of_the_bigger() -> None:
    assert told({3: 2, 4: 6}) == Regrouped((4,), (Change(ChangeKind.MERGED, 4, (3,)),))


def test_one_that_fell_apart_leaves_its_number_to_the_bigger_part() -> None:
    assert told({3: 4}, {3: 2}) == Regrouped((3, 10), (Change(ChangeKind.SPLIT, 3, (3, 10)),))


def test_a_part_that_went_over_to_another_story() -> None:
    assert told({3: 4, 5: 1}, {5: 3}) == Regrouped((3, 5), (Change(ChangeKind.MERGED, 3, (5,)), Change(ChangeKind.SPLIT, 5, (3, 5))))
