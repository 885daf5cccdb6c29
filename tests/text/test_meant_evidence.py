"""What articles tell of two groups of names, taken together, beside the same told one pair after the other."""

from collections import defaultdict

import numpy as np
import numpy.typing as npt
import pytest

from crosswire.text.names.linking.meant_evidence import LEAST_ALIKE, together


@pytest.mark.parametrize("seed", range(6))
def test_the_same_as_pair_by_pair(seed: int) -> None:
    chance = np.random.default_rng(seed)
    sizes = [4, 0, 7, 5]
    pairs = [np.sort(chance.integers(-2, 3, (size, 2)), axis=1) for size in sizes]
    values = [chance.normal(0.3, 0.3, (11, size)).astype(np.float32) for size in sizes]
    met: dict[tuple[int, int], list[list[float]]] = defaultdict(list)
    for some, told in zip(pairs, values, strict=True):
        for (one, other), value in zip(some.tolist(), told.T.tolist(), strict=True):
            met[one, other].append(value)
    found, rows = together(pairs, values)
    plain = {pair: features(told) for pair, told in met.items()}
    enough = {pair: row for pair, row in plain.items() if row[0] + row[1] >= LEAST_ALIKE and row[3] >= 0}
    assert {(one, other) for one, other in found.tolist()} == set(enough)
    for (one, other), row in zip(found.tolist(), rows, strict=True):
        assert row == pytest.approx(enough[one, other], abs=1e-5)


def features(told: list[list[float]]) -> list[float]:
    alike, ahead, back, around, around_ahead, around_back, beside, beside_ahead, beside_back, far, often = np.array(told).T
    margins = np.minimum(ahead, back).mean(), np.maximum(ahead, back).mean()
    stands = [*mean_and_most(around), *sorted((around_ahead.mean(), around_back.mean()))]
    named = [*mean_and_most(beside), *sorted((beside_ahead.mean(), beside_back.mean()))]
    return [*mean_and_most(alike), *margins, min(len(told), 4), *stands, *named, far.mean(), often.mean()]


def mean_and_most(some: npt.NDArray[np.float64]) -> tuple[float, float]:
    return float(some.mean()), float(some.max() - some.mean())


def test_of_no_pairs_nothing_is_known() -> None:
    pairs, rows = together([], [])
    assert (pairs.shape, rows.shape) == ((0, 2), (0, 15))
