"""Whatever comes in, only so much of it is compared, and what was cut is not called whole."""

from dataclasses import replace

import pytest

from crosswire.bounds import fair_share, read_within
from crosswire.config import Limits
from tests.small_story import article

TEXT = "".join(f"Boat {number} sank off the coast.\n" for number in range(30))


@pytest.mark.parametrize(
    ("sizes", "each", "together", "share"),
    [
        ([], 400, 1000, 400),
        ([10, 20], 400, 1000, 400),
        ([500, 500], 400, 1000, 400),
        ([500, 500, 500, 500], 400, 1000, 250),
        ([10, 500, 500], 400, 500, 245),
        ([5, 5, 5], 400, 1, 1),
    ],
)
def test_a_fair_share(sizes: list[int], each: int, together: int, share: int) -> None:
    assert fair_share(sizes, each, together) == share


def test_short_articles_are_whole() -> None:
    story = read_within([article("a"), article("b")], Limits())
    assert all(one.complete for one in story.articles)


def test_beyond_so_many_sentences() -> None:
    story = read_within([article("a", TEXT), article("b")], Limits(sentences=10))
    assert [len(reading.sentences) for reading in story.readings] == [10, 1]
    assert [one.complete for one in story.articles] == [False, True]
    assert story.articles[0].incomplete_because == "only its first 10 sentences were compared"
    assert story.articles[0].text == TEXT


def test_beyond_so_many_characters_no_half_sentence_is_left() -> None:
    story = read_within([article("a", TEXT)], Limits(characters=100))
    (reading,) = story.readings
    assert all(sentence.span.of(TEXT).endswith("coast.") for sentence in reading.sentences)
    assert story.articles[0].incomplete_because == "only its first 100 characters were compared"


def test_one_endless_sentence_is_kept() -> None:
    story = read_within([article("a", "word " * 1000)], Limits(characters=100))
    assert len(story.readings[0].sentences) == 1


def test_many_articles_share_what_a_story_has() -> None:
    story = read_within([article(str(number), TEXT) for number in range(10)], Limits(story_sentences=50))
    assert {len(reading.sentences) for reading in story.readings} == {5}


def test_what_was_known_to_be_cut_keeps_its_reason() -> None:
    cut = replace(article("a", TEXT), complete=False, incomplete_because="the page is for subscribers")
    story = read_within([cut], Limits(sentences=10))
    assert story.articles[0].incomplete_because == "the page is for subscribers; only its first 10 sentences were compared"
