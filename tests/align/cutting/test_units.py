"""Where a passage may be cut, and how natural a cut is there."""

import pytest

from crosswire.align.contents import contents
from crosswire.align.cutting.units import AFTER_AND, AT_MARK, Unit, units
from crosswire.extract.reading import read
from crosswire.languages.registry import words_of
from crosswire.model.article import Article
from crosswire.model.span import Span
from tests.fake_encoder import FakeEncoder


def cut(text: str, language: str, *whole: str) -> list[tuple[str, Unit]]:
    article = Article("a", text, language, "A")
    part = contents(article, read(article), FakeEncoder())
    places = [Span(text.index(each), text.index(each) + len(each)) for each in whole]
    return [(unit.span.of(text), unit) for unit in units(text, part, Span(0, len(text)), places, words_of(language))]


def test_numbers_and_names_stay_whole() -> None:
    found = cut("Kills 3 200 sheep near Port Calder.", "en", "3 200 sheep", "Port Calder")
    assert [text for text, _ in found] == ["Kills", "3 200 sheep", "near", "Port Calder."]
    assert [unit.whole for _, unit in found] == [False, True, False, True]


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Nine dead and four hurt.", "en", "and"),
        ("Nine dead, four hurt.", "en", "four"),
        ("Neun Tote und vier Verletzte.", "de", "und"),
        ("مقتل تسعة وإصابة أربعة", "ar", "وإصابة"),
        ("아홉 명이 숨지고 네 명이 다쳤다.", "ko", "네"),
    ],
)
def test_a_mark_or_and_joins_two_answers(text: str, language: str, word: str) -> None:
    joined = {each: unit for each, unit in cut(text, language) if unit.joins}
    assert list(joined) == [word]
    assert joined[word].border == AT_MARK


def test_no_cut_after_and() -> None:
    assert dict(cut("Nine dead and four hurt.", "en"))["four"].border <= AFTER_AND


def test_what_opens_a_clause_joins_nothing() -> None:
    unit = dict(cut("Nine die when a train derails.", "en"))["when"]
    assert unit.border == AT_MARK
    assert not unit.joins


def test_nothing_to_cut() -> None:
    assert cut("", "en") == []
