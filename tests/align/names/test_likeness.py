"""How alike names are by the vectors of their pieces, beside the same told in the plainest way; and by the real encoder."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from crosswire.align.contents import Contents
from crosswire.align.names.around import around
from crosswire.align.names.found import Written, likest
from crosswire.align.names.likeness import NamesLikeness
from crosswire.desk.comparing import named_by_meaning
from crosswire.desk.reading import with_names
from crosswire.encoders.base import Encoder, Floats
from crosswire.extract.reading import read
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.names.drafts.aids import NO_AIDS

WIDTH = 8


def unit(random: np.random.Generator, pieces: int) -> Floats:
    vectors = random.normal(size=(pieces, WIDTH)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def contents_of(words: Sequence[str], vectors: Floats) -> Contents:
    """An article of these words with a space behind each, a piece a word."""
    starts = np.cumsum([0, *(len(word) + 1 for word in words[:-1])])
    places = np.array([[start, start + len(word)] for start, word in zip(starts, words, strict=True)], np.int64)
    nothing = np.zeros(0, np.int64)
    return Contents(vectors, places, np.ones(len(words), np.float32), (), nothing, nothing, places, np.zeros((len(words), 0), np.float32))


def plainly(one: Floats, other: Floats) -> tuple[float, float]:
    """The mean over the pieces of each side of the best cosine on the other."""
    cosines = one @ other.T
    return float(np.mean(cosines.max(axis=1))), float(np.mean(cosines.max(axis=0)))


def some(random: np.random.Generator) -> tuple[NamesLikeness, list[Contents]]:
    words = [[f"w{number}" for number in range(size)] for size in (9, 14)]
    parts = [contents_of(each, unit(random, len(each))) for each in words]
    return NamesLikeness([Article(name, " ".join(each), "en", "o") for name, each in zip("ab", words, strict=True)], parts), parts


def places(part: Contents, first: int, last: int) -> Span:
    """From one piece to another, both in it."""
    return Span(int(part.places[first, 0]), int(part.places[last, 1]))


@pytest.mark.parametrize("seed", range(5))
def test_likeness_is_the_mean_of_both_ways(seed: int) -> None:
    likeness, (one, other) = some(np.random.default_rng(seed))
    ours, theirs = [(0, 0), (2, 4)], [(1, 3), (5, 5), (8, 13)]
    table = likeness.between(0, [[places(one, *each)] for each in ours], 1, [[places(other, *each)] for each in theirs])
    for row, (first, last) in zip(table, ours, strict=True):
        for value, (start, end) in zip(row, theirs, strict=True):
            assert value == pytest.approx(sum(plainly(one.vectors[first : last + 1], other.vectors[start : end + 1])) / 2, abs=1e-5)


def test_of_a_name_in_several_places_the_likest_counts() -> None:
    likeness, (one, other) = some(np.random.default_rng(7))
    ours, theirs = [places(one, 0, 0), places(one, 3, 4)], [places(other, 2, 2), places(other, 9, 11)]
    ((together,),) = likeness.between(0, [ours], 1, [theirs])
    assert together == max(max(row) for row in likeness.between(0, [[each] for each in ours], 1, [[each] for each in theirs]))


def test_what_has_no_pieces_is_like_nothing() -> None:
    likeness, (one, other) = some(np.random.default_rng(1))
    assert likeness.between(0, [[Span(2, 3)], [places(one, 0, 1)]], 1, [[Span(500, 510)]]) == [[0.0], [0.0]]
    assert likeness.between(0, [], 1, [[places(other, 0, 0)]]) == []


@pytest.mark.parametrize("seed", range(10))
def test_the_likest_run_is_the_likest_of_all_runs(seed: int) -> None:
    random = np.random.default_rng(seed)
    _, (one, other) = some(random)
    names = [one.vectors[2:4], one.vectors[5:6]]
    text = " ".join(f"w{number}" for number in range(14))
    free = [Span(0, int(other.places[5, 1])), Span(int(other.places[7, 0]), len(text))]
    runs = [(first, last) for first in range(14) for last in range(first, min(14, first + 12)) if last < 6 or first > 6]
    scores = {run: max(min(plainly(name, other.vectors[run[0] : run[1] + 1])) for name in names) for run in runs}
    found = likest(Written(text, "en", other.places), [[name @ other.vectors.T for name in names]], free, 0.0)
    best = max(scores, key=lambda run: scores[run])
    assert found is not None
    assert found[0] == pytest.approx(scores[best], abs=1e-5)
    assert found[1] == places(other, *best)
    assert likest(Written(text, "en", other.places), [[name @ other.vectors.T for name in names]], free, found[0] + 0.01) is None


def test_nothing_is_found_where_nothing_is_free() -> None:
    _, (one, other) = some(np.random.default_rng(3))
    written = Written("", "en", other.places)
    assert likest(written, [[one.vectors @ other.vectors.T]], [], 0.0) is None
    assert likest(written, [], [Span(0, 50)], 0.0) is None


def test_only_whole_words_are_found() -> None:
    """Of "Hafen" and "amt" in "Hafenamt" neither is a name by itself."""
    vectors = unit(np.random.default_rng(4), 3)
    pieces = np.array([[0, 5], [5, 8], [9, 12]], np.int64)
    found = likest(Written("Hafenamt sagt", "de", pieces), [[vectors[:1] @ vectors.T]], [Span(0, 13)], -1.0)
    assert found is not None
    assert found[1] in (Span(0, 8), Span(0, 12), Span(9, 12))
    assert Written("Hafenamt sagt", "de", pieces).text[found[1].start : found[1].end] != "Hafen"


def test_the_real_encoder_puts_translated_names_together(e5: Encoder) -> None:
    """What the rules leave apart, since no table has the words: "Social Left" and "Sociaal Links"."""
    folder = Path(__file__).parents[3] / "examples/tram-strike"
    articles = tuple(article for article in read_articles([folder]) if isinstance(article, Article))
    bare = Story(articles, tuple(map(read, articles)))
    by_rules, by_meaning = with_names(bare, NO_AIDS), named_by_meaning(bare, e5)
    assert entities(by_rules, "Social Left").isdisjoint(entities(by_rules, "Sociaal Links"))
    assert entities(by_meaning, "Social Left") == entities(by_meaning, "Sociaal Links") != set()


def entities(story: Story, form: str) -> set[str]:
    """The entities that a form names anywhere in a story."""
    each = zip(story.articles, story.readings, strict=True)
    return {mention.entity for article, reading in each for mention in reading.mentions if mention.span.of(article.text) == form}


def test_around_a_name_is_what_stands_beside_it_in_its_sentence() -> None:
    words = ["one", "Name", "two", "three", "Name", "four"]
    part = contents_of(words, np.eye(6, WIDTH, dtype=np.float32))
    heads = np.array([0, 3], np.int64)
    part = Contents(part.vectors, part.places, part.weights, (), heads, np.array([0, 1], np.int64), part.units, part.named)
    first, second, both = around(part, [[places(part, 1, 1)], [places(part, 4, 4)], [places(part, 1, 1), places(part, 4, 4)]])
    assert first[0] == pytest.approx(first[2])
    assert first[[1, 3, 4, 5]] == pytest.approx(0)
    assert second[3] == pytest.approx(second[5])
    assert second[:3] == pytest.approx(0)
    assert both == pytest.approx((first + second) / np.sqrt(2))
    assert np.linalg.norm(first) == pytest.approx(1)


def test_around_a_name_that_is_all_there_is_stands_nothing() -> None:
    part = contents_of(["Name"], np.eye(1, WIDTH, dtype=np.float32))
    part = Contents(part.vectors, part.places, part.weights, (), np.zeros(1, np.int64), np.zeros(1, np.int64), part.units, part.named)
    assert not around(part, [[places(part, 0, 0)]]).any()
    assert around(part, []).shape == (0, WIDTH)
