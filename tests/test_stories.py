"""``crosswire.cluster``: sorting articles from Python."""

import crosswire
from tests.cluster.test_sorting import FERRY, FERRY_TOO, VOTE
from tests.fake_encoder import FakeEncoder


def test_articles_are_sorted_to_stories() -> None:
    given = [{"id": "a", "text": FERRY}, {"id": "v", "text": VOTE}, {"text": ""}, {"id": "b", "text": FERRY_TOO}]
    found = crosswire.stories(given, language="en", encoder=FakeEncoder())
    assert [[article.id for article in story.articles] for story in found.stories] == [["a", "b"], ["v"]]
    assert [failure.subject for failure in found.failures] == ["article 3"]
    assert found.encoder == "fake words"


def test_nothing_is_no_story() -> None:
    assert crosswire.stories([]) == crosswire.Stories(())
