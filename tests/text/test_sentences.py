"""Where sentences end, in a file of cases per language; whatever a text holds, the spans stay sound."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.text.lines import LONGEST
from crosswire.text.sentences import sentences

SPECS = sorted((Path(__file__).parent.parent / "specs" / "sentences").glob("*.json"))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


@pytest.mark.parametrize(("language", "case"), cases())
def test_splits(language: str, case: dict[str, Any]) -> None:
    assert [span.of(case["text"]) for span in sentences(case["text"], language)] == case["sentences"]


def test_nothing_from_nothing() -> None:
    assert sentences("", "en") == []
    assert sentences(" \n\t\r\n\u2028 ", "en") == []


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x85"])
def test_every_kind_of_newline_is_a_boundary(newline: str) -> None:
    assert len(sentences(f"no mark{newline}and lower case", "en")) == 2


def test_a_line_without_end_is_cut_at_a_space() -> None:
    text = "word " * 5000
    found = sentences(text, "en")
    assert max(map(len, found)) <= LONGEST
    assert all(span.of(text).endswith("word") for span in found)


def test_a_word_without_end_is_cut_all_the_same() -> None:
    assert max(map(len, sentences("\ufdfa" * 20_000, "ar"))) <= LONGEST


def test_thai_is_cut_at_spaces_only_where_it_is_long() -> None:
    short, long = "เรือจม สามคนเสียชีวิต", "เรือเฟอร์รีจมเมื่อวันจันทร์ " * 40
    assert len(sentences(short, "th")) == 1
    assert len(sentences(long, "th")) > 5
