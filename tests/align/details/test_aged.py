"""Whose age a number of years is."""

from dataclasses import replace

import pytest

from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.detail import verdict
from crosswire.align.details.story import Details
from crosswire.extract.mentions import mentions_in_story
from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.span import Span
from crosswire.model.story import Story


def said(one: str, other: str, language: str = "en") -> Verdict:
    articles = tuple(Article(str(number), text, language, "The Wharf") for number, text in enumerate((one, other)))
    named = zip(map(read, articles), mentions_in_story(articles), strict=True)
    found = Details(Story(articles, tuple(replace(reading, mentions=mentions) for reading, mentions in named)))
    ours, theirs = (found.within(number, Span(0, 200))[0] for number in (0, 1))
    return verdict(ours, theirs)


def test_two_people_may_be_of_any_age() -> None:
    assert said("“I came early”, said Odile Marchetti, 71 years old.", "Bruno Kestrelli, 66 years old, came late.") is Verdict.UNLIKE


def test_one_person_has_one_age() -> None:
    assert said("“I came early”, said Odile Marchetti, 71 years old.", "Odile Marchetti, 66 years old, came late.") is Verdict.CONTRARY


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("es", "Lo dijo Odile Marchetti, de 71 años, ayer.", "Lo dijo Bruno Kestrelli, de 66 años, ayer."),
        ("de", "Das sagte der 71 Jahre alte Bruno Kestrelli.", "Odile Marchetti (66 Jahre) sagte es auch."),
    ],
)
def test_in_other_languages(language: str, one: str, other: str) -> None:
    assert said(one, other, language) is Verdict.UNLIKE
