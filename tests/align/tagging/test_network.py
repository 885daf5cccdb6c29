"""The network that labels the units of a text."""

import numpy as np

from crosswire.align.tagging.labels import LABELS
from crosswire.align.tagging.network import BESIDE, NEAR, Weights, beside, labelled, labelled_by, weights
from crosswire.align.tagging.spelling import WRITTEN, signs_at, written
from crosswire.align.tagging.units import Units, units_of
from crosswire.encoders.base import Floats, Integers

LAYERS, WIDTH = len(BESIDE), 4


def pieces(*places: tuple[int, int]) -> Integers:
    return np.array(places, np.int64).reshape(-1, 2)


def network(**rows: float) -> Weights:
    """One hidden unit, which is what tells the first label; it sees nothing but what the rows of these numbers say."""
    inner = np.zeros((NEAR * WIDTH + WRITTEN + 3 * 3, 1), np.float32)
    for name, value in rows.items():
        inner[int(name.removeprefix("row"))] = value
    outer = np.zeros((1, LABELS), np.float32)
    outer[0, 0] = 1
    nothing, signs = np.zeros((LAYERS, WIDTH), np.float32), np.array([ord("の"), ord("在")], np.float32)
    constants = {"inner_constant": np.zeros(1, np.float32), "outer_constant": np.zeros(LABELS, np.float32)}
    return {"mean": nothing, "spread": nothing + 1, "signs": signs, "inner": inner, "outer": outer} | constants


def forms(count: int) -> Floats:
    return np.ones((count, LAYERS, WIDTH), np.float32)


def test_how_units_are_written() -> None:
    units = units_of("Ab CDEf7.の", pieces((0, 2), (3, 6), (6, 8), (8, 10)))
    assert written("Ab CDEf7.の", units).astype(int).tolist() == [
        [1, 1, 0, 0, 0, 0, 1, 1, 1],
        [1, 1, 1, 0, 1, 0, 0, 1, 1],
        [0, 0, 0, 0, 1, 0, 1, 1, 1],
        [0, 0, 0, 0, 0, 1, 0, 1, 0],
        [0, 1, 0, 0, 0, 0, 1, 0, 1],
    ]


def test_signs_have_rows_of_their_own() -> None:
    known, text = np.array([ord("の"), ord("在")], np.float32), "在ルのab"
    assert signs_at(known, text, units_of(text, pieces((0, 2), (2, 3), (3, 5)))).tolist() == [[1, 5, 8], [2, 4, 6], [0, 5, 8], [2, 3, 8]]


def test_each_unit_has_a_chance_of_each_label() -> None:
    some = np.random.default_rng(3).normal(size=(3, *weights()["mean"].shape)).astype(np.float32)
    units = units_of("abc在の", pieces((0, 1), (1, 3), (3, 5)))
    chances = np.exp(labelled(some, "abc在の", units))
    assert chances.shape == (4, LABELS)
    assert np.allclose(chances.sum(axis=1), 1, atol=1e-3)
    assert labelled(some[:0], "", units_of("", pieces())).shape == (0, LABELS)


def test_units_of_one_piece_differ_by_their_signs() -> None:
    text = "ルの在"
    units = units_of(text, pieces((0, 2), (2, 3)))
    own = NEAR * WIDTH + WRITTEN
    first = labelled_by(network(**{f"row{own}": 3.0}), forms(2), text, units)[:, 0]
    assert first.argmax() == 1
    assert first[0] == first[2] < first[1]
    before = labelled_by(network(**{f"row{own + 3}": 3.0}), forms(2), text, units)[:, 0]
    assert before.argmax() == 2


def test_a_unit_is_seen_with_the_neighbours_of_its_piece() -> None:
    assert beside(2).tolist() == [[0, 2, 1, 2, 2, 2, 2], [1, 0, 2, 2, 2, 2, 2]]
    units = Units(pieces((0, 1), (1, 2), (2, 3)), np.array([0, 1, 1], np.int64))
    first = labelled_by(network(**{f"row{WIDTH}": 3.0}), forms(2), "abc", units)[:, 0]  # the piece before
    assert first[0] < first[1] == first[2]
