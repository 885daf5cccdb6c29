"""Names from labels: the likeliest sequence that is one."""

from itertools import product

import numpy as np
import pytest

from crosswire.align.tagging.labels import BEGIN, GO_ON, LABELS, TYPES, likeliest, of_each_type, pieces_at


def is_sequence(labels: tuple[int, ...]) -> bool:
    """Whether a name goes on only behind one of its type."""
    return all(now < GO_ON or before in (now, now - len(TYPES)) for before, now in zip((0, *labels), labels, strict=False))


@pytest.mark.parametrize("seed", range(8))
def test_it_is_the_likeliest_of_all_sequences(seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(4, LABELS)).astype(np.float32)
    sequences = filter(is_sequence, product(range(LABELS), repeat=4))
    best = max(sequences, key=lambda labels: sum(float(scores[place, label]) for place, label in enumerate(labels)))
    begun = [(place, label - BEGIN) for place, label in enumerate(best) if BEGIN <= label < GO_ON]
    assert [(first, kind) for first, _, kind in likeliest(scores)] == begun
    covered = {place for first, behind, _ in likeliest(scores) for place in range(first, behind)}
    assert covered == {place for place, label in enumerate(best) if label}


def test_no_pieces_have_no_names() -> None:
    assert likeliest(np.zeros((0, LABELS), np.float32)) == []


def test_how_likely_a_name_of_each_type_is() -> None:
    scores = np.arange(3 * LABELS, dtype=np.float32).reshape(3, LABELS)
    assert of_each_type(scores, 0, 2).tolist() == [scores[0, 1 + kind] + scores[1, 5 + kind] for kind in range(4)]


def test_the_pieces_of_a_stretch() -> None:
    places = np.array([[0, 3], [4, 6], [6, 9]], np.int64)
    assert pieces_at(places, 4, 7) == (1, 3)
    assert pieces_at(places, 3, 4) == (1, 1)
