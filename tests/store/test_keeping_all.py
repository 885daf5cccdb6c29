"""Several articles kept at once: what comes of it is what comes of one after the other."""

import random
from datetime import timedelta

from crosswire.model.kept import Coming
from crosswire.store.base import Store
from crosswire.store.opening import open_store
from crosswire.store.prepared import Prepared, prepared
from tests.store.conftest import NOON
from tests.store.texts import CHINESE, FERRY, FERRY_EDITED, VOTE, untitled

TEXTS = (FERRY, FERRY_EDITED, FERRY + "\nMore is to come.", VOTE, VOTE.replace("winter", "autumn"), CHINESE, "More follows soon.")


def entry(key: str, text: str, minutes: int = 0) -> Prepared:
    return prepared(untitled(text), key, NOON + timedelta(minutes=minutes))


def state(store: Store) -> list[object]:
    found = [kept.article.id for word in ("ferry", "council", "研究") for kept in (hit.kept for hit in store.search(word))]
    return [found, *([*store.revisions(kept.key), kept] for kept in store.articles())]


def test_numbers_and_what_each_was(store: Store) -> None:
    store.keep_all([entry("a", FERRY)])
    came = store.keep_all([entry("b", VOTE), entry("a", FERRY), entry("c", FERRY), entry("b", CHINESE), entry("a", VOTE)])
    assert came == [("2", Coming.NEW), ("1", Coming.SAME), ("3", Coming.NEW), ("2", Coming.REVISED), ("1", Coming.REVISED)]


def test_none_at_all(store: Store) -> None:
    assert store.keep_all([]) == []


def test_copies_of_each_other_that_come_together(store: Store) -> None:
    store.keep_all([entry("a", FERRY), entry("b", FERRY_EDITED), entry("c", FERRY), entry("d", FERRY_EDITED)])
    links = [(kept.same_text_as, kept.much_like) for kept in store.articles()]
    assert links == [(None, None), (None, "1"), ("1", None), ("2", None)]


def test_more_than_fit_into_one_question(store: Store) -> None:
    came = store.keep_all([entry(f"k{number}", f"{number} follows.") for number in range(450)])
    assert [number for number, _ in came] == [str(number) for number in range(1, 451)]
    assert len(list(store.articles())) == 450


def test_a_key_with_half_a_character_is_one_key(store: Store) -> None:
    assert [coming for _, coming in store.keep_all([entry("a\udcff", FERRY), entry("a\udcff", FERRY)])] == [Coming.NEW, Coming.SAME]


def test_it_is_as_if_each_came_by_itself() -> None:
    """Numbers follow the order in which articles first came in; a revision within the same batch comes after all that is new."""
    chance = random.Random(3)
    for _ in range(30):
        first = [entry(f"k{number}", chance.choice(TEXTS)) for number in range(chance.randint(0, 6))]
        batch = [entry(f"k{chance.randint(0, 12)}", chance.choice(TEXTS), 1) for _ in range(12)]
        with open_store(":memory:") as at_once, open_store(":memory:") as one_by_one:
            at_once.keep_all(first)
            at_once.keep_all(batch)
            for each in [*first, *batch]:
                one_by_one.keep_all([each])
            assert state(at_once) == state(one_by_one)
