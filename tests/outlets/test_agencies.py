"""The list of agencies: no sign means two, and what signs a text is no word of a sentence."""

import re
from collections import Counter

import pytest

from crosswire.outlets.agencies.registry import AGENCIES, NEWS, SIGNS, named, naming, publishing_as, signed
from crosswire.outlets.agencies.words import Trade


def test_no_sign_means_two_agencies() -> None:
    signs = Counter(sign for agency in AGENCIES for sign in {*agency.signs, *map(str.lower, agency.names)})
    assert [sign for sign, count in signs.items() if count > 1] == []


def test_no_name_or_outlet_is_of_two_agencies() -> None:
    assert max(Counter(agency.name for agency in AGENCIES).values()) == 1
    assert max(Counter(outlet for agency in NEWS for outlet in agency.outlets).values()) == 1


def test_signs_are_written_in_lower_case() -> None:
    assert {sign for agency in AGENCIES for sign in (*agency.signs, *agency.outlets) if sign != sign.lower()} == set()


@pytest.mark.parametrize(
    ("sign", "name"),
    [("AP", "AP"), ("dpa", "dpa"), ("Agence France-Presse", "AFP"), ("ТАСС", "TASS"), ("新华社", "Xinhua"), ("رويترز", "Reuters")],
)
def test_a_sign_names_its_agency(sign: str, name: str) -> None:
    agency = signed(sign)
    assert agency is not None
    assert agency.name == name


def test_a_picture_agency_is_no_news_agency() -> None:
    assert [agency.trade for agency in (signed("Getty Images"), signed("agencias")) if agency] == [Trade.PICTURES, Trade.SEVERAL]
    assert not {"getty images", "agencias"} & {agency.name for agency in NEWS}


def test_what_nobody_signs_with() -> None:
    assert signed("MPA") is None
    assert "mpa" not in SIGNS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a spokesman told Reuters on Friday", ["Reuters"]),
        ("sagte der Deutschen Presse-Agentur und AFP", ["dpa", "AFP"]),
        ("заявил он агентству «Интерфакс»", ["Interfax"]),
        ("وقال لرويترز إن", ["Reuters"]),
        ("向新华社记者表示", ["Xinhua"]),
        ("the MENA region, a spa and an apa", []),
        ("antara Jakarta dan Bandung", []),
        ("a trip to Petra, a PAP test, an AP class", []),
    ],
)
def test_names_in_running_text(text: str, found: list[str]) -> None:
    assert [agency.name for match in naming().finditer(text) if (agency := named(match.group()))] == found


def test_an_agency_publishes_too() -> None:
    assert [agency.name for outlet in ("www.reuters.com", "AP News", "Nordkurier") if (agency := publishing_as(outlet))] == [
        "Reuters",
        "AP",
    ]


def test_habits_are_patterns_that_say_what_they_are() -> None:
    for agency in AGENCIES:
        for habit in agency.habits:
            assert re.compile(habit.pattern)
            assert habit.says[0].islower()
            assert not habit.says.endswith(".")


def test_no_two_letters_are_an_outlet() -> None:
    """Articles are often called by the code of their language: ``pa.txt``, ``tt.txt``."""
    assert [outlet for agency in AGENCIES for outlet in agency.outlets if len(outlet) < 3] == []
