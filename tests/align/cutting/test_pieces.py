"""From labels to pieces that can be claims."""

import pytest

from crosswire.align.cutting.pieces import Pieces, pieces


def cut(text: str, weights: list[float] | None = None) -> Pieces | None:
    return pieces(tuple(map(int, text)), weights or [1.0] * len(text))


def test_each_label_is_a_piece() -> None:
    assert cut("000112") == {0: (0, 3), 1: (3, 5), 2: (5, 6)}


def test_the_lesser_half_of_the_rest_goes_with_the_common_answer() -> None:
    assert cut("0110002") == {0: (3, 6), 1: (0, 3), 2: (6, 7)}
    assert cut("0110002", [5, 1, 1, 1, 1, 1, 1]) == {0: (0, 1), 1: (1, 6), 2: (6, 7)}


def test_a_minor_part_may_go_with_another_answer() -> None:
    assert cut("02110000") == {0: (4, 8), 1: (2, 4), 2: (0, 2)}


def test_circumstances_do_not_go_with_an_answer_that_some_lack() -> None:
    assert cut("0002011") == {0: (0, 3), 1: (4, 7), 2: (3, 4)}
    assert cut("000200") is None


@pytest.mark.parametrize("text", ["1", "0", "12", "111222"])
def test_without_a_rest_or_with_nothing_else(text: str) -> None:
    assert cut(text) is not None
