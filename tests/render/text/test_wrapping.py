"""Passages in lines, in any script."""

import random

import pytest

from crosswire.render.text.columns import columns
from crosswire.render.text.wrapping import wrapped


def test_at_spaces() -> None:
    assert wrapped("The ferry sank off Porthaven", 10, 12) == ["The ferry", "sank off", "Porthaven"]


def test_between_signs_where_no_spaces_are_written() -> None:
    assert wrapped("渡轮沉没了三人死亡", 8, 10) == ["渡轮沉没", "了三人死亡"]


def test_stops_do_not_begin_a_line() -> None:
    assert wrapped("渡轮沉没。三人", 8, 10) == ["渡轮沉", "没。三人"]


def test_a_long_word_is_cut() -> None:
    assert wrapped("a" * 25, 10, 10) == ["a" * 10, "a" * 10, "a" * 5]


def test_a_word_too_long_for_the_first_line_goes_to_the_next() -> None:
    assert wrapped("aaaaaaaa b", 4, 10) == ["", "aaaaaaaa b"]


def test_nothing_is_one_empty_line() -> None:
    assert wrapped("", 10, 10) == [""]


@pytest.mark.parametrize("seed", range(50))
def test_no_line_is_too_wide_and_nothing_is_lost(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choices("ab é渡轮。「」フーقارب\u0301👨한", k=200)).strip()
    lines = wrapped(text, 12, 20)
    assert columns(lines[0]) <= 12
    assert all(columns(line) <= 20 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
