"""Whose names stand in a signature."""

import pytest

from crosswire.text.signatures import agencies_in, short_forms_in


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("By The Associated Press", ["AP"]),
        ("(dpa/AFP)", ["dpa", "AFP"]),
        ("Com Lusa", ["Lusa"]),
        ("Bron: Belga", ["Belga"]),
        ("Redaktion: Petra Berg", []),
        ("By Jane Petra", []),
        ("المصدر: وام", ["WAM"]),
        ("عوام ويكونا", []),
        ("（新华社）", ["Xinhua"]),
    ],
)
def test_agencies_that_are_known(words: str, names: list[str]) -> None:
    assert [agency.name for _, agency in agencies_in(words)] == names


@pytest.mark.parametrize(
    ("words", "forms"),
    [
        ("Source: Meridian Press Agency (MPA)", ["MPA"]),
        ("told MPA.", ["MPA"]),
        ("LONDON (UK)", ["LONDON"]),
        ("(USA)", []),
        ("U.S.A. and X-RAY-3", []),
        ("(AP)", []),
        ("/МПА/", ["МПА"]),
    ],
)
def test_short_forms_in_capitals(words: str, forms: list[str]) -> None:
    assert [span.of(words) for span in short_forms_in(words)] == forms
