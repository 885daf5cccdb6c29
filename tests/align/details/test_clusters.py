"""The details of one claim, gathered over all its passages."""

from crosswire.align.details.clusters import NEAR_LIKE, Gathered, gather
from crosswire.align.details.detail import Detail
from tests.align.details.fakes import likeness, low, number, topic, unsure

Passages = list[list[Detail]]


def gathered(passages: Passages, near: Passages | None = None) -> Gathered:
    return gather(passages, near or [], likeness)


def clusters(found: Gathered) -> list[list[tuple[int, float]]]:
    """(article, number) of each detail."""
    return [[(each.article, low(each)) for each in cluster] for cluster in found.clusters]


def sides(found: Gathered) -> list[list[set[float]]]:
    return [[{low(each) for each in side} for side in conflict] for conflict in found.conflicts]


def test_equal_values_are_one_cluster() -> None:
    found = gathered([[number(a, 31, "dead")] for a in range(3)])
    assert clusters(found) == [[(0, 31), (1, 31), (2, 31)]]
    assert not found.conflicts


def test_two_sides_of_one_claim() -> None:
    found = gathered([[number(0, 31, "dead")], [number(1, 33, "dead")], [number(2, 31, "dead")]])
    assert clusters(found) == [[(0, 31), (2, 31)], [(1, 33)]]
    assert sides(found) == [[{31}, {33}]]


def test_three_accounts_are_one_conflict() -> None:
    found = gathered([[number(0, 31, "dead")], [number(1, 33, "dead")], [number(2, 36, "dead")]])
    assert sides(found) == [[{31}, {33}, {36}]]


def test_two_things_are_two_conflicts() -> None:
    found = gathered([[number(0, 31, "dead"), number(0, 52, "hurt")], [number(1, 33, "dead"), number(1, 57, "hurt")]])
    assert sorted(sides(found), key=str) == [[{31}, {33}], [{52}, {57}]]


def test_what_leaves_room_does_not_join_what_cannot_both_hold() -> None:
    """ "More than 150" stands beside 154 as beside 160, which are two accounts."""
    found = gathered([[number(0, 150, "dead", "gt")], [number(1, 154, "dead")], [number(2, 160, "dead")]])
    assert [{154}, {160}] in [[side - {150} for side in conflict] for conflict in sides(found)]
    assert not any({154, 160} <= {value for _, value in cluster} for cluster in clusters(found))


def test_what_is_told_side_by_side_is_no_conflict() -> None:
    """412 on board, 348 of them passengers: who gives both does not contradict himself."""
    both = [number(0, 412, "aboard"), number(0, 348, "aboard", order=2)]
    again = [number(1, 412, "aboard"), number(1, 348, "aboard", order=2)]
    assert not gathered([both, again, [number(2, 348, "aboard")]]).conflicts


def test_a_claim_that_nobody_else_reports_is_held_against_what_stands_near_it() -> None:
    found = gathered([[number(0, 31, "dead")]], [[number(1, 33, "dead")]])
    assert sides(found) == [[{31}, {33}]]
    assert clusters(found) == [[(0, 31)]], "what is only near is no detail of the claim"


def test_passages_near_a_claim_that_several_report_are_not_asked() -> None:
    assert not gathered([[number(0, 31, "dead")], [number(1, 31, "dead")]], [[number(2, 33, "dead")]]).conflicts


def test_more_is_asked_where_passages_are_not_linked() -> None:
    ours, theirs = [number(0, 31, "dead")], [number(1, 33, "dead")]
    for alike, told in ((NEAR_LIKE, True), (NEAR_LIKE - 0.01, False)):
        assert bool(gather([ours], [theirs], lambda one, other, alike=alike: (alike, 0.9)).conflicts) is told  # type: ignore[misc]
    assert gather([ours, theirs], [], lambda one, other: (NEAR_LIKE - 0.01, 0.9)).conflicts


def test_no_value_stands_against_two_that_one_article_gives() -> None:
    """31 dead here; there 33 dead and 36 hurt: the one more alike is the other account, not both."""

    def likeness(one: Detail, other: Detail) -> tuple[float, float]:
        return (0.9, 0.9) if {low(one), low(other)} == {31.0, 33.0} else (0.6, 0.9)

    both = [number(1, 33, "dead"), number(1, 36, "hurt")]
    found = gather([[number(0, 31, "dead")], both, [number(2, 36, "hurt")]], [], likeness)
    assert [{31}, {33}] in sides(found)
    assert not any({33} in conflict and {36} in conflict for conflict in sides(found))


def test_languages_without_rules_are_on_no_side() -> None:
    assert not gathered([[number(0, 31, "dead")], [unsure(number(1, 33, "dead"))]]).conflicts


def test_nothing_to_gather() -> None:
    assert gathered([]) == gathered([[], []]) == Gathered((), ())


def test_details_keep_their_topics() -> None:
    found = gathered([[number(a, 31, "dead"), number(a, 31, "hurt")] for a in range(2)])
    assert [[topic(each) for each in cluster] for cluster in found.clusters] == [["dead", "dead"], ["hurt", "hurt"]]
