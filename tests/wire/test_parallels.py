"""What two articles share, and in which order."""

import pytest

from crosswire.wire.parallels import Parallels
from tests.wire.accounts import aligned, article, between, parallel, story

EN = article("a", "The ferry sank. Three people died. The owner apologised.")
DE = article("b", "Drei Menschen starben. Die Fähre sank.", "de")
FR = article("c", "Le ferry a coulé.", "fr")


def test_passages_stand_in_the_order_of_the_first() -> None:
    found = between(story(EN, DE), [("Three people died.", "Drei Menschen starben."), ("The ferry sank.", "Die Fähre sank.")])
    assert [each.one.of(EN.text) for each in found.shared] == ["The ferry sank.", "Three people died."]
    assert [each.other.of(DE.text) for each in found.shared] == ["Die Fähre sank.", "Drei Menschen starben."]
    assert found.in_order == 1


def test_the_agreement_is_that_of_the_two() -> None:
    three = story(EN, DE, FR)
    found = aligned(three, [("The ferry sank.", "Die Fähre sank.", "Le ferry a coulé.")])
    found.agreements["p1"] = (0.1, 0.2, 0.3)  # type: ignore[index]
    parallels = Parallels(three, found)
    pairs = [("a", "b"), ("a", "c"), ("b", "c"), ("c", "a")]
    assert [parallels.between(*pair).shared[0].agreement for pair in pairs] == [0.1, 0.2, 0.3, 0.2]
    assert parallels.between("a", "b").shared[0].holders == {"a", "b", "c"}


def test_quotations_weigh_nothing() -> None:
    one = article("a", "“We lost everything in the fire,” the captain said.")
    other = article("b", "„Wir haben alles verloren“, sagte der Kapitän.", "de")
    (shared,) = between(story(one, other), [(one.text, other.text)]).shared
    assert shared.own == (len(" the captain said."), len(", sagte der Kapitän."))


@pytest.mark.parametrize(("order", "expected"), [((0, 1, 2, 3), 4), ((3, 2, 1, 0), 1), ((1, 0, 2, 3), 3), ((), 0)])
def test_how_many_stand_in_order(order: tuple[int, ...], expected: int) -> None:
    assert parallel(order).in_order == expected


def test_shares_of_both() -> None:
    assert parallel(range(3), more=(0, 3)).shares == (1.0, 0.5)
    assert parallel(range(3), more=(0, 3)).alike == 0.75
    assert parallel(range(3), agreement=0.5).alike == 0
    assert parallel(()).shares == (0.0, 0.0)
