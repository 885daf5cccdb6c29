"""Filing what a store keeps: incrementally, over restarts, and after a kill."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crosswire.cluster import filing as settings
from crosswire.desk import filing as desk
from crosswire.desk.filing import FilingDesk
from crosswire.encoders.base import Floats
from crosswire.model.found import ChangeKind
from crosswire.store.base import Store
from crosswire.store.opening import open_store
from tests.fake_encoder import FakeEncoder
from tests.small_story import article

NOW = datetime(2026, 3, 2, tzinfo=UTC)
WORDS = [f"word{number}" for number in range(400)]


class Counting(FakeEncoder):
    """Tells how many meanings it gave, and may fail at one."""

    def __init__(self, until: int = 10**9) -> None:
        super().__init__()
        self.meanings, self._until = 0, until

    def meaning(self, text: str) -> Floats:
        if self.meanings == self._until:
            raise KeyboardInterrupt
        self.meanings += 1
        return super().meaning(text)


def texts(events: int, each: int) -> list[str]:
    """Articles about events: most of their words are the event's, some their own."""
    chance = random.Random(5)
    told = [chance.sample(WORDS, 30) for _ in range(events)]
    found = [" ".join(words[:24] + chance.sample(WORDS, 6)) for words in told for _ in range(each)]
    return chance.sample(found, len(found))


TEXTS = texts(12, 7) + texts(1, 40)


@pytest.fixture
def store() -> Iterator[Store]:
    with open_store(":memory:") as opened:
        yield opened


def keep(store: Store, *texts: str) -> None:
    for number, text in enumerate(texts):
        one = replace(article(f"o{number}", text), published=NOW + timedelta(hours=number))
        store.keep(one, f"https://o.example/{text}/{number}", NOW)


def standing(store: Store) -> dict[str, int]:
    return store.told.stories()


def filed_at_once() -> dict[str, int]:
    with open_store(":memory:") as store:
        keep(store, *TEXTS)
        list(FilingDesk(store, Counting()).file_all())
        return standing(store)


def test_articles_about_one_event_are_one_story(store: Store) -> None:
    keep(store, *TEXTS)
    list(FilingDesk(store, Counting()).file_all())
    assert len(standing(store)) == len(TEXTS)
    assert len(set(standing(store).values())) < 30


@pytest.mark.parametrize("batch", [1, 3, 50])
@pytest.mark.parametrize("at_hand", [0, 512])
def test_after_restarts_the_stories_are_the_same(store: Store, batch: int, at_hand: int, monkeypatch: pytest.MonkeyPatch) -> None:
    right = filed_at_once()
    monkeypatch.setattr(desk, "BATCH", batch)
    monkeypatch.setattr("crosswire.cluster.drawers.AT_HAND", at_hand)
    keep(store, *TEXTS)
    for _ in range(0, len(TEXTS), 3 * batch):
        told = FilingDesk(store, Counting()).file_all()
        [next(told, None) for _ in range(3)]
    assert standing(store) == right


def test_after_restarts_they_are_the_same_when_all_is_no_longer_settled(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "LAST_SETTLED", 33)
    right = filed_at_once()
    monkeypatch.setattr(desk, "BATCH", 5)
    keep(store, *TEXTS)
    for _ in range(0, len(TEXTS), 5):
        next(FilingDesk(store, Counting()).file_all(), None)
    assert standing(store) == right


def test_after_restarts_they_are_the_same_where_blocks_of_the_index_fall_apart(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("index", "drawers"):
        monkeypatch.setattr(f"crosswire.cluster.{module}.FULL", 8)
    right = filed_at_once()
    monkeypatch.setattr(desk, "BATCH", 5)
    keep(store, *TEXTS)
    for _ in range(0, len(TEXTS), 5):
        next(FilingDesk(store, Counting()).file_all(), None)
    assert standing(store) == right
    blocks = {row.number for row in store.filed.middles()}
    assert len(blocks) > 10
    assert all(store.filed.block(number, "fake words") for number in blocks)


def test_who_is_killed_encodes_nothing_twice_and_goes_on(store: Store) -> None:
    keep(store, *TEXTS)
    with pytest.raises(KeyboardInterrupt):
        list(FilingDesk(store, Counting(until=30)).file_all())
    again = Counting()
    list(FilingDesk(store, again).file_all())
    assert (again.meanings, standing(store)) == (len(TEXTS) - 30, filed_at_once())


def test_two_who_file_at_once_do_not_harm_each_other(store: Store) -> None:
    keep(store, *TEXTS)
    one, other = FilingDesk(store, Counting()), FilingDesk(store, Counting())
    list(one.file_all())
    assert list(other.file_all()) == []
    keep(store, "quite another event in few words")
    list(other.file_all())
    keep(store, "and yet another one with none of them alike")
    list(one.file_all())
    assert len(standing(store)) == len(TEXTS) + 2
    assert {name: story for name, story in standing(store).items() if int(name) <= len(TEXTS)} == filed_at_once()


def test_what_became_of_a_story_is_kept_with_its_time(store: Store) -> None:
    keep(store, TEXTS[0], TEXTS[0] + " more")
    ((first, second),) = FilingDesk(store, Counting()).file_all()
    assert [(event.kind, event.story, event.article) for event in (first, second)] == [
        (ChangeKind.STARTED, 1, "1"),
        (ChangeKind.JOINED, 1, "2"),
    ]
    assert store.told.events(1) == [first, second]


def test_articles_that_are_removed_leave_their_story_whole(store: Store) -> None:
    keep(store, *TEXTS)
    list(FilingDesk(store, Counting()).file_all())
    before = standing(store)
    gone = {name for name in before if int(name) % 3 == 0}
    store.remove(gone)
    keep(store, *(f"{text} again" for text in TEXTS[:20]))
    list(FilingDesk(store, Counting()).file_all())
    after = standing(store)
    assert set(after) == (set(before) - gone) | {str(len(TEXTS) + number) for number in range(1, 21)}
    assert not store.filed.missing()
    assert not store.filed.broken()


def test_filed_anew_stories_keep_their_numbers(store: Store) -> None:
    keep(store, *TEXTS)
    opened = FilingDesk(store, Counting())
    list(opened.file_all())
    before = standing(store)
    opened.file_anew()
    assert standing(store) == before
    assert list(opened.file_all()) == []


def test_another_model_files_all_anew(store: Store) -> None:
    keep(store, *TEXTS)
    list(FilingDesk(store, Counting()).file_all())
    before, other = standing(store), Counting()
    other.name = "other words"
    list(FilingDesk(store, other).file_all())
    assert (other.meanings, standing(store)) == (len(TEXTS), before)


def test_tells_how_far_it_has_come(store: Store) -> None:
    keep(store, *TEXTS[:3])
    list(FilingDesk(store, Counting()).file_all())
    keep(store, *TEXTS[:5])
    told: list[tuple[int, int]] = []
    list(FilingDesk(store, Counting(), lambda done, total: told.append((done, total))).file_all())
    assert told == [(1, 2), (2, 2)]
