"""Every language's word lists are written as the code reads them."""

from dataclasses import fields

import pytest

from crosswire.languages.registry import ANY, LANGUAGES, words_of
from crosswire.languages.words import LanguageWords
from crosswire.text.openers import openers_of


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_are_in_lower_case_and_not_empty(language: LanguageWords) -> None:
    lists = [getattr(language, field.name) for field in fields(language)] + [
        getattr(language.credits, field.name) for field in fields(language.credits)
    ]
    entries = [entry for entries in lists if isinstance(entries, tuple) for entry in entries]
    assert entries
    assert [entry for entry in entries if entry != entry.lower() or not entry.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_patterns_can_be_built(language: LanguageWords) -> None:
    assert openers_of(language.code) is openers_of(language.code)


def test_each_language_stands_once() -> None:
    assert len({language.code for language in LANGUAGES}) == len(LANGUAGES)


def test_a_region_or_script_does_not_matter() -> None:
    assert words_of("pt-BR") is words_of("pt") is words_of("PT_pt")
    assert words_of("zh-Hant-TW") is words_of("zh")


def test_an_unknown_language_has_punctuation_only() -> None:
    assert words_of("und") is words_of("") is words_of("tlh") is ANY
