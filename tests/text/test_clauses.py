"""Where a sentence is cut into clauses, in a file of cases per language."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.model.span import Span
from crosswire.text.clauses import clauses

SPECS = sorted((Path(__file__).parent.parent / "specs" / "clauses").glob("*.json"))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


def cut(text: str, language: str) -> list[str]:
    return [span.of(text) for span in clauses(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(("language", "case"), cases())
def test_cuts(language: str, case: dict[str, Any]) -> None:
    assert cut(case["text"], language) == case["clauses"]


def test_a_sentence_that_says_one_thing_is_its_own_clause() -> None:
    text = "  Before. The ferry sank. After."
    assert clauses(text, Span(10, 25), "en") == (Span(10, 25),)


def test_a_region_is_read_like_its_language() -> None:
    text = "A cidade pagará três milhões, mas metade vem do Estado."
    assert cut(text, "pt-BR") == cut(text, "pt")


def test_a_list_is_not_cut_into_its_items() -> None:
    assert len(cut("They grow red apples, green pears, yellow plums, and blue berries in the valley.", "en")) == 1


def test_a_number_range_is_no_dash() -> None:
    assert len(cut("The plan for 2024–2030 costs 3–4 million euros a year.", "en")) == 1
