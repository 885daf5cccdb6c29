"""The best way to cut a passage, given how well each word goes with each answer."""

import numpy as np
import pytest

from crosswire.align.cutting.paths import COST, REST, best_path
from crosswire.align.cutting.units import AT_MARK, Unit
from crosswire.model.span import Span


def words(count: int, marks: tuple[int, ...] = ()) -> list[Unit]:
    return [Unit(Span(at, at + 1), range(at, at + 1), 1.0, False, AT_MARK if at in marks else 0.0) for at in range(count)]


def scores(text: str) -> np.ndarray:
    """One row a word: 1 for the label that stands there, 0 for all others; a dot goes with none of them."""
    return np.array([[float(each == str(label)) for label in range(3)] for each in text], np.float32)


@pytest.mark.parametrize("text", ["000111222", "111222000", "000222111", "000111000", "1", "0"])
def test_runs_are_found(text: str) -> None:
    assert best_path(words(len(text)), scores(text), {}, (0, 1, 2))[1] == tuple(map(int, text))


def test_the_words_of_an_answer_stand_together() -> None:
    assert best_path(words(12), scores("111000000011"), {}, (0, 1))[1] == (1,) * 3 + (0,) * 9


def test_a_number_stays_with_its_answer() -> None:
    assert best_path(words(5), scores("00000"), {2: 1}, (0, 1))[1][2] == 1


def test_an_answer_that_is_not_allowed_is_not_given() -> None:
    assert 2 not in best_path(words(6), scores("111222"), {}, (REST, 1))[1]


def test_a_cut_costs_something() -> None:
    for gain, labels in ((2 * COST - 0.1, (0, 0, 0)), (2 * COST + 0.1, (0, 1, 0))):
        assert best_path(words(3), np.array([[1, 0], [0, gain], [1, 0]], np.float32), {}, (0, 1))[1] == labels


@pytest.mark.parametrize("mark", [2, 3, 4])
def test_words_that_go_with_none_are_parted_at_a_mark(mark: int) -> None:
    labels = best_path(words(6, (mark,)), scores("11..00"), {}, (0, 1))[1]
    assert labels == (1,) * mark + (0,) * (6 - mark)


def test_nothing_to_cut() -> None:
    assert best_path([], np.zeros((0, 2), np.float32), {}, (0, 1)) == (0.0, ())
