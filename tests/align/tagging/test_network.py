"""The network that labels the pieces of a text."""

import numpy as np

from crosswire.align.tagging.labels import LABELS
from crosswire.align.tagging.network import features, labelled, weights, written


def test_how_pieces_are_written() -> None:
    places = np.array([[0, 2], [3, 6], [6, 8], [8, 9]], np.int64)
    table = written("Ab CDEf7.", places).astype(int).tolist()
    assert table == [[1, 1, 0, 0, 0, 0], [1, 1, 1, 0, 1, 0], [0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 1]]


def test_each_piece_has_a_chance_of_each_label() -> None:
    width = len(weights()["mean"])
    forms = np.random.default_rng(3).normal(size=(5, width)).astype(np.float32)
    places = np.array([[at, at + 1] for at in range(5)], np.int64)
    chances = np.exp(labelled(forms, "abcde", places))
    assert chances.shape == (5, LABELS)
    assert np.allclose(chances.sum(axis=1), 1, atol=1e-3)
    assert labelled(forms[:0], "", places[:0]).shape == (0, LABELS)


def test_a_piece_is_seen_with_its_neighbours() -> None:
    width = len(weights()["mean"])
    forms = np.random.default_rng(4).normal(size=(3, width)).astype(np.float32)
    places = np.array([[0, 1], [1, 2], [2, 3]], np.int64)
    seen = features(weights(), forms, "abc", places)
    own = seen[:, :width]
    assert np.array_equal(seen[1, width : 2 * width], own[0])
    assert np.array_equal(seen[1, 2 * width : 3 * width], own[2])
    assert not seen[0, width : 2 * width].any()
    assert not seen[2, 2 * width : 3 * width].any()
