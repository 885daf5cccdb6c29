"""What two quantities say together: compatible is not conflicting. Each case is read from the words of two articles."""

import pytest

from crosswire.align.compare.dimensions import CLOCK, OPEN_UNITS, UNITS, comparable, dimension, factor
from crosswire.align.compare.quantities import ABOUT, BEYOND, FARTHEST, compare
from crosswire.align.compare.verdict import Verdict
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.span import Span
from crosswire.text.numbers.quantities import figures_of

PLACE = Span(0, 1)


def read(words: str) -> Quantity:
    """ "de: 1,4 Billionen Dollar": the one quantity in these words; English where no language is named."""
    language, found, text = words.partition(": ")
    (quantity,) = figures_of(text if found else words, language if found else "en")
    return quantity


def verdict(one: str, other: str) -> Verdict:
    found = compare(read(one), read(other))
    assert compare(read(other), read(one)) is found, "the order of the two must not matter"
    return found


def number(value: float, **more: object) -> Quantity:
    digits = len(str(int(value)).strip("0"))
    return Quantity(PLACE, **{"kind": QuantityKind.COUNT, "low": value, "high": value, "digits": digits, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("20 people", "20 people"),
        ("20 people", "de: zwanzig Menschen"),
        ("1.4 trillion dollars", "de: 1,4 Billionen Dollar"),
        ("1.4 trillion dollars", "fr: 1 400 milliards de dollars"),
        ("1.4 trillion dollars", "it: 1.400 miliardi di dollari"),
        ("$1.4 trillion", "id: 1,4 triliun dolar"),
        ("4.2 percent", "de: 4,2 Prozent"),
        ("412 people", "ar: ٤١٢ شخصا"),
        ("three people", "zh: 3人"),
        ("a dozen ships", "12 ships"),
    ],
)
def test_one_value_in_two_notations(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("more than 20 people", "21 people"),
        ("at least 150 people", "154 people"),
        ("up to 50 people", "48 people"),
        ("fewer than 100 people", "96 people"),
        ("about 2,800 jobs", "de: knapp 3000 Stellen"),
        ("fr: environ 2 800 emplois", "2,750 jobs"),
        ("about 1,400 billion dollars", "1.43 trillion dollars"),
    ],
)
def test_a_hedge_leaves_room(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.COMPATIBLE


@pytest.mark.parametrize(("one", "other"), [("more than 20 people", "20 people"), ("about 1,400 billion dollars", "1.4 trillion dollars")])
def test_a_hedge_beside_its_own_number_is_no_other_account(one: str, other: str) -> None:
    assert verdict(one, other) >= Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("more than 37 people", "20 people"),
        ("more than 20 people", "37 people"),
        ("at least 150 people", "140 people"),
        ("up to 50 people", "60 people"),
        ("about 2,800 jobs", "2,400 jobs"),
    ],
)
def test_no_hedge_reaches_any_number(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.CONTRARY


def test_how_far_hedges_reach() -> None:
    about, more = number(1000, approx="about"), number(1000, approx="gt")
    assert compare(about, number(1000 * (1 + ABOUT))) is Verdict.COMPATIBLE
    assert compare(about, number(1000 * (1 + ABOUT) + 7)) is Verdict.CONTRARY
    assert compare(more, number(1000 * BEYOND)) is Verdict.COMPATIBLE
    assert compare(more, number(1000 * BEYOND + 7)) is Verdict.CONTRARY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 to 5 billion dollars", "4 billion dollars"),
        ("10-20 ships", "15 ships"),
        ("hundreds of people", "412 people"),
        ("dozens of people", "48 people"),
        ("thousands of homes", "7,300 homes"),
        ("hundreds of billions of dollars", "300 billion dollars"),
    ],
)
def test_a_number_inside_a_range(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.COMPATIBLE


@pytest.mark.parametrize(("one", "other"), [("3 to 5 billion dollars", "7 billion dollars"), ("31 °C", "36 °C"), ("30 °C", "95 °F")])
def test_a_number_outside_a_range(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.CONTRARY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2.8 million people", "3 million people"),
        ("142,000 people", "de: 140.000 Menschen"),
        ("1.43 trillion dollars", "1.4 trillion dollars"),
        ("4.24 percent", "4.2 percent"),
        ("26,000 tonnes", "25,600 tonnes"),
    ],
)
def test_a_rounding_is_no_difference(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("68 people", "72 people"),
        ("2,400 jobs", "2,800 jobs"),
        ("2.1 million people", "1.2 million people"),
        ("31 votes", "33 votes"),
        ("4.2 percent", "4.6 percent"),
        ("1 million people", "1.4 million people"),
    ],
)
def test_what_cannot_both_hold(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.CONTRARY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("385 miles", "de: 620 Kilometer"),
        ("85 miles an hour", "135 km/h"),
        ("2 gigawatts", "2,000 megawatts"),
        ("250 acres", "101 hectares"),
        ("half a year", "six months"),
        ("two weeks", "14 days"),
        ("150 basis points", "it: un punto e mezzo percentuale"),
        ("es: 25 puntos básicos", "0.25 percentage points"),
    ],
)
def test_a_conversion_is_no_difference(one: str, other: str) -> None:
    assert verdict(one, other) >= Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other"),
    [("150 basis points", "1 percentage point"), ("385 miles", "720 km"), ("2.4 gigawatts", "1,500 megawatts"), ("12 months", "two years")],
)
def test_a_conversion_does_not_hide_a_difference(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.CONTRARY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("25 mm", "25 cm"),
        ("1.2 million people", "12 million people"),
        ("31 °C", "36 degrees"),
        ("hundreds of people", "48 people"),
        ("dozens of people", "412 people"),
        ("2.500 ships", "2,700 ships"),
    ],
)
def test_what_may_be_a_slip_or_has_two_readings_is_left_open(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.OPEN


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("20 metres", "30 euros"),
        ("20 dollars", "30 euros"),
        ("4 percent", "5 people"),
        ("4 percent", "5 percentage points"),
        ("10 kilometres", "11 hours"),
        ("14 people", "1,100 people"),
    ],
)
def test_what_measures_something_else_is_not_compared(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.UNLIKE


def test_the_same_digits_may_be_the_same_value_in_spite_of_the_unit() -> None:
    """A unit that was not read must not part "31 votes" from "31"; which pairs are tried first is for the matching to say."""
    assert compare(read("31 votes"), number(31)) is Verdict.SAME
    assert verdict("20 people", "20 euros") is Verdict.SAME
    assert verdict("20 metres", "20 euros") is Verdict.OPEN
    assert verdict("three days", "three months") is Verdict.UNLIKE
    assert not comparable(dimension(read("20 metres")), dimension(read("20 euros")))
    assert comparable(dimension(read("31 votes")), dimension(number(31, kind=QuantityKind.FIGURE)))


def test_a_bare_number_is_no_stretch_of_time_of_about_its_size() -> None:
    """In base units, seconds, everything small would be within a rounding of it."""
    assert compare(number(46, kind=QuantityKind.NUMBER), read("three weeks")) is Verdict.UNLIKE
    assert compare(number(31, kind=QuantityKind.NUMBER), read("15 minutes")) is Verdict.UNLIKE
    assert compare(number(71, kind=QuantityKind.NUMBER), read("71 years")) is Verdict.SAME


def test_basis_points_are_exact() -> None:
    assert verdict("150 basis points", "1.5 percentage points") >= Verdict.COMPATIBLE
    assert verdict("150 basis points", "160 basis points") is Verdict.CONTRARY


def test_days_are_counted_against_months() -> None:
    assert verdict("90 days", "three months") is Verdict.COMPATIBLE
    assert verdict("12 weeks", "three months") is Verdict.COMPATIBLE
    assert verdict("40 days", "three months") is Verdict.UNLIKE


def test_numbers_too_far_apart_count_different_things() -> None:
    assert compare(number(13), number(13 * FARTHEST - 3)) is Verdict.CONTRARY
    assert compare(number(13), number(13 * FARTHEST + 3)) is Verdict.UNLIKE


def test_an_hour_may_be_told_in_two_ways() -> None:
    hour = {"kind": QuantityKind.FIGURE, "unit": CLOCK}
    assert compare(number(1, **hour), number(13, **hour)) is Verdict.COMPATIBLE
    assert compare(number(3, **hour), number(14, **hour)) is Verdict.CONTRARY


def test_a_year_may_be_told_in_two_digits() -> None:
    figure = {"kind": QuantityKind.FIGURE}
    assert compare(number(2019, **figure), number(19, **figure)) is Verdict.COMPATIBLE


def test_a_range_without_an_end_meets_all_above() -> None:
    assert compare(number(1e6, high=None), number(7_300_000)) is Verdict.COMPATIBLE


def test_nothing_is_divided_by_nought() -> None:
    for value in (0.0, -0.0, -3.0, 1e300):
        assert isinstance(compare(number(value), number(5)), Verdict)
    assert compare(number(0), number(2)) is Verdict.CONTRARY


def test_every_unit_has_a_dimension_and_a_size() -> None:
    assert all(size > 0 and name for name, size in UNITS.values())
    assert UNITS.keys() >= OPEN_UNITS
    for unit, (name, size) in UNITS.items():
        quantity = number(2, kind=QuantityKind.MEASURE, unit=unit)
        assert (dimension(quantity), factor(quantity)) == (name, size)


@pytest.mark.parametrize(("one", "other"), [("30 °C", "86 °F"), ("-40 °C", "-40 °F"), ("31 °C", "88 °F")])
def test_temperatures_are_converted(one: str, other: str) -> None:
    assert verdict(one, other) >= Verdict.COMPATIBLE
