"""Names of one article of which one may be short for the other."""

from collections import Counter

import numpy as np
import pytest

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_within import WITHIN, Within, with_short

BODY, SOMEBODY = MentionType.ORGANISATION, MentionType.PERSON


def group(words: str, kind: MentionType = BODY, article: int = 0, entity: str = "") -> Group:
    return Group([(article, Draft(Span(0, len(words)), tuple(words.split()), votes=Counter({kind: 5})))], entity)


def within(names: int) -> Within:
    alike = np.linspace(0.9, 0.1, names * names, dtype=np.float32).reshape(names, names)
    return Within([alike], [np.linspace(0, 1, names, dtype=np.float32)], [np.zeros(names, np.float32)])


@pytest.mark.parametrize(
    ("long", "short", "told"),
    [
        ("nordic rowing federation", "nrf", True),
        ("nordic rowing federation", "rowing", True),
        ("国家海岸监督管理总局", "海岸监管总局", True),
        ("kementerian laut", "kemlaut", True),
        ("nordic rowing federation", "harbour league", False),
    ],
)
def test_only_names_that_are_written_as_short_for_others_are_compared(long: str, short: str, told: bool) -> None:
    assert ((0, 1) in within(2).told({0: group(long), 1: group(short)}, [[0, 1]])) == told


def test_whose_a_surname_is_is_left_to_the_rules() -> None:
    assert not within(2).told({0: group("lena quast", SOMEBODY), 1: group("quast", SOMEBODY)}, [[0, 1]])


def test_two_that_the_tables_know_are_not_compared() -> None:
    assert not within(2).told({0: group("north bank", entity="org:a"), 1: group("north", entity="org:b")}, [[0, 1]])


def test_how_much_more_alike_it_is_to_the_one_than_to_the_other() -> None:
    groups = {0: group("nordic rowing federation"), 1: group("nordic rescue fund"), 2: group("nrf")}
    found = within(3).told(groups, [[0, 1, 2]])
    assert set(found) == {(0, 2), (1, 2)}
    # how many articles, how alike, by how much more, how far behind the longer one the shorter stands, how much oftener
    assert found[0, 2] == pytest.approx([1, 0.7, 0.3, 1, 0])
    assert found[1, 2] == pytest.approx([1, 0.4, -0.3, 0.5, 0])


def test_a_short_name_before_the_full_one_is_told_from_one_behind() -> None:
    before, behind = (
        {0: group(one), 1: group(other)} for one, other in (("nrf", "nordic rowing federation"), ("nordic rowing federation", "nrf"))
    )
    assert within(2).told(before, [[0, 1]])[0, 1][3] == -within(2).told(behind, [[0, 1]])[0, 1][3] == -1


def test_pairs_of_both_kinds_are_told_side_by_side() -> None:
    pairs, rows = with_short(
        [(0, 1), (0, 2)], np.ones((2, 3), np.float32), {(0, 2): np.full(WITHIN, 2, np.float32), (1, 2): np.ones(WITHIN, np.float32)}
    )
    assert pairs == [(0, 1), (0, 2), (1, 2)]
    assert rows.tolist() == [[1] * 3 + [0] * WITHIN, [1] * 3 + [2] * WITHIN, [0] * 3 + [1] * WITHIN]


def test_of_very_many_names_the_first_are_compared() -> None:
    numbers = list(range(3_000))
    groups = {number: group(f"{'ab'[number % 2]} {number} board" if number % 2 else "board") for number in numbers}
    table = np.zeros((len(numbers), len(numbers)), np.float32)
    many = Within([table], [np.zeros(len(numbers), np.float32)], [np.zeros(len(numbers), np.float32)])
    assert max(max(pair) for pair in many.told(groups, [numbers])) < 300
