"""No text whatever makes the finding of names fail: stories cut, shuffled, strewn with marks, and said to be in other languages."""

import json
import random
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article
from tests.text.marked_names import unmarked

STORIES = sorted((Path(__file__).parent.parent / "specs" / "names" / "stories").glob("*.json"))
LANGUAGES = ("ar", "de", "en", "fa", "hi", "ja", "ko", "ru", "th", "tr", "uk", "und", "zh")
MARKS = "\n .,\"«»()（）「」『』《》·・-—'’ʼ号社公司ال그룹호A1"
ROUNDS, SEEDS, LONGEST = 30, 10, 900
#: Four times as long a text may need so many times the work.
MOST_GROWTH = 6


def texts() -> list[tuple[str, str]]:
    """Text and language of each article."""
    articles = [article for path in STORIES for article in json.loads(path.read_text(encoding="utf-8"))["articles"]]
    return [(unmarked(article["text"])[0], article["language"]) for article in articles]


def cut(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text))
    return text[start : start + chance.randrange(1, LONGEST)]


def shuffled(text: str, chance: random.Random) -> str:
    words = cut(text, chance).split(" ")
    chance.shuffle(words)
    return " ".join(words)


def strewn(text: str, chance: random.Random) -> str:
    letters = list(cut(text, chance))
    for _ in range(chance.randrange(1, 40)):
        letters[chance.randrange(len(letters))] = chance.choice(MARKS)
    return "".join(letters)


def opening(text: str, chance: random.Random) -> str:
    return text[: chance.randrange(1, 60)]


def backwards(text: str, chance: random.Random) -> str:
    return cut(text, chance)[::-1]


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (cut, shuffled, strewn, opening, backwards)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_text_makes_it_fail(seed: int) -> None:
    chance, read = random.Random(seed), texts()
    for _ in range(ROUNDS):
        articles = []
        for number in range(chance.randrange(1, 4)):
            text, language = chance.choice(read)
            changed = chance.choice(CHANGES)(text, chance)
            articles.append(Article(str(number), changed, language if chance.random() < 0.8 else chance.choice(LANGUAGES), "o"))
        for article, found in zip(articles, mentions_in_story(articles), strict=True):
            spans = [one.span for one in found]
            assert all(0 <= span.start < span.end <= len(article.text) for span in spans)
            assert all(one.end <= other.start for one, other in pairwise(spans))


def calls(articles: list[Article]) -> int:
    """How many functions are called to find the names."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        mentions_in_story(articles)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("path", STORIES[:4], ids=lambda path: path.stem)
def test_work_grows_with_the_texts(path: Path) -> None:
    entries = json.loads(path.read_text(encoding="utf-8"))["articles"]
    once, often = (
        [Article(entry["id"], "\n".join([unmarked(entry["text"])[0]] * times), entry["language"], "o") for entry in entries]
        for times in (2, 8)
    )
    calls(once)
    assert calls(often) < MOST_GROWTH * calls(once)
