"""The index finds what lies nearest without looking at everything."""

import numpy as np

from crosswire.cluster.index import FULL, Index, nearer_the_other_end
from tests.cluster.events import WIDTH, direction, unit

HEAPS = [direction() for _ in range(100)]
MEMBERS = [unit(heap + 0.5 * direction()) for heap in HEAPS for _ in range(60)]


def filled() -> Index:
    index = Index(WIDTH)
    for number, vector in enumerate(MEMBERS):
        index.add(str(number), vector, None)
    return index


def test_nothing_is_found_in_nothing() -> None:
    assert Index(WIDTH).nearest(direction(), 5, None, 10) == []


def test_the_nearest_are_found() -> None:
    index, everything = filled(), np.array(MEMBERS)
    met = 0
    for heap in HEAPS[:50]:
        right = {str(place) for place in np.argsort(-(everything @ heap))[:10]}
        found = index.nearest(heap, 10, None, 10)
        assert [near.cosine for near in found] == sorted((near.cosine for near in found), reverse=True)
        met += len(right & {near.name for near in found})
    assert met > 0.95 * 500


def test_blocks_stay_small_and_lose_nothing() -> None:
    index = filled()
    names = [name for block in index._blocks.values() for name in block.names]
    assert sorted(names) == sorted(map(str, range(len(MEMBERS))))
    assert max(len(block.names) for block in index._blocks.values()) < FULL


def test_only_what_appeared_within_the_window_or_has_no_date() -> None:
    index, vector = Index(WIDTH), direction()
    for name, day in (("before", 0.0), ("at", 100.0), ("after", 104.0), ("undated", None)):
        index.add(name, vector, day)
    assert {near.name for near in index.nearest(vector, 9, 101.0, 5)} == {"at", "after", "undated"}
    assert len(index.nearest(vector, 9, None, 5)) == 4


def test_a_block_of_one_vector_becomes_two() -> None:
    second = nearer_the_other_end(np.tile(direction(), (FULL, 1)))
    assert 0 < second.sum() < FULL
