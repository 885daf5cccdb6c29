"""The drawing of the whole coverage: every article a line, every point a place, every standing a shape."""

import re

from crosswire.render.html.glance import Glance, glance, step_of
from crosswire.render.html.matrix import matrix
from crosswire.render.html.points import cards
from crosswire.render.html.sheet import Sheet
from tests.small_story import article, points_of, report


def drawn(*rows: str) -> Glance:
    sheet = Sheet(report([article(name) for name in "abcd"[: len(rows[0])]], points_of(*rows)))
    of_points = cards(sheet)
    return glance(matrix(sheet, of_points), of_points.values())


def places(path: str) -> list[float]:
    """Where a shape begins, from left to right."""
    return [float(x) for x in re.findall(r"M([\d.]+),", path)]


def test_what_all_report_stands_first_and_what_one_has_alone_last() -> None:
    found = drawn("-+-", "+++", "++-", "+--")
    assert [words for _, words in found.bands] == ["in all 1", "in some 1", "alone 2"]
    assert [x for x, _ in found.bands] == sorted(x for x, _ in found.bands)


def test_every_standing_has_a_shape() -> None:
    (first, second, third) = drawn("+~?", "+/-", "+--").strips
    assert [how for how, _ in first.paths] == ["fill", "accent"]
    assert [how for how, _ in second.paths] == ["stroke", "fill", "thin"]
    assert third.paths == ()
    assert third.unsure.count(" ") == 0


def test_places_are_the_same_from_article_to_article() -> None:
    first, second = drawn("++", "++", "++").strips
    assert places(first.paths[0][1]) == places(second.paths[0][1])
    one, two, three = places(first.paths[0][1])
    assert two - one == three - two == step_of(3)


def test_how_much_each_has_is_told_in_words() -> None:
    assert [strip.says for strip in drawn("++", "+-", "+-").strips] == ["3 points, 2 alone", "1 point, 0 alone"]


def test_it_keeps_within_a_screen_as_long_as_shapes_do_not_touch() -> None:
    assert drawn(*["++"] * 70).width < 1088
    assert step_of(5) > step_of(70) > step_of(80) == step_of(1000)


def test_what_is_not_drawn_is_counted() -> None:
    found = drawn(*["++"] * 200)
    assert found.left_out == 40
    assert found.strips[0].says == "200 points, 0 alone"
