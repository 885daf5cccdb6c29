"""docs/languages.md says of each language what is there: word lists, rules, tables, cases."""

import re

import pytest

from tests.languages_table import PAGE, by_hand, rest, row, table, tables, written

HOW = "; python -m tests.languages_table --write puts it right"


@pytest.mark.parametrize("code", by_hand())
def test_each_language_has_its_row(code: str) -> None:
    assert row(code) in PAGE.read_text(encoding="utf-8").splitlines(), f"docs/languages.md has no such row{HOW}"


def test_the_table_holds_nothing_else() -> None:
    assert f"\n{table()}\n\n" in PAGE.read_text(encoding="utf-8"), f"the table of docs/languages.md is not up to date{HOW}"


def test_the_languages_with_a_table_alone_are_named() -> None:
    assert rest() in " ".join(PAGE.read_text(encoding="utf-8").split()), f"docs/languages.md lacks the sentence{HOW}"


def test_every_language_with_rules_has_a_table() -> None:
    assert set(by_hand()) <= set(tables())


def test_writing_changes_nothing_but_the_table() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert written(text) == text
    assert written(re.sub(r"^\| `de` .*\n", "", text, flags=re.MULTILINE)) == text
