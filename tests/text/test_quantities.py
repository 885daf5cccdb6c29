"""Quantities, in a file of cases per language, and what hostile text may not do."""

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from crosswire.model.quantity import Quantity
from crosswire.text.dates.expressions import dates_of
from crosswire.text.numbers.quantities import figures_of, quantities_of

SPECS = sorted((Path(__file__).parent.parent / "specs" / "quantities").glob("*.json"))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


def shown(text: str, quantity: Quantity) -> dict[str, Any]:
    found: dict[str, Any] = {
        "text": quantity.span.of(text),
        "kind": str(quantity.kind),
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
    }
    return found | {name: getattr(quantity, name) for name in ("approx", "per") if getattr(quantity, name)}


def expected(quantity: dict[str, Any]) -> dict[str, Any]:
    bounds = (
        {"low": quantity["value"], "high": quantity["value"]} if "value" in quantity else {"low": quantity["low"], "high": quantity["high"]}
    )
    rest = {name: quantity[name] for name in ("approx", "per") if quantity.get(name)}
    numbers = {name: None if value is None else pytest.approx(value) for name, value in bounds.items()}
    return {"text": quantity["text"], "kind": quantity["kind"], **numbers, "unit": quantity.get("unit", ""), **rest}


@pytest.mark.parametrize(("language", "case"), cases())
def test_reads(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    dates = [date.span for date in dates_of(text, language, None)]
    assert [shown(text, one) for one in quantities_of(text, language, dates)] == [expected(one) for one in case["quantities"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1" * 200_000),
        ("en", "1." * 60_000),
        ("en", "1-" * 60_000),
        ("en", "$1 " * 30_000),
        ("en", "one " * 40_000),
        ("en", "3 to " * 30_000),
        ("en", "hundreds of millions of " * 10_000),
        ("de", "einundzwanzig" * 5_000),
        ("zh", "一二三四五六七八九十百千万亿" * 3_000),
        ("ar", "خمسة و" * 10_000),
    ],
)
def test_long_rows_of_numbers_are_read_in_linear_time(language: str, text: str) -> None:
    """No time is taken: twice the text takes about twice the steps, as counted by lines run."""
    half, whole = (steps(text[: len(text) // part], language) for part in (8, 4))
    assert whole < 3 * half


def steps(text: str, language: str) -> int:
    count = 0

    def tell(*_: Any) -> None:
        nonlocal count
        count += 1

    figures_of("", language)  # the tables are loaded before anything is counted
    sys.setprofile(tell)
    try:
        figures_of(text, language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "text", ["1.2.3.4", "00.00.0000", "31 February", "978-3-16-148410-0", "[1]", "3:2", "10:30", "v2.0.1", "+41 44 123 45 67", "007"]
)
def test_digits_that_count_nothing(text: str) -> None:
    assert [q for q in quantities_of(text, "en") if q.unit] == []


def test_an_unknown_currency_is_a_noun() -> None:
    (found,) = quantities_of("It costs 40 florints.", "en")
    assert (found.kind, found.unit) == ("count", "florints")


def test_places_hold_in_a_text_with_decomposed_accents() -> None:
    text = unicodedata.normalize("NFD", "Il a payé à l’été 3,2 millions d’euros.")
    (found,) = quantities_of(text, "fr")
    assert found.span.of(text) == unicodedata.normalize("NFD", "3,2 millions d’euros")


def test_soft_hyphens_are_not_in_the_way() -> None:
    text = "Es waren zwei Mil\u00adlionen Euro."
    (found,) = quantities_of(text, "de")
    assert (found.span.of(text), found.low) == ("zwei Mil\u00adlionen Euro", 2e6)


def test_what_stays_ambiguous_keeps_both_readings() -> None:
    (found,) = quantities_of("Sales rose to 1.250 billion euros.", "en")
    assert (found.low, found.alternatives) == (1.25e9, ((1.25e12, 1.25e12),))


def test_the_other_convention_in_the_article_opens_the_reading() -> None:
    found = quantities_of("Harganya $1.4 miliar; ada 1.250 karyawan.", "id")
    assert found[1].low == 1250
    assert found[1].alternatives == ((1.25, 1.25),)


def test_a_conversion_in_brackets_points_to_its_amount() -> None:
    text = "Das kostet 1,4 Billionen Dollar (1,22 Billionen Euro)."
    dollars, euros = quantities_of(text, "de")
    assert (dollars.converts, euros.converts) == (None, dollars.span)


@pytest.mark.parametrize(
    ("language", "text", "figures"), [("ko", "3만5000위", [35000.0]), ("ko", "제2조3항", [2.0, 3.0]), ("en", "12-7-9", [12.0, 7.0, 9.0])]
)
def test_no_figure_begins_inside_a_number(language: str, text: str, figures: list[float]) -> None:
    assert [found.low for found in figures_of(text, language)] == figures


@pytest.mark.parametrize(
    ("language", "text", "hours", "approx"),
    [
        ("de", "um 22.30 Uhr", 22.5, None),
        ("de", "kurz vor 5 Uhr", 5, "about"),
        ("de", "um halb elf", 10.5, None),
        ("fr", "à 4h45", 4.75, None),
        ("fr", "un peu avant 5 heures", 5, "about"),
        ("en", "at 10.30pm", 10.5, None),
        ("en", "shortly before 5 a.m.", 5, "about"),
        ("es", "poco antes de las 5", 5, "about"),
        ("it", "intorno alle 22", 22, "about"),
        ("pt", "às 22h30", 22.5, None),
        ("nl", "om half elf", 10.5, None),
        ("pl", "o godz. 21.30", 21.5, None),
        ("ru", "в 22 часа 30 минут", 22.5, None),
        ("uk", "о 22.30", 22.5, None),
        ("sv", "strax före klockan 5", 5, "about"),
        ("tr", "saat 22.30 sıralarında", 22.5, "about"),
        ("ar", "قبيل الساعة 5", 5, "about"),
        ("hi", "रात साढ़े दस बजे", 10.5, None),
        ("id", "menjelang pukul 5", 5, "about"),
        ("vi", "lúc 22h30", 22.5, None),
        ("zh", "凌晨5点左右", 5, "about"),
        ("zh", "晚10点半", 10.5, None),
        ("ja", "午後10時半ごろ", 10.5, "about"),
        ("ko", "오후 10시 30분쯤", 10.5, "about"),
    ],
)
def test_times_of_the_day(language: str, text: str, hours: float, approx: str | None) -> None:
    (found,) = figures_of(text, language)
    assert (found.kind, found.unit, found.low, found.approx) == ("figure", "clock", hours, approx)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "vers 10 %"), ("en", "around 5, he said"), ("de", "um 22.30 Punkte"), ("vi", "2 giờ 30 phút"), ("ru", "за 2 часа 30 минут")],
)
def test_what_is_no_time_of_the_day(language: str, text: str) -> None:
    assert all(found.unit != "clock" for found in figures_of(text, language))


@pytest.mark.parametrize("language", ["sw", "el", "und", "xx", "nb"])
def test_other_languages_read_digits_and_signs(language: str) -> None:
    found = quantities_of("€ 2500000; 12.5 %", language)
    assert [(q.low, q.unit) for q in found] == [(2_500_000, "EUR"), (12.5, "%")]
