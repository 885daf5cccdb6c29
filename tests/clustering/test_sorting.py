"""From articles to stories."""

from dataclasses import replace
from datetime import UTC, datetime

from crosswire.clustering.sorting import Sorter, lead
from crosswire.model.article import Article
from tests.fake_encoder import FakeEncoder
from tests.small_story import article

FERRY = "Ferry fire off Porthaven kills three\nA ferry caught fire off Porthaven on Monday and three people died."
FERRY_TOO = "Three die in Porthaven ferry fire\nThree people died when a ferry caught fire on Monday off Porthaven."
VOTE = "Parliament rejects budget\nThe budget was rejected by parliament with two votes."


def sorted_articles(*articles: Article) -> Sorter:
    sorter = Sorter(FakeEncoder())
    for one in articles:
        sorter.add(one)
    return sorter


def test_stories_with_their_outlets_and_languages() -> None:
    first, second = sorted_articles(article("a", FERRY), article("v", VOTE, "fr"), article("b", FERRY_TOO, "de")).stories()
    assert [one.id for one in first.articles] == ["a", "b"]
    assert (first.id, first.outlets, first.languages, first.days) == ("story-1", ("Daily a", "Daily b"), ("de", "en"), ())
    assert first.headline in {text.partition("\n")[0] for text in (FERRY, FERRY_TOO)}
    assert (second.id, second.headline) == ("story-2", "Parliament rejects budget")


def test_first_and_last_day() -> None:
    days = [datetime(2026, 3, day, tzinfo=UTC) for day in (4, 2, 3)]
    articles = [replace(article(str(day.day), FERRY), published=day) for day in days]
    (story,) = sorted_articles(*articles, replace(article("undated", FERRY_TOO))).stories()
    assert story.days == (days[1], days[0])


def test_a_title_is_read_before_the_text_and_not_twice() -> None:
    assert lead(replace(article("a", VOTE), title="Parliament rejects budget")) == VOTE
    assert lead(replace(article("a", "Two votes were missing."), title="No budget")) == "No budget\nTwo votes were missing."


def test_a_long_headline_is_cut() -> None:
    (story,) = sorted_articles(article("a", "word " * 9999)).stories()
    assert len(story.headline) == 160
