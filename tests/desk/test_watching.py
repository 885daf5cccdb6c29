"""Watching: what is new is told once, whoever stops when."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from crosswire.config import Settings
from crosswire.desk.keeping import Intake
from crosswire.desk.watching import Watch, WatchOptions
from crosswire.model.news import News, NewsKind
from crosswire.store.base import Store
from crosswire.store.opening import open_store
from tests.fake_encoder import FakeEncoder

FERRY = "A ferry caught fire off Porthaven on Monday. Three people died. The owner has opened an inquiry into the fire."
SHARED = "A ferry caught fire off Porthaven on Monday. Three people died."
ALONE = "Rescuers praised Captain Holm!"
VOTE = "Parliament rejects budget\nBudget rejected, two votes missing\nMinister resigns tomorrow"


@pytest.fixture
def store() -> Iterator[Store]:
    with open_store(":memory:") as opened:
        yield opened


class Feed:
    """A file that articles are added to."""

    def __init__(self, folder: Path) -> None:
        self._file, self._articles = folder / "feed.jsonl", dict[str, str]()

    def has(self, **articles: str) -> Intake:
        self._articles |= articles
        lines = [{"id": name, "outlet": f"Daily {name}", "language": "en", "text": text} for name, text in self._articles.items()]
        self._file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        return Intake((str(self._file),))


@pytest.fixture
def feed(tmp_path: Path) -> Feed:
    return Feed(tmp_path)


def watch(store: Store, options: WatchOptions = WatchOptions()) -> Watch:  # noqa: B008 # frozen
    return Watch(store, Settings(), FakeEncoder, options)  # type: ignore[arg-type] # stands in for the real one


def told(watch: Watch, intake: Intake) -> list[News]:
    watch.take_in(intake)
    return [one for news in watch.news() for one in news]


def kinds(news: list[News]) -> list[NewsKind]:
    return [one.kind for one in news]


def test_a_new_story_is_told_once(store: Store, feed: Feed) -> None:
    news = told(watch(store), feed.has(a=FERRY))
    assert [(one.kind, one.story.outlets) for one in news] == [(NewsKind.STORY, ("Daily a",))]
    assert told(watch(store), feed.has()) == []


def test_what_was_there_before_it_was_watched_is_not_told(store: Store, feed: Feed) -> None:
    watch(store).take_in(feed.has(a=FERRY))
    store.remember("watch", "place", None)
    assert kinds(told(watch(store), feed.has(v=VOTE))) == [NewsKind.STORY]


def test_a_new_exclusive_in_a_known_story(store: Store, feed: Feed) -> None:
    told(watch(store), feed.has(a=FERRY))
    news = told(watch(store), feed.has(b=f"{SHARED} {ALONE}"))
    assert ALONE in {said.words for one in news if one.kind is NewsKind.EXCLUSIVE for said in one.said}
    assert NewsKind.STORY not in kinds(news)
    assert told(watch(store), feed.has(v=VOTE))[0].story.outlets == ("Daily v",)


def test_an_outlet_that_changed_what_it_reported(store: Store, feed: Feed) -> None:
    told(watch(store), feed.has(a=FERRY, b=FERRY.replace("Monday", "Monday evening")))
    news = told(watch(store), feed.has(a=FERRY.replace("Three people died", "Five people died")))
    (said,) = next(one for one in news if one.kind is NewsKind.CORRECTION).said
    assert (said.outlet, said.before, said.words) == ("Daily a", "Three people died.", "Five people died.")
    assert told(watch(store), feed.has()) == []


def test_who_is_stopped_while_telling_goes_on_with_what_was_not_told(store: Store, feed: Feed) -> None:
    stopped = watch(store)
    stopped.take_in(feed.has(a=FERRY, v=VOTE))
    telling = stopped.news()
    first, second = next(telling), next(telling)
    telling.close()  # type: ignore[attr-defined] # it is a generator
    again = [one for news in watch(store).news() for one in news]
    assert [one.story.number for one in again] == [second[0].story.number]
    assert first[0].story.number != second[0].story.number


def test_in_a_round_only_so_many_stories_are_looked_at_and_the_rest_waits(store: Store, feed: Feed) -> None:
    one_a_round = WatchOptions(stories=1)
    assert len(told(watch(store, one_a_round), feed.has(a=FERRY, v=VOTE))) == 1
    assert len(told(watch(store, one_a_round), feed.has())) == 1
    assert told(watch(store, one_a_round), feed.has()) == []


def test_stories_of_too_few_outlets_are_told_when_they_have_more(store: Store, feed: Feed) -> None:
    of_two = WatchOptions(least=2)
    assert told(watch(store, of_two), feed.has(a=FERRY)) == []
    assert kinds(told(watch(store, of_two), feed.has(b=f"{SHARED} {ALONE}")))[0] is NewsKind.STORY
