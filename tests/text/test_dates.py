"""Dates and times of the year, in a file of cases per language, and how they are put on the calendar."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crosswire.model.timex import Modifier
from crosswire.text.dates.expressions import dates_of
from crosswire.text.dates.resolving import resolve
from tests.timing import grows_with_the_text_alone

SPECS = sorted((Path(__file__).parent.parent / "specs" / "dates").glob("*.json"))
FRIDAY = date(2025, 11, 21)


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


def read(text: str, language: str, published: date | None = FRIDAY) -> list[dict[str, Any]]:
    """As the files of cases write it."""
    return [
        {"text": found.span.of(text), "timex": found.timex, "first": day(found.first), "last": day(found.last)}
        | ({"modifier": str(found.modifier)} if found.modifier else {})
        for found in dates_of(text, language, published)
    ]


def day(given: date | None) -> str | None:
    return given.isoformat() if given else None


def days(timex: str, published: date | None = FRIDAY, lean: str = "") -> tuple[str, str] | None:
    found = resolve(timex, published, lean)
    return (found[0].isoformat(), found[1].isoformat()) if found else None


@pytest.mark.parametrize(("language", "case"), cases())
def test_reads(language: str, case: dict[str, Any]) -> None:
    published = date.fromisoformat(case["published"]) if case["published"] else None
    assert read(case["text"], language, published) == case["dates"]


@pytest.mark.parametrize(
    ("timex", "first", "last"),
    [
        ("2025-11-21", "2025-11-21", "2025-11-21"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-Q3", "2025-07-01", "2025-09-30"),
        ("2025-H2", "2025-07-01", "2025-12-31"),
        ("2023-WI", "2023-12-01", "2024-02-29"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2020S", "2020-01-01", "2029-12-31"),
        ("2019/2023", "2019-01-01", "2023-12-31"),
        ("2024-12-30/2025-01-02", "2024-12-30", "2025-01-02"),
    ],
)
def test_what_has_its_year_needs_no_publication_date(timex: str, first: str, last: str) -> None:
    assert days(timex, None) == days(timex) == (first, last)


@pytest.mark.parametrize(
    ("timex", "first", "last"),
    [
        ("DAY-1", "2025-11-20", "2025-11-20"),
        ("WEEK-1", "2025-11-10", "2025-11-16"),
        ("WEEK-1-4", "2025-11-13", "2025-11-13"),
        ("WEEKEND-1", "2025-11-15", "2025-11-16"),
        ("MONTH-11", "2024-12-01", "2024-12-31"),
        ("MONTH+0-15", "2025-11-15", "2025-11-15"),
        ("QUARTER-1", "2025-07-01", "2025-09-30"),
        ("HALF-1", "2025-01-01", "2025-06-30"),
        ("YEAR-18", "2007-01-01", "2007-12-31"),
        ("YEAR-1-Q4", "2024-10-01", "2024-12-31"),
        ("YEAR+1-03-09", "2026-03-09", "2026-03-09"),
        ("DECADE+0", "2020-01-01", "2029-12-31"),
    ],
)
def test_what_is_counted_from_the_day_of_publication(timex: str, first: str, last: str) -> None:
    assert days(timex) == (first, last)
    assert days(timex, None) is None


@pytest.mark.parametrize(
    ("timex", "lean", "first"),
    [
        ("XXXX-WXX-4", "", "2025-11-20"),
        ("XXXX-WXX-5", "", "2025-11-21"),
        ("XXXX-WXX-1", "", "2025-11-17"),
        ("XXXX-WXX-6", "", "2025-11-15"),
        ("XXXX-WXX-5", "last", "2025-11-14"),
        ("XXXX-WXX-5", "next", "2025-11-28"),
        ("XXXX-WXX-5", "ahead", "2025-11-21"),
        ("XXXX-WXX-1", "ahead", "2025-11-24"),
        ("XXXX-11-21", "", "2025-11-21"),
        ("XXXX-06-01", "", "2025-06-01"),
        ("XXXX-01-15", "", "2026-01-15"),
        ("XXXX-03-03", "ahead", "2026-03-03"),
        ("XXXX-03", "last", "2025-03-01"),
        ("XXXX-03", "past", "2025-03-01"),
        ("XXXX-12", "", "2025-12-01"),
        ("XXXX-11", "", "2025-11-01"),
        ("XXXX-Q3", "", "2025-07-01"),
        ("XXXX-SU", "next", "2026-06-01"),
        ("XXXX-XX-19", "", "2025-11-19"),
        ("XXXX-XX-23", "ahead", "2025-11-23"),
        ("XXXX-02-29", "past", "2024-02-29"),
    ],
)
def test_news_looks_back_unless_the_words_look_ahead(timex: str, lean: str, first: str) -> None:
    found = days(timex, FRIDAY, lean)
    assert found is not None
    assert found[0] == first
    assert days(timex, None, lean) is None


@pytest.mark.parametrize("timex", ["XXXX-03-03", "XXXX-03", "XXXX-Q1", "XXXX-XX-24", "XXXX-WXX-WE"])
def test_what_may_be_before_or_ahead_is_left_open(timex: str) -> None:
    assert days(timex) is None


@pytest.mark.parametrize("timex", ["2025-02-31", "2025-13", "0000-00-00", "2025-W60", "FY2025", "MONTH-X", "YEAR-9999", "nonsense", ""])
def test_what_the_calendar_has_not_is_never_made_up(timex: str) -> None:
    assert days(timex, date(1, 1, 1)) is None


def test_weekend_is_told_where_the_day_leaves_no_doubt() -> None:
    assert days("XXXX-WXX-WE", date(2025, 11, 17)) == ("2025-11-15", "2025-11-16")
    assert days("XXXX-WXX-WE", date(2025, 11, 22)) == ("2025-11-22", "2025-11-23")


def test_weekdays_of_a_range_follow_one_another() -> None:
    assert days("XXXX-WXX-4/XXXX-WXX-1") == ("2025-11-13", "2025-11-17")


def test_places_count_in_the_text_as_given() -> None:
    text = "İİ\u00a0“on 21\u00a0November 2025” — yesterday"
    assert [entry["text"] for entry in read(text, "en")] == ["21\u00a0November 2025", "yesterday"]
    decomposed = "Am 3. Ma\u0308rz 2025 und gestern"
    assert [entry["text"] for entry in read(decomposed, "de")] == ["3. Ma\u0308rz 2025", "gestern"]


def test_digits_of_any_script_are_read() -> None:
    assert [entry["timex"] for entry in read("२०२५-११-२१ and ２０２５/１１/２１", "hi")] == ["2025-11-21", "2025-11-21"]


def test_a_region_is_read_like_its_language() -> None:
    assert read("Er kam gestern.", "de-AT") == read("Er kam gestern.", "de")


def test_an_unknown_language_has_the_digits_alone() -> None:
    assert [entry["timex"] for entry in read("xx 2025-11-21 yy 03/04/2025 zz 21.11.2025 maandag", "xx")] == ["2025-11-21", "2025-11-21"]


def test_a_language_without_a_file_has_its_table() -> None:
    assert [entry["timex"] for entry in read("1 Ocak 1990, dün", "tr")] == ["1990-01-01", "DAY-1"]


def test_modifiers_are_words_of_the_model() -> None:
    assert [found.modifier for found in dates_of("Since 2015, by 2030, late 2025", "en", None)] == [
        Modifier.SINCE,
        Modifier.BY,
        Modifier.END,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1" * 1_000_000, "1.1." * 250_000, "1e" * 100_000, "2025-" * 50_000, "May " * 10_000, "last " * 12_000, "early of " * 10_000,
        "3 to " * 12_000, "a few " * 12_000, "2019 to " * 6_000, "-" * 300_000, "十" * 20_000, "between 3 and " * 10_000,
        "\u0301" * 200_000, "March to March and " * 5_000,
    ],
    ids=lambda text: text[:8],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "zh"])
def test_hostile_texts_take_linear_time(text: str, language: str) -> None:
    assert grows_with_the_text_alone(lambda part: dates_of(part, language, FRIDAY), text)
