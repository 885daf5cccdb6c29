"""Filing: what is about one event comes together, in any order, at any time."""

import random

import numpy as np
import pytest

from crosswire.cluster import filing as settings
from crosswire.cluster.entry import Entry
from crosswire.model.found import Change, ChangeKind
from tests.cluster.events import WIDTH, about, direction, filing, names, stories, unit, unusual

EVENTS = [direction() for _ in range(12)]
STREAM = [about(event) for event in EVENTS for _ in range(5)]
RIGHT = sorted(names(STREAM[place : place + 5]) for place in range(0, len(STREAM), 5))


def test_articles_about_one_event_are_one_story() -> None:
    assert stories(filing(STREAM)) == RIGHT


@pytest.mark.parametrize("seed", range(5))
def test_the_order_does_not_matter(seed: int) -> None:
    shuffled = random.Random(seed).sample(STREAM, len(STREAM))
    filed = filing(shuffled)
    assert stories(filed) == RIGHT
    filed.settle()
    assert stories(filed) == RIGHT


def test_stories_keep_their_numbers_when_all_are_settled() -> None:
    filed = filing(STREAM)
    before = dict(filed.stories())
    assert filed.settle() == ()
    assert {number: sorted(names) for number, names in filed.stories()} == {number: sorted(names) for number, names in before.items()}


def test_an_article_like_no_other_is_a_story_of_its_own() -> None:
    filed = filing(STREAM)
    alone = about(direction())
    assert [change.kind for change in filed.file(alone)] == [ChangeKind.STARTED]
    assert [alone.id] in stories(filed)


def test_an_article_that_joins_changes_no_other() -> None:
    filed = filing(STREAM)
    new = about(EVENTS[3])
    assert filed.file(new) == ()
    assert filed.story_of(new.id) == filed.story_of(STREAM[15].id)


def two_closely_knit(angle: float) -> list[Entry]:
    """Two groups of four, each closely knit, the second at that cosine to the first."""
    first, across = direction(), direction()
    across = unit(across - first * float(first @ across))
    second = unit(angle * first + float(np.sqrt(1 - angle**2)) * across)
    return [about(event, own=0.5) for event in (first, second) for _ in range(4)]


def test_two_closely_knit_stories_of_one_kind_stay_apart() -> None:
    entries = two_closely_knit(0.6)
    assert stories(filing(entries)) == [names(entries[:4]), names(entries[4:])]


def test_a_loose_story_takes_in_what_is_as_loose() -> None:
    event = direction()
    entries = [about(event, own=1.6) for _ in range(8)]
    assert stories(filing(entries)) == [names(entries)]


def at(cosine: float, name: str, day: float | None = None) -> Entry:
    """Articles at that cosine to the one called ``at(1, ...)``."""
    vector = np.zeros(WIDTH, np.float32)
    vector[:2] = cosine, np.sqrt(1 - cosine**2)
    return Entry(name, "en", vector.astype(np.float16), day)


def test_what_shows_that_one_story_was_two_splits_it() -> None:
    filed = filing([at(1, "one"), at(0.3, "other"), at(0.99, "one too")])
    assert stories(filed) == [["one", "one too", "other"]]
    (change,) = filed.file(at(0.31, "other too"))
    assert stories(filed) == [["one", "one too"], ["other", "other too"]]
    assert (change.kind, len(change.others)) == (ChangeKind.SPLIT, 2)


def test_what_shows_that_two_stories_are_one_merges_them() -> None:
    one, other = np.eye(WIDTH, dtype=np.float32)[:2]
    ends = [Entry("left", "en", one.astype(np.float16)), Entry("right", "en", other.astype(np.float16))]
    filed = filing(ends)
    assert stories(filed) == [["left"], ["right"]]
    (change,) = filed.file(Entry("middle", "en", unit(one + other).astype(np.float16)))
    assert change == Change(ChangeKind.MERGED, 1, (2,))
    assert stories(filed) == [["left", "middle", "right"]]


def test_days_between_them_keep_articles_apart() -> None:
    first = at(1, "first", day=0.0)
    for day, together in ((1.0, 1), (40.0, 2), (None, 1)):
        assert len(stories(filing([first, at(0.2, "second", day)]))) == together


def test_a_story_is_closed_after_its_time() -> None:
    event = direction()
    entries = [about(event, own=0.3, day=float(day)) for day in (0, 1, 2, 900)]
    assert stories(filing(entries)) == [names(entries[:3]), names(entries[3:])]


def test_languages_are_compared_beyond_what_is_usual_of_each() -> None:
    tongues = {"en": direction(), "de": direction()}
    filed = settings.Filing(lambda code: 3 * tongues.get(code, unusual(code)))
    events = [direction() for _ in range(6)]
    told = [
        Entry(f"{code}{number}", code, (unit(event + 0.6 * direction()) + 3 * tongue).astype(np.float16))
        for number, event in enumerate(events)
        for code, tongue in tongues.items()
    ]
    for entry in told:
        filed.file(entry)
    assert stories(filed) == [[f"de{number}", f"en{number}"] for number in range(6)]


def test_a_story_of_any_size_has_few_knots_and_loses_no_article() -> None:
    event = direction()
    entries = [about(event) for _ in range(3 * settings.KNOTS)] + [Entry(f"copy{n}", "en", about(event).meaning) for n in range(5)]
    filed = filing(entries)
    assert stories(filed) == [sorted(names(entries))]
    assert 1 < len(filed.unkept().done.knots) <= settings.KNOTS


def test_the_same_text_many_times_is_one_story() -> None:
    meaning = about(direction()).meaning
    filed = filing(Entry(f"n{number:04}", "en", meaning) for number in range(700))
    assert [len(found) for found in stories(filed)] == [700]


def test_a_text_without_meaning_is_alone() -> None:
    nothing = np.zeros(WIDTH, np.float16)
    filed = filing([Entry("x", "en", nothing), Entry("y", "en", nothing), *STREAM[:5]])
    assert stories(filed) == sorted([["x"], ["y"], names(STREAM[:5])])


def test_the_most_typical_article() -> None:
    event = direction()
    entries = [about(event, own=2.0) for _ in range(6)] + [about(event, own=0.1)]
    assert filing(entries).most_typical(names(entries)) == entries[-1].id
