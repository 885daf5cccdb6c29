"""Every cell takes its columns, whatever the script."""

import pytest

from crosswire.render.text.columns import cell, columns, fitted

TEXTS = [
    "",
    "ferry",
    "渡轮沉没了",
    "フェリー",
    "قارب غرق",
    "e\u0301te\u0301",
    "नमस्ते दुनिया",
    "👨\u200d👩\u200d👧 family",
    "a" * 500,
    "渡" * 500,
    "x" + "\u0301" * 9000,
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [1, 2, 7, 40])
def test_a_cell_is_exactly_as_wide_as_asked(text: str, width: int) -> None:
    assert columns(cell(text, width)) == width


def test_what_fits_is_left_alone() -> None:
    assert fitted("渡轮", 4) == "渡轮"


def test_what_does_not_fit_ends_with_an_ellipsis() -> None:
    assert fitted("渡轮沉没", 6) == "渡轮…"
    assert fitted("The ferry", 5) == "The…"


def test_a_letter_keeps_its_marks() -> None:
    assert fitted("e\u0301te\u0301", 2) == "e\u0301…"


def test_right_to_left_words_are_isolated() -> None:
    assert cell("قارب", 6) == "\u2068قارب\u2069  "
    assert cell("boat", 6) == "boat  "


def test_a_pile_of_marks_is_bounded() -> None:
    assert len(cell("x" + "\u0301" * 100_000, 10)) < 200
