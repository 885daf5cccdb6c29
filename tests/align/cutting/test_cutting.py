"""Briefs that give two numbers, beside others that give one."""

import json
import random
from pathlib import Path

import pytest

from crosswire.align.aligning import encoded
from crosswire.align.points import align
from crosswire.encoders.base import Encoder
from crosswire.extract.reading import read
from crosswire.findings.interest import claims
from crosswire.model.article import Article
from crosswire.model.point import Point, State
from crosswire.model.story import Story
from tests.align.stories import check
from tests.fake_encoder import FakeEncoder

SHORT = Path(__file__).resolve().parents[3] / "evaluation/short"


def story_of(texts: dict[str, str], complete: bool = True) -> Story:
    articles = tuple(Article(name, text, name[:2], name, complete=complete) for name, text in texts.items())
    return Story(articles, tuple(map(read, articles)))


def texts_of(name: str) -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((SHORT / name).glob("*.txt"))}


def points_of(story: Story, encoder: Encoder) -> tuple[Point, ...]:
    points = claims(align(story, encoded(story, encoder)).points)
    check(story, points)
    return points


def point_with(points: tuple[Point, ...], article: str, words: str, texts: dict[str, str]) -> Point:
    """The point whose passage in an article holds some words."""
    (found,) = [p for p in points for e in p.reported if e.article == article and words in e.span.of(texts[article])]
    return found


def states(point: Point) -> dict[str, State]:
    return {each.article: each.state for each in point.not_found}


def reported(point: Point) -> set[str]:
    return {each.article for each in point.reported}


def test_who_gives_no_number_of_the_injured(e5: Encoder) -> None:
    texts = texts_of("avalanche")
    points = points_of(story_of(texts), e5)
    injured = point_with(points, "en", "injures 12", texts)
    assert states(injured) == {"de": State.NOT_FOUND, "it": State.NOT_FOUND, "pl": State.NOT_FOUND}
    assert reported(point_with(points, "en", "kills seven", texts)) == set(texts)
    assert reported(point_with(points, "en", "ski race", texts)) == set(texts)


def test_who_says_it_in_words_does_not_lack_it(e5: Encoder) -> None:
    texts = texts_of("storm")
    missing = point_with(points_of(story_of(texts), e5), "en", "7 missing", texts)
    assert states(missing)["fr"] is State.PARTLY
    assert [name for name, state in states(missing).items() if state is State.NOT_FOUND] == ["es", "pt", "zh"]


def test_a_sentence_of_its_own_joins_the_piece_it_fits(e5: Encoder) -> None:
    texts = texts_of("blast")
    assert reported(point_with(points_of(story_of(texts), e5), "en", "Thirty-two", texts)) == {"de", "en", "es", "nl", "zh"}


def test_three_answers_are_three_claims(e5: Encoder) -> None:
    texts = texts_of("strike")
    points = points_of(story_of(texts), e5)
    assert reported(point_with(points, "en", "three shops", texts)) == {"ar", "en", "es"}
    assert reported(point_with(points, "en", "wounds 24", texts)) == {"ar", "en", "es", "fr", "id", "ko"}


@pytest.mark.parametrize("name", ["bus", "recall", "by-election"])
def test_numbers_that_do_not_stand_side_by_side_are_not_parted(name: str, e5: Encoder) -> None:
    texts = texts_of(name)
    (point,) = points_of(story_of(texts), e5)
    assert reported(point) == set(texts)


def test_nobody_lacks_what_all_give(e5: Encoder) -> None:
    texts = {name: text for name, text in texts_of("avalanche").items() if name not in ("de", "it", "pl")}
    (point,) = points_of(story_of(texts), e5)
    assert reported(point) == set(texts)


def test_an_article_not_read_whole_lacks_nothing(e5: Encoder) -> None:
    texts = texts_of("avalanche")
    injured = point_with(points_of(story_of(texts, complete=False), e5), "en", "injures 12", texts)
    assert set(states(injured).values()) == {State.TRUNCATED}


@pytest.mark.parametrize("seed", range(20))
def test_any_briefs_keep_the_rules(seed: int) -> None:
    """Sentences that share their words and give one to three numbers, in any order."""
    chance = random.Random(seed)
    answers = ["kills 9 people", "injures 24 passers", "destroys 3 shops", "costs 70 francs"]
    texts = {
        f"en-{number}": " ".join(["A fire in Porthaven", " and ".join(chance.sample(answers, chance.randint(1, 3))), "at night."])
        for number in range(chance.randint(3, 7))
    }
    points_of(story_of(texts), FakeEncoder())


def test_words_alike_are_cut_alike() -> None:
    both, one = "Last night a fire in Porthaven kills 9 people and injures 24 passers.", "Last night a fire in Porthaven kills 9 people."
    texts = {"en-0": both, "en-1": both, "en-2": both, "en-3": one}
    injured = point_with(points_of(story_of(texts), FakeEncoder()), "en-0", "injures 24", texts)
    assert reported(injured) == {"en-0", "en-1", "en-2"}
    assert states(injured) == {"en-3": State.NOT_FOUND}


def test_the_marked_words_stand_in_the_texts() -> None:
    """Of every short story, so that its figures mean what they say."""
    for folder in SHORT.iterdir():
        texts = texts_of(folder.name)
        facts = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()[1:]]
        for fact in facts:
            assert all(words in texts[name] for name, parts in fact["reported"].items() for words in parts)
            assert not set(fact["reported"]) & set(fact["absent"])
