"""All or nothing."""

import pytest

from crosswire.errors import StoreError
from crosswire.store.base import Store
from tests.store.conftest import NOON
from tests.store.texts import VOTE, article, untitled


class PulledError(Exception):
    """Somebody pulled the plug."""


def remember_and_stop(store: Store) -> None:
    with store.together():
        store.keep(untitled(VOTE), "within", NOON)
        store.remember("mark", "feed", "7")
        store.remove(["1"])
        raise PulledError


def test_what_is_broken_off_was_never_there(store: Store) -> None:
    store.keep(article(), "before", NOON)
    with pytest.raises(PulledError):
        remember_and_stop(store)
    assert [kept.key for kept in store.articles()] == ["before"]
    assert store.recall("mark", "feed") is None
    assert [hit.kept.key for hit in store.search("ferry")] == ["before"]
    assert [hit.kept.key for hit in store.search("council")] == []


def test_what_ends_well_is_there(store: Store) -> None:
    with store.together():
        store.keep(article(), "k", NOON)
        store.remember("mark", "feed", "7")
    assert (store.recall("mark", "feed"), len(list(store.articles()))) == ("7", 1)


def test_a_part_that_fails_is_undone_alone(store: Store) -> None:
    with store.together():
        store.keep(article(), "before", NOON)
        store.remember("mark", "outer", "1")
        with pytest.raises(PulledError):
            remember_and_stop(store)
        store.remember("mark", "after", "3")
    assert [store.recall("mark", key) for key in ("outer", "feed", "after")] == ["1", None, "3"]
    assert [kept.key for kept in store.articles()] == ["before"]


def test_a_change_the_database_refuses_leaves_the_rest(store: Store) -> None:
    import numpy as np

    with store.together():
        store.keep(article(), "k", NOON)
        with pytest.raises(StoreError):
            store.keep_vector("77", 1, "e5", np.zeros(3))
    assert [kept.key for kept in store.articles()] == ["k"]
