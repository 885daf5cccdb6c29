"""Who gives two numbers himself stands on no side of a conflict between them."""

from crosswire.align.details.detail import Detail
from crosswire.align.details.giving_both import without_both
from crosswire.model.span import Span
from tests.align.details.test_story import details


def left(*texts: str) -> list[list[str]]:
    """The first numbers of some articles held against each other; what is left of the sides."""
    found = details(*texts)
    firsts = [found.within(number, Span(0, 200))[0] for number in range(len(texts))]
    groups: dict[float | None, list[Detail]] = {}
    for each in firsts:
        groups.setdefault(getattr(each.value, "low", None), []).append(each)
    return [
        [texts[each.article][each.span.start : each.span.end] for each in side]
        for side in without_both(list(map(tuple, groups.values())), found)
    ]


def test_who_gives_both_is_left_out() -> None:
    assert left("64 branches are open.", "46 branches are open.", "64 shops, and 46 kiosks.") == [["64 branches"], ["46 branches"]]


def test_nothing_is_left_where_one_side_gives_both() -> None:
    assert left("64 branches are open.", "46 branches are open, and 64 kiosks.") == []


def test_small_numbers_stand_everywhere_and_dead_are_not_hurt() -> None:
    assert left("9 branches are open.", "8 branches are open. It has 9 kiosks.") == [["9 branches"], ["8 branches"]]
    assert left("31 people died.", "38 people died, 31 were hurt.") == [["31 people"], ["38 people"]]


def test_who_corrects_an_earlier_toll_stands_nowhere() -> None:
    assert left("31 people died.", "38 people died. At noon it was said that 31 people had died.") == []
