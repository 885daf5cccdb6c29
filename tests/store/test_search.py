"""Finding articles by their words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crosswire.errors import UsageError
from crosswire.model.kept import Handled, Outcome
from crosswire.model.search import Wanted
from crosswire.store.base import Store
from tests.store.conftest import LATER, NOON
from tests.store.texts import CHINESE, FERRY, FERRY_EDITED, VOTE, article, untitled


@pytest.fixture(autouse=True)
def filled(store: Store) -> None:
    store.keep(replace(article(), published=datetime(2026, 3, 1, 23, tzinfo=UTC)), "ferry", NOON)
    store.keep(untitled(VOTE, "Échos d'Eastmoor"), "vote", NOON)
    store.keep(untitled(CHINESE, "海潮晚报", "zh"), "zh", NOON)
    store.keep(untitled("Die Müllabfuhr in Łódź streikt, sagt Frau Größe. Straße gesperrt.", "Leinekurier", "de-AT"), "de", LATER)


def found(store: Store, words: str, wanted: Wanted = Wanted()) -> list[str]:  # noqa: B008 (it never changes)
    return [hit.kept.key for hit in store.search(words, wanted)]


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("ferry", ["ferry"]),
        ("FERRY Porthaven", ["ferry"]),
        ("ferry council", []),
        ("fire", ["ferry"]),
        ('"caught fire"', ["ferry"]),
        ('"fire caught"', []),
        ("„last to leave“", ["ferry"]),
        ("Wexmoor Chronicle", ["ferry"]),
        ("sprink*", ["ferry"]),
        ("sprink", []),
        ("北港", ["zh"]),
        ("大学", ["zh"]),
        ("学发", ["zh"]),
        ("发学", []),
        ("北港大学 研究", ["zh"]),
        ("报", ["zh"]),
        ("晚报", ["zh"]),
        ("mullabfuhr", ["de"]),
        ("MÜLLABFUHR lodz", ["de"]),
        ("strasse GROSSE", ["de"]),
        ("echos eastmoor", ["vote"]),
        ("island's", ["ferry"]),
    ],
)
def test_what_is_found(store: Store, words: str, keys: list[str]) -> None:
    assert found(store, words) == keys


@pytest.mark.parametrize(
    "words",
    [
        "ferry AND",
        "NEAR(ferry",
        "ferry OR vote)",
        "title: ferry",
        "ferry ^ *",
        "- ferry",
        '"ferry',
        '""ferry',
        "ferry\0",
        "{ferry} : [x]",
        "'ferry'",
    ],
)
def test_no_question_is_a_command(store: Store, words: str) -> None:
    assert set(found(store, words)) <= {"ferry"}


@pytest.mark.parametrize("words", ["", "   ", '"', "* ^ :", "ferry " + " ".join(map(str, range(40))), "学" * 500])
def test_questions_that_make_no_sense_are_told(store: Store, words: str) -> None:
    with pytest.raises(UsageError):
        store.search(words)


def test_the_snippet_and_its_places_are_places_of_the_text(store: Store) -> None:
    (hit,) = store.search('inquiry "pay for"')
    text = hit.kept.article.text
    assert [place.of(text) for place in hit.places] == ["inquiry", "pay for"]
    assert "inquiry and will pay for" in hit.snippet.of(text)
    assert len(hit.snippet) <= 180


def test_a_snippet_of_signs(store: Store) -> None:
    (hit,) = store.search("研究报告")
    assert [place.of(CHINESE) for place in hit.places] == ["研究报告"]


def test_found_by_its_outlet_alone_it_shows_its_beginning(store: Store) -> None:
    (hit,) = store.search("leinekurier")
    assert (hit.places, hit.snippet.start) == ((), 0)


def test_a_word_in_the_title_counts_more(store: Store) -> None:
    store.keep(replace(untitled(VOTE.replace("school", "harbour")), title="Harbour"), "harbour", NOON)
    assert found(store, "harbour") == ["harbour", "ferry"]


def test_only_the_last_revision_is_found(store: Store) -> None:
    store.keep(untitled("A bakery opened."), "ferry", NOON)
    assert (found(store, "porthaven"), found(store, "bakery")) == ([], ["ferry"])


def test_a_new_title_is_found(store: Store) -> None:
    store.keep(replace(article(), title="Inferno at sea"), "ferry", NOON)
    assert (found(store, "inferno"), found(store, "lifeboats")) == (["ferry"], ["ferry"])


def test_what_is_removed_is_not_found(store: Store) -> None:
    store.remove(["1"])
    assert found(store, "ferry") == []


def test_so_many_at_most(store: Store) -> None:
    for number in range(5):
        store.keep(untitled(f"A ferry, {number}."), f"more {number}", NOON)
    assert len(store.search("ferry", most=3)) == 3


def test_which_are_wanted(store: Store) -> None:
    store.keep(untitled(FERRY_EDITED), "copy", NOON)
    store.keep(untitled(CHINESE, language="zh"), "twin", NOON)
    run = store.begin(["x"], NOON)
    store.note(run, Handled("a", Outcome.SAME, article="2"))
    store.note(run, Handled("b", Outcome.FAILED, "empty"))

    def keys(wanted: Wanted) -> list[str]:
        return [kept.key for kept in store.wanted(wanted)]

    assert keys(Wanted()) == ["twin", "copy", "de", "zh", "vote", "ferry"]
    assert keys(Wanted(outlet="ECHOS D’Eastmoor")) == ["vote"]
    assert keys(Wanted(outlet="Echos")) == []
    assert keys(Wanted(language="de")) == ["de"]
    assert keys(Wanted(language="d")) == []
    assert keys(Wanted(since=LATER)) == ["de"]
    assert keys(Wanted(until=NOON)) == ["ferry"]
    assert keys(Wanted(run=run)) == ["vote"]
    assert keys(Wanted(copies=False)) == ["de", "zh", "vote", "ferry"]
    assert found(store, "ferry", Wanted(copies=False)) == ["ferry"]
    assert found(store, "ferry", Wanted(language="zh")) == []
    assert FERRY in [kept.article.text for kept in store.wanted(Wanted())]
