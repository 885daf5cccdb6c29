"""Articles go in, and come out as they were."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from crosswire.model.article import Article
from crosswire.model.kept import Coming, Kept
from crosswire.store.base import Store
from tests.store.conftest import LATER, NOON
from tests.store.texts import CHINESE, FERRY, VOTE, article, untitled

FULL = Article(
    id="given",
    text=FERRY,
    language="pt-BR",
    outlet="Correio da Ribeira",
    title="Fogo a bordo",
    published=datetime(2026, 3, 2, 7, 30, 15, 250, tzinfo=timezone(timedelta(hours=-3))),
    day_only=True,
    authors=("A. Silva", "B. Costa"),
    section="Mundo",
    path="pasta/fogo.html",
    url="https://ribeira.example/fogo",
    complete=False,
    incomplete_because="a paywall",
    language_given=True,
    remarks=("its date is none",),
)


def test_an_article_comes_out_as_it_went_in(store: Store) -> None:
    kept, coming = store.keep(FULL, "https://ribeira.example/fogo", NOON)
    assert coming is Coming.NEW
    assert kept == Kept(replace(FULL, id="1"), "https://ribeira.example/fogo", 1, NOON, NOON)
    assert store.article("1") == kept
    assert kept.article.published is not None
    assert kept.article.published.utcoffset() == timedelta(hours=-3)


def test_the_very_same_is_the_same(store: Store) -> None:
    first, _ = store.keep(FULL, "k", NOON)
    assert store.keep(FULL, "k", LATER) == (first, Coming.SAME)


def test_another_text_is_a_new_revision(store: Store) -> None:
    store.keep(article(FERRY), "k", NOON)
    kept, coming = store.keep(article(VOTE), "k", LATER)
    assert (coming, kept.revision, kept.seen, kept.first_seen) == (Coming.REVISED, 2, LATER, NOON)
    assert store.article("1") == kept
    before = store.article("1", 1)
    assert before is not None
    assert (before.article.text, before.seen) == (FERRY, NOON)
    assert [one.revision for one in store.revisions("k")] == [1, 2]
    assert [one.revision for one in store.articles()] == [2]


def test_a_text_that_comes_back_is_a_third_revision(store: Store) -> None:
    for text in (FERRY, VOTE, FERRY):
        kept, _ = store.keep(article(text), "k", NOON)
    assert kept.revision == 3


def test_what_is_said_of_it_changes_without_a_revision(store: Store) -> None:
    store.keep(article(), "k", NOON)
    kept, coming = store.keep(replace(article(), title="Four die in fire", section="News"), "k", LATER)
    assert (coming, kept.revision, kept.seen) == (Coming.SAME, 1, NOON)
    assert (kept.article.title, kept.article.section) == ("Four die in fire", "News")
    assert store.article("1") == kept


def test_white_space_makes_no_revision(store: Store) -> None:
    store.keep(article("Two words."), "k", NOON)
    kept, coming = store.keep(article("Two\n words. "), "k", LATER)
    assert (coming, kept.article.text) == (Coming.SAME, "Two words.")


def test_what_is_not_there(store: Store) -> None:
    store.keep(article(), "k", NOON)
    assert [store.article(name) for name in ("2", "0", "-1", "", "x", "1 ", "１", "9" * 40)] == [None] * 8
    assert store.article("1", 2) is None
    assert list(store.revisions("other")) == []


def test_articles_come_in_the_order_of_their_coming_however_many(store: Store) -> None:
    with store.together():
        for number in range(450):
            store.keep(untitled(f"Text {number}."), f"k{number}", NOON)
    assert [kept.article.id for kept in store.articles()] == [str(number) for number in range(1, 451)]
    assert [kept.article.id for kept in store.articles(["7", "x", "3", "7", "999", *map(str, range(200, 451))])][:3] == ["3", "7", "200"]


def test_the_store_may_be_changed_while_it_is_walked_through(store: Store) -> None:
    for number in range(3):
        store.keep(untitled(f"Text {number}."), f"k{number}", NOON)
    for kept in store.articles():
        store.remember("seen", kept.key, kept.article.id)
        store.remove([kept.article.id])
    assert list(store.articles()) == []
    assert store.recall("seen", "k2") == "3"


def test_removing_takes_everything_and_gives_no_number_again(store: Store) -> None:
    store.keep(article(), "k", NOON)
    store.keep(article(VOTE), "k", NOON)
    store.keep(untitled(CHINESE), "zh", NOON)
    assert store.remove(["1", "1", "8", "nothing"]) == 1
    assert [kept.article.id for kept in store.articles()] == ["2"]
    assert (store.article("1"), list(store.revisions("k"))) == (None, [])
    store.remove(["2"])
    assert store.keep(article(), "k", NOON)[0].article.id == "3"


def test_an_article_is_known_by_number_key_and_address(store: Store) -> None:
    store.keep(article(), "ferry.txt", NOON)
    store.keep(untitled(VOTE), "https://ledger.example/vote", NOON)
    names = ("1", "ferry.txt", "https://wexmoor.example/ferry", "https://ledger.example/vote", "3", "https://gone.example/")
    assert [store.known_as(name) for name in names] == ["1", "1", "1", "2", None, None]


def test_odd_characters_are_kept(store: Store) -> None:
    odd = untitled("A\0b \U0001f6a2 e\u0301 \u202e.", outlet="it's \"; DROP TABLE article; --")
    kept, _ = store.keep(odd, "a\udce9.txt", NOON)
    assert (kept.article.text, kept.article.outlet) == (odd.text, odd.outlet)
    assert store.keep(odd, "a\udce9.txt", NOON)[1] is Coming.SAME
    assert store.keep(odd, "a\udcea.txt", NOON)[1] is Coming.NEW


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar(store: Store, year: int) -> None:
    moment = datetime(year, 1, 1, tzinfo=UTC) if year == 1 else datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC)
    kept, _ = store.keep(replace(untitled(FERRY), published=moment), "k", NOON)
    assert kept.article.published == moment


def test_a_time_without_zone_is_refused_and_nothing_is_kept(store: Store) -> None:
    with pytest.raises(ValueError, match="not aware"):
        store.keep(replace(article(), published=datetime(2026, 3, 2)), "k", NOON)  # noqa: DTZ001
    assert list(store.articles()) == []
