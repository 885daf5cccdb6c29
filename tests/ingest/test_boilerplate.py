"""Paragraphs that return in an outlet's articles."""

from crosswire.extract.reading import read
from crosswire.ingest.boilerplate import LEAST_ARTICLES, WINDOW, Boilerplate
from crosswire.ingest.memory import Notebook
from crosswire.model.article import Article

LETTER = "Jede Woche das Wichtigste: der Brief der Redaktion, Ausgabe %d."


def article(number: int, *lines: str, outlet: str = "Nordkurier") -> Article:
    own = f"Bericht {'abcdefghijklmnopqrstuvwxyz'[number % 26]}{number // 26 * 'x'}: Die Fähre fährt wieder."
    return Article(str(number), "\n".join((own, *lines)), "de", outlet)


def test_a_paragraph_that_returns() -> None:
    known = Boilerplate(Notebook())
    for number in range(6):
        known.learn([(article(number, LETTER % number), f"k{number}")])
    one = article(7, LETTER % 7)
    (found,) = known.of(one)
    assert (found.span.of(one.text), found.reason) == (LETTER % 7, "returns in 6 of the last 6 articles of Nordkurier")
    assert known.of(article(7, LETTER % 7, outlet="Südblatt")) == []


def test_it_is_known_only_after_some_articles() -> None:
    known = Boilerplate(Notebook())
    for number in range(LEAST_ARTICLES - 1):
        known.learn([(article(number, LETTER % number), f"k{number}")])
    assert known.of(article(9, LETTER % 9)) == []
    known.learn([(article(9, LETTER % 9), "k9")])
    assert len(known.of(article(9, LETTER % 9))) == 1


def test_background_of_a_running_story_is_none() -> None:
    known = Boilerplate(Notebook())
    background = "Die Fähre war nach einem Brand neun Tage im Dock."
    for number in range(WINDOW):
        known.learn([(article(number, *([background] if number % 6 == 0 else [])), f"k{number}")])
    assert known.of(article(99, background)) == []


def test_a_revision_and_a_second_run_count_once() -> None:
    known = Boilerplate(Notebook())
    for _ in range(9):
        known.learn([(article(1, LETTER % 1), "k1")])
    assert known.of(article(1, LETTER % 1)) == []


def test_no_article_is_boilerplate_as_a_whole() -> None:
    known = Boilerplate(Notebook())
    for number in range(9):
        known.learn([(Article(str(number), LETTER % number, "de", "Nordkurier"), f"k{number}")])
    assert known.of(Article("9", LETTER % 9, "de", "Nordkurier")) == []


def test_what_is_remembered_of_an_outlet_is_bounded() -> None:
    memory = Notebook()
    known = Boilerplate(memory)
    long = [f"Absatz {'abcdefghij'[number % 10] * (number % 50 + 1)}" for number in range(500)]
    for number in range(3 * WINDOW):
        known.learn([(article(number, *long), f"k{number}")])
    assert len(memory.recall("boilerplate", "nordkurier") or "") < 15_000


def test_it_is_set_aside_and_stays_in_the_text() -> None:
    known = Boilerplate(Notebook())
    for number in range(6):
        known.learn([(article(number, LETTER % number), f"k{number}")])
    one = article(7, LETTER % 7, "Der Hafenmeister will eine zweite Prüfung.")
    reading = read(one, known.of(one))
    assert [aside.span.of(one.text) for aside in reading.set_aside] == [LETTER % 7]
    assert [sentence.span.of(one.text) for sentence in reading.sentences][-1] == "Der Hafenmeister will eine zweite Prüfung."
    assert all("Brief" not in sentence.span.of(one.text) for sentence in reading.sentences)
