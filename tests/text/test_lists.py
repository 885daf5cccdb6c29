"""Lists inside sentences, in a file of cases per language, and what hostile text may not do."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.model.span import Span
from crosswire.text.lists.listed import lists_of
from tests.timing import grows_with_the_text_alone

SPECS = sorted((Path(__file__).parent.parent / "specs" / "lists").glob("*.json"))

HOSTILE = {
    "commas": "a, " * 600 + "and b",
    "ands": "a and " * 300,
    "commas and ands": "a, b and " * 200,
    "enumeration commas": "毛、" * 900,
    "arabic ands": "والبيت " * 280,
    "marks": "-'.&" * 500,
}


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{n}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for n, (language, case) in enumerate(entries)
    ]


@pytest.mark.parametrize(("language", "case"), cases())
def test_lists_are_found(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    assert [[member.of(text) for member in members] for members in lists_of(text, Span(0, len(text)), language)] == case["lists"]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("language", ["en", "ar", "zh", "und"])
def test_hostile_text_takes_no_long_time(text: str, language: str) -> None:
    assert grows_with_the_text_alone(lambda part: lists_of(part, Span(0, len(part)), language), text)


def test_a_table_is_no_list() -> None:
    text = "cell, " * 1000 + "and cell"
    assert lists_of(text, Span(0, len(text)), "en") == []
