"""What is set aside as no claim, in a file of cases per language; many cases are sentences that must stay."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.text.credits import set_aside

SPECS = sorted((Path(__file__).parent.parent / "specs" / "credits").glob("*.json"))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


@pytest.mark.parametrize(("language", "case"), cases())
def test_sets_aside(language: str, case: dict[str, Any]) -> None:
    assert [aside.span.of(case["text"]) for aside in set_aside(case["text"], language)] == case["aside"]


def test_every_passage_has_its_reason() -> None:
    text = "Ferry sinks\nBy Jane Hale\nThree died.\nRead more: Who owns the ferry?\n(AP)"
    assert [aside.reason for aside in set_aside(text, "en")] == [
        "a byline",
        "a pointer to another article",
        "an agency's or author's sign",
    ]


def test_a_name_of_the_story_is_no_byline() -> None:
    named, writer = "Ferry sinks\nJane Hale\nCaptain Hale stayed aboard.", "Ferry sinks\nJane Hale\nThe captain stayed aboard."
    assert set_aside(named, "en") == []
    assert [aside.reason for aside in set_aside(writer, "en")] == ["a byline"]


def test_a_sentence_in_the_middle_is_no_byline() -> None:
    lines = [f"Sentence number {number} stands here." for number in range(20)]
    lines[10] = "By Jane Hale"
    assert set_aside("\n".join(lines), "en") == []
