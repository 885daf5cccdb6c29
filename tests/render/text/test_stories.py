"""The list of stories that were found."""

from datetime import UTC, datetime

from crosswire.model.found import FoundStory, Listed, Stories
from crosswire.render.text.paper import Paper
from crosswire.render.text.stories import stories_lines

DAY = datetime(2026, 3, 2, 23, 59, tzinfo=UTC)


def story(number: int, *outlets: str) -> FoundStory:
    articles = tuple(Listed(f"{number}-{place}", outlet, "en", "x", DAY) for place, outlet in enumerate(outlets))
    return FoundStory(f"story-{number}", f"Headline {number}", articles)


def lines(stories: list[FoundStory], everything: bool = False) -> list[str]:
    return list(stories_lines(Stories(tuple(stories)), Paper(80, everything=everything)))


def test_those_that_most_outlets_have_stand_first() -> None:
    told = lines([story(1, "A"), story(2, "A", "A", "A"), story(3, "A", "B")])
    assert told[0] == "6 articles in 3 stories"
    assert [line for line in told if line.startswith("Headline")] == ["Headline 3", "Headline 2", "Headline 1"]
    assert told[2:5] == ["Headline 3", "  story-3, 2 articles, en, 2026-03-02", "  A, B"]


def test_thirty_stories_are_listed_unless_all_are_wanted() -> None:
    stories = [story(number, "A") for number in range(40)]
    short, long = lines(stories), lines(stories, everything=True)
    assert short[-1] == "and 10 more stories (--all shows them)"
    assert [sum(line.startswith("Headline") for line in told) for told in (short, long)] == [30, 40]


def test_many_outlets_are_counted() -> None:
    told = lines([story(1, *(f"Outlet {number}" for number in range(12)))])
    assert told[-1].endswith("and 4 more") or "and 4 more" in " ".join(told[-2:])


def test_an_outlet_written_from_right_to_left_turns_no_other_around() -> None:
    told = lines([story(1, "بريد المرفأ", "The Chronicle")])
    assert told[-1] == "  \u2068\u2068بريد المرفأ\u2069, The Chronicle\u2069"
