"""Quantities as reports show them, whatever language they come from."""

import pytest

from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.span import Span
from crosswire.text.numbers.quantities import quantities_of
from crosswire.text.numbers.wording import number, worded


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "1,4 Billionen Dollar", "1.4 trillion USD"),
        ("it", "1.400 miliardi di dollari", "1.4 trillion USD"),
        ("zh", "2500万人", "25 million"),
        ("fr", "plus de 400 personnes", "more than 400"),
        ("en", "at least 150 people", "at least 150"),
        ("en", "up to 50 people", "up to 50"),
        ("en", "fewer than 100 people", "less than 100"),
        ("de", "knapp 3000 Menschen", "about 3,000"),
        ("es", "4,2 %", "4.2%"),
        ("en", "2.5 percentage points", "2.5 percentage points"),
        ("de", "20 bis 30 Schiffe", "20 to 30"),
        ("en", "millions of people", "1 million or more"),
        ("en", "$20 billion a year", "20 billion USD a year"),
        ("en", "250 megawatts", "250 megawatts"),
        ("en", "minus 12 degrees Celsius", "-12 °C"),
        ("de", "31 Meter", "31 metres"),
        ("es", "1 día", "1 day"),
        ("fr", "trois semaines", "3 weeks"),
        ("en", "85 miles an hour", "85 miles per hour"),
        ("it", "40 chilometri quadrati", "40 square kilometres"),
        ("en", "9 feet", "9 feet"),
    ],
)
def test_one_form_for_all_languages(language: str, text: str, words: str) -> None:
    (found,) = quantities_of(text, language)
    assert worded(found) == words


@pytest.mark.parametrize(
    ("kind", "unit", "value", "words"),
    [
        (QuantityKind.FIGURE, "clock", 22.5, "22:30"),
        (QuantityKind.FIGURE, "clock", 7.0, "7:00"),
        (QuantityKind.FIGURE, "", 2022.0, "2022"),
        (QuantityKind.NUMBER, "", 12022.0, "12,022"),
        (QuantityKind.COUNT, "people", 2022.0, "2,022"),
    ],
)
def test_hours_and_years(kind: QuantityKind, unit: str, value: float, words: str) -> None:
    assert worded(Quantity(Span(0, 1), kind, value, value, unit)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (7, "7"),
        (1234, "1,234"),
        (12.5, "12.5"),
        (0.25, "0.25"),
        (999_999, "999,999"),
        (1e6, "1 million"),
        (2_512_000, "2.512 million"),
        (3.2e9, "3.2 billion"),
        (1.4e12, "1.4 trillion"),
        (-3.5, "-3.5"),
        (-2e9, "-2 billion"),
        (1234.5, "1,234.5"),
    ],
)
def test_numbers(value: float, words: str) -> None:
    assert number(value) == words


def test_a_unit_that_is_not_known_is_not_named() -> None:
    assert worded(Quantity(Span(0, 1), QuantityKind.MONEY, 5.0, 5.0)) == "5"


def test_two_numbers_that_differ_are_never_written_alike() -> None:
    """A discrepancy must not read "2.12346 million in one; 2.12346 million in the other"."""
    assert number(2_123_456) != number(2_123_461)
    assert number(1_234_567_890) != number(1_234_567_000)
