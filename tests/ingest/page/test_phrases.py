"""Phrases: whether any of many stands in a text, found by their pieces."""

import pytest

from crosswire.ingest.page.phrases import Phrases
from crosswire.languages.registry import LANGUAGES

CLOSED = [phrase for entry in LANGUAGES for phrase in entry.credits.closed]


@pytest.mark.parametrize("phrase", CLOSED)
def test_each_of_them_is_found(phrase: str) -> None:
    assert Phrases(CLOSED).within(f"so {phrase.casefold()}!")


def test_what_has_only_pieces_of_them_has_none() -> None:
    phrases = Phrases(["Subscribe to read", "subscribers only", "abo"])
    assert not phrases.within("subscribe, or read on")
    assert phrases.within("about")
    assert sorted(phrases) == ["abo", "subscribe to read", "subscribers only"]
    assert phrases.longest == len("subscribe to read")
    assert not Phrases([]).within("anything")
