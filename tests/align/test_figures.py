"""Figures in passages: the same number in the notation of any language."""

import pytest

from crosswire.align.figures import figures, telling, years
from tests.timing import grows_with_the_text_alone


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1.4 trillion", {"14"}),
        ("1.400 miliardi", {"14"}),
        ("1,4 billion", {"14"}),
        ("63'453", {"63453"}),
        ("63\u202f453", {"63453"}),
        ("63 453", {"63453"}),
        ("63’453 francs", {"63453"}),
        ("12,34,567 रुपये", {"1234567"}),
        ("٤١٢ شخصًا", {"412"}),
        ("۱٬۴۰۰٫۵", {"14005"}),
        ("१२३", {"123"}),
        ("４１２名", {"412"}),
        ("0.05 percent", {"5"}),
        ("0, 00, 000", set()),
        ("no figures", set()),
        ("", set()),
        ("31 of 412 on 5 May", {"31", "412", "5"}),
        ("m² and ½ and Ⅻ and ①", set()),
    ],
)
def test_figures(text: str, found: set[str]) -> None:
    assert figures(text) == found


def test_a_long_row_of_digits_is_bounded() -> None:
    for row in ("1" * 500_000, "1," * 250_000, "1 " * 250_000, "1.,.," * 100_000):
        assert all(len(digits) <= 9 * 18 for digits in figures(row))
        assert grows_with_the_text_alone(figures, row)


def test_a_single_digit_tells_little() -> None:
    assert telling(frozenset({"3", "412", "14"})) == 2
    assert telling(frozenset()) == 0


def test_a_bare_number_of_four_digits_may_be_a_year() -> None:
    assert years("from March 2013 until 2019, 2,100 of 2450 and 2020") == {"2013", "2019", "202"}
