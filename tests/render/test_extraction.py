"""The extraction record: what was read out of one article, a line of JSON."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from crosswire.extract.reading import read
from crosswire.render.extraction import extraction_line
from tests.small_story import article

PUBLISHED = datetime(2025, 11, 21, 8, tzinfo=UTC)


def record(text: str, language: str = "en", published: datetime | None = PUBLISHED) -> dict[str, Any]:
    one = replace(article("a", text, language), published=published)
    line = extraction_line(one, read(one))
    assert line.count("\n") == 1
    found: dict[str, Any] = json.loads(line)
    return found


def test_every_place_is_a_place_in_the_text() -> None:
    text = "It cost €3.2 million on 20 November, more than 400 people saw it. Nobody counted."
    found = record(text)
    places = [*found["quantities"], *found["dates"]]
    assert len(places) == 3
    assert all(one["text"] == text[one["start"] : one["end"]] for one in places)


def test_a_quantity_has_the_fields_of_the_contract() -> None:
    (found,) = record("More than 400 people came.")["quantities"]
    expected = {
        "start": 10,
        "end": 20,
        "text": "400 people",
        "kind": "count",
        "low": 400.0,
        "high": 400.0,
        "unit": "people",
        "approx": "gt",
    }
    assert found == expected


def test_a_number_without_a_unit_has_none() -> None:
    (found,) = record("Inflation rose by 31.")["quantities"]
    assert (found["kind"], found["unit"], found["approx"]) == ("number", None, None)


def test_a_rate_names_what_it_is_reckoned_by() -> None:
    (found,) = record("It costs $20 billion a year.")["quantities"]
    assert (found["kind"], found["low"], found["unit"], found["per"]) == ("money", 2e10, "USD", "year")


def test_an_open_end_is_null() -> None:
    (found,) = record("Billions of dollars are gone.")["quantities"]
    assert (found["low"], found["high"], found["unit"]) == (1e9, None, "USD")


def test_a_second_reading_is_told() -> None:
    (found,) = record("They built 2.500 ships.")["quantities"]
    assert found["alternatives"] == [{"low": 2500.0, "high": 2500.0}]


def test_a_conversion_names_the_place_of_what_it_converts() -> None:
    first, second = record("1,4 Billionen Dollar (1,22 Billionen Euro)", "de")["quantities"]
    assert "converts" not in first
    assert second["converts"] == {"start": first["start"], "end": first["end"]}


def test_digits_that_only_name_something_are_no_quantity() -> None:
    assert record("The 3rd flight left Gate 12 at 14:30.")["quantities"] == []


def test_a_date_has_the_fields_of_the_contract() -> None:
    (found,) = record("It ends by 3 May 2026.")["dates"]
    expected = {"start": 11, "end": 21, "text": "3 May 2026", "timex": "2026-05-03", "first": "2026-05-03", "last": "2026-05-03"}
    assert found == expected | {"modifier": "by"}


def test_without_a_day_of_publication_a_weekday_has_no_day() -> None:
    (found,) = record("It ended on Thursday.", published=None)["dates"]
    assert (found["timex"], found["first"], found["last"]) == ("XXXX-WXX-4", None, None)
    (found,) = record("It ended on Thursday.")["dates"]
    assert (found["first"], found["last"]) == ("2025-11-20", "2025-11-20")
