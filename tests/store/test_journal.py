"""Runs, what became of inputs, what is remembered, and vectors."""

import numpy as np

from crosswire.model.kept import Handled, Outcome, Run
from crosswire.store.base import Store
from tests.store.conftest import LATER, NOON
from tests.store.texts import FERRY, VOTE, untitled


def test_runs_and_what_became_of_their_inputs(store: Store) -> None:
    first = store.begin(["feed.xml", "a\udce9.txt"], NOON)
    second = store.begin([], LATER)
    handled = [Handled("a", Outcome.NEW, None, "1"), Handled("b", Outcome.FAILED, "it is empty"), Handled("c", Outcome.NEW, None, "2")]
    for each in handled:
        store.note(first, each)
    store.note(second, Handled("d", Outcome.SKIPPED, "unchanged"))
    store.end(first, LATER)
    assert list(store.handled(first)) == handled
    assert list(store.handled(9)) == []
    assert store.runs() == [
        Run(second, LATER, (), None, ((Outcome.SKIPPED, 1),)),
        Run(first, NOON, ("feed.xml", "a\\udce9.txt"), LATER, ((Outcome.NEW, 2), (Outcome.FAILED, 1))),
    ]


def test_there_may_be_any_number_of_inputs(store: Store) -> None:
    run = store.begin(["x"], NOON)
    with store.together():
        for number in range(401):
            store.note(run, Handled(f"{number}", Outcome.SAME))
    assert [each.subject for each in store.handled(run)] == [str(number) for number in range(401)]


def test_what_became_of_an_input_outlives_its_article(store: Store) -> None:
    run = store.begin(["x"], NOON)
    store.keep(untitled(FERRY), "k", NOON)
    store.note(run, Handled("k", Outcome.NEW, article="1"))
    store.remove(["1"])
    assert [each.article for each in store.handled(run)] == ["1"]


def test_memory(store: Store) -> None:
    assert store.recall("mark", "feed") is None
    store.remember("mark", "feed", "7")
    store.remember("validators", "feed", "etag")
    store.remember("mark", "feed", "8")
    assert (store.recall("mark", "feed"), store.recall("validators", "feed")) == ("8", "etag")
    store.remember("mark", "feed", None)
    store.remember("mark", "never", None)
    assert (store.recall("mark", "feed"), store.recall("validators", "feed")) == (None, "etag")


def test_several_things_are_remembered_at_once(store: Store) -> None:
    store.remember("boilerplate", "b", "old")
    store.remember("mark", "c", "another kind")
    store.remember_all("boilerplate", {"a": "1", "b": "2"} | {f"n{number}": str(number) for number in range(500)})
    store.remember_all("boilerplate", {})
    assert store.recall_all("boilerplate", ["a", "b", "c", "a"]) == {"a": "1", "b": "2"}
    assert len(store.recall_all("boilerplate", (f"n{number}" for number in range(500)))) == 500


def test_vectors_of_last_revisions_in_order(store: Store) -> None:
    for number, text in enumerate((FERRY, VOTE, "Short."), 1):
        store.keep(untitled(text), f"k{number}", NOON)
        store.keep_vector(str(number), 1, "e5", np.array([number, 0.1]))
    store.keep_vector("1", 1, "other", np.zeros(3))
    store.keep_vector("1", 1, "e5", np.array([9, 0.5]))
    store.keep(untitled("Another text."), "k2", NOON)
    store.remove(["3"])
    (found,) = store.vectors("e5")
    assert found[0] == "1"
    assert found[1].tolist() == [9, 0.5]
    store.keep_vector("2", 2, "e5", np.array([2, 0.1]))
    pairs = list(store.vectors("e5"))
    assert [number for number, _ in pairs] == ["1", "2"]
    assert np.allclose(pairs[1][1], [2, 0.1], atol=1e-3)
