"""Languages are recognised by script, CLD2 and py3langid, and left open where a text is too short for any of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.text import language
from crosswire.text.language import identify
from crosswire.text.language_codes import base_code, same_language

SPECS = sorted((Path(__file__).parent.parent / "specs" / "language").glob("*.json"))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(case, id=f"{name}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (name, case) in enumerate(entries)
    ]


@pytest.mark.parametrize("case", cases())
def test_recognises(case: dict[str, str]) -> None:
    found = identify(case["text"])
    assert found == case["language"] or same_language(found, case["language"])


def test_nothing_from_nothing() -> None:
    assert identify("") == "und"
    assert identify("\0\x01\ud800\u202e") == "und"


def test_same_text_same_answer() -> None:
    text = "Das Rathaus bleibt zu. The town hall stays shut. La mairie reste close."
    assert len({identify(text) for _ in range(5)}) == 1


def test_control_characters_do_not_disturb() -> None:
    assert identify("The coun\0cil\x07 met again\x9f on Monday, and the mayor\x1b said nothing about the bridge.") == "en"


def test_repeated_text_is_recognised() -> None:
    assert identify("The council met again. " * 1000) == "en"


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    text = "Le conseil municipal s’est réuni lundi soir à la mairie. " * 200 + "The council met on Monday evening. " * 100_000
    assert identify(text) == "fr"


def test_a_thousand_ligatures_are_no_language() -> None:
    assert identify("\ufdfa" * 1000) in {"ar", "und"}


def test_without_cld2_the_second_opinion_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_cld2", lambda: None)
    assert identify("Die Hafenbehörde teilte mit, der zweite Kran solle bis Donnerstag wieder laufen.") == "de"


def test_without_any_recogniser_only_scripts_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_cld2", lambda: None)
    monkeypatch.setattr(language, "_py3langid", lambda: None)
    assert identify("Nobody was hurt, according to the fire brigade.") == "und"
    assert identify("소방 당국에 따르면 다친 사람은 없었다.") == "ko"


@pytest.mark.parametrize(
    ("code", "base"),
    [("de-CH", "de"), ("zh-Hant", "zh"), ("en_US", "en"), ("ENG", "en"), ("iw", "he"), ("tlh", "tlh"), ("und", "und"), ("zxx", "und")],
)
def test_base_code(code: str, base: str) -> None:
    assert base_code(code) == base


@pytest.mark.parametrize("code", ["", "German", "d", "1a", "de/CH", "x-klingon", "de-" + "a" * 5000])
def test_what_is_no_code(code: str) -> None:
    assert base_code(code) is None


@pytest.mark.parametrize(("one", "other"), [("bs", "sr"), ("nb", "no"), ("nn", "nb"), ("ms", "id"), ("de-AT", "de"), ("zh", "zh-Hant")])
def test_one_language_under_two_codes(one: str, other: str) -> None:
    assert same_language(one, other)
    assert same_language(other, one)


@pytest.mark.parametrize(("one", "other"), [("de", "nl"), ("ru", "uk"), ("und", "und"), ("und", "de"), ("", "")])
def test_two_languages(one: str, other: str) -> None:
    assert not same_language(one, other)
