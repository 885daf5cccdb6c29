"""Which details of two linked passages belong together, and which cannot both hold."""

from datetime import date

from crosswire.align.compare.dimensions import CLOCK
from crosswire.align.details.detail import Detail
from crosswire.align.details.matching import HOURS_LIKE, LEAD, LIKE, OWN_LIKE, Matched, match
from crosswire.model.quantity import Quantity, QuantityKind
from tests.align.details.fakes import day, likeness, number, place, unsure, values


def matched(ours: list[Detail], theirs: list[Detail]) -> Matched:
    return match(ours, theirs, likeness)


def test_equal_values_find_each_other_whatever_stands_around() -> None:
    found = matched([number(0, 31, "dead")], [number(1, 31, "hurt")])
    assert values(found.agreeing) == {(31, 31)}
    assert not found.contrary


def test_the_dead_are_held_against_the_dead() -> None:
    found = matched([number(0, 31, "dead"), number(0, 52, "hurt")], [number(1, 52, "hurt"), number(1, 33, "dead")])
    assert values(found.agreeing) == {(52, 52)}
    assert values(found.contrary) == {(31, 33)}


def test_a_hedge_agrees_with_what_it_leaves_open() -> None:
    found = matched([number(0, 400, "aboard", "gt")], [number(1, 412, "aboard")])
    assert values(found.agreeing) == {(400, 412)}


def test_numbers_of_two_things_are_not_contrary() -> None:
    assert not matched([number(0, 31, "dead")], [number(1, 33, "ships")]).contrary


def test_a_number_that_the_other_passage_has_too_is_not_contrary() -> None:
    """31 is in both; that the other also says 33 of the same is no other account."""
    found = matched([number(0, 31, "dead")], [number(1, 31, "dead"), number(1, 33, "dead", order=2)])
    assert values(found.agreeing) == {(31, 31)}
    assert not found.contrary


def test_two_that_are_as_alike_leave_it_open() -> None:
    ours = [number(0, 31, "dead")]
    assert not matched(ours, [number(1, 33, "dead"), number(1, 36, "dead", order=2)]).contrary


def test_days_are_held_against_days_only() -> None:
    ours = [day(0, date(2025, 11, 20), "dead"), number(0, 31, "hurt")]
    theirs = [day(1, date(2025, 11, 19), "dead"), number(1, 31, "hurt")]
    (pair,) = matched(ours, theirs).contrary
    assert {each.kind for each in pair} == {"date"}
    assert not matched([day(0, date(2025, 11, 20), "dead")], [number(1, 19, "dead")]).contrary


def test_nothing_is_held_against_a_language_without_rules() -> None:
    assert not matched([number(0, 31, "dead")], [unsure(number(1, 33, "dead"))]).contrary
    assert matched([number(0, 31, "dead")], [unsure(number(1, 31, "dead"))]).agreeing


def by_likeness(own: float, around: float) -> Matched:
    return match([number(0, 31, "dead")], [number(1, 33, "dead")], lambda one, other: (own, around))


def test_how_alike_the_words_must_be() -> None:
    assert by_likeness(OWN_LIKE, LIKE).contrary
    assert not by_likeness(OWN_LIKE - 0.01, LIKE).contrary
    assert not by_likeness(OWN_LIKE, LIKE - 0.01).contrary


def hour(article: int, value: float) -> Detail:
    return Detail(article, Quantity(place("ships"), QuantityKind.FIGURE, value, value, CLOCK, digits=1))


def test_hours_need_nearly_the_same_words() -> None:
    assert match([hour(0, 3)], [hour(1, 5)], lambda one, other: (0.9, HOURS_LIKE)).contrary
    assert not match([hour(0, 3)], [hour(1, 5)], lambda one, other: (0.9, HOURS_LIKE - 0.01)).contrary


def test_a_pair_must_lead_its_rivals() -> None:
    def alike(lead: float) -> Matched:
        own = {33: 0.6, 36: 0.6 - lead}
        rivals = [number(1, 33, "dead"), number(1, 36, "dead", order=2)]
        return match([number(0, 31, "dead")], rivals, lambda one, other: (own[int(other.value.low or 0)], 0.9))  # type: ignore[union-attr]

    assert values(alike(LEAD + 0.01).contrary) == {(31, 33)}
    assert not alike(LEAD - 0.01).contrary
