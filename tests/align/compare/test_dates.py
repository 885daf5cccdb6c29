"""What two time expressions say together. Each is read from the words of an article of its own day."""

from datetime import date

import pytest

from crosswire.align.compare.dates import compare_dates, precision
from crosswire.align.compare.verdict import Verdict
from crosswire.model.timex import TimeExpression
from crosswire.text.dates.expressions import dates_of

FRIDAY, UNKNOWN = date(2025, 11, 21), None


def read(words: str, published: date | None = FRIDAY) -> TimeExpression:
    """ "de: am Donnerstag": the one time in these words; English where no language is named."""
    language, found, text = words.partition(": ")
    (expression,) = dates_of(text if found else words, language if found else "en", published)
    return expression


def verdict(one: str, other: str, published: date | None = FRIDAY) -> Verdict:
    found = compare_dates(read(one, published), read(other, published))
    assert compare_dates(read(other, published), read(one, published)) is found, "the order of the two must not matter"
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on Thursday", "de: am Donnerstag"),
        ("on Thursday", "20 November 2025"),
        ("yesterday", "fr: jeudi"),
        ("on 20 November", "ru: 20 ноября 2025 года"),
        ("in October 2025", "de: im Oktober 2025"),
        ("last month", "in October 2025"),
    ],
)
def test_one_day_in_two_wordings(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on Thursday", "this week"),
        ("on Thursday", "in November 2025"),
        ("on 3 May 2026", "in spring 2026"),
        ("in October", "in October 2026"),
        ("by 2030", "in 2029"),
        ("since 2015", "in 2019"),
        ("before 1 March 2026", "on 12 February 2026"),
        ("late 2025", "in November 2025"),
        ("in 2019-2023", "in 2021"),
        ("around 20 November 2025", "on 22 November 2025"),
    ],
)
def test_what_can_both_hold(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("20 November 2025", "19 November 2025"),
        ("in March 2023", "pt: em maio de 2023"),
        ("in 2019", "in 2021"),
        ("on Thursday", "on Wednesday"),
        ("in the third quarter of 2025", "in the second quarter of 2025"),
    ],
)
def test_what_cannot_both_hold(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.CONTRARY


@pytest.mark.parametrize(
    ("one", "other"), [("20 November 2025", "in March 2023"), ("in 2019", "on 3 May 2021"), ("last week", "on 3 May 2021")]
)
def test_a_day_is_not_held_against_a_month(one: str, other: str) -> None:
    assert verdict(one, other) is Verdict.UNLIKE


def test_a_day_of_publication_that_nobody_knows_is_never_made_up() -> None:
    assert verdict("on Thursday", "on Wednesday", UNKNOWN) is Verdict.OPEN
    assert verdict("yesterday", "today", UNKNOWN) is Verdict.OPEN
    assert verdict("on Thursday", "on Thursday", UNKNOWN) is Verdict.SAME
    assert compare_dates(read("yesterday", UNKNOWN), read("20 November 2025")) is Verdict.OPEN


def test_days_without_a_year_are_compared_as_days_of_the_year() -> None:
    assert verdict("on 3 May", "on 3 May", UNKNOWN) is Verdict.SAME
    assert verdict("on 3 May", "on 5 May", UNKNOWN) is Verdict.CONTRARY
    assert verdict("on 3 May", "on 3 May 2025", UNKNOWN) is Verdict.SAME
    assert verdict("in October", "in October 2026", UNKNOWN) is Verdict.SAME
    assert verdict("by 3 May", "on 5 May", UNKNOWN) is Verdict.OPEN


def test_the_same_word_in_two_articles_may_mean_two_days() -> None:
    assert compare_dates(read("yesterday", date(2025, 11, 21)), read("yesterday", date(2025, 11, 22))) is Verdict.CONTRARY
    assert compare_dates(read("yesterday", date(2025, 11, 21)), read("today", date(2025, 11, 20))) is Verdict.SAME


def test_a_bare_weekday_may_be_the_next_one() -> None:
    assert compare_dates(read("on Wednesday"), read("26 November 2025")) is Verdict.COMPATIBLE
    assert compare_dates(read("on Wednesday"), read("27 November 2025")) is Verdict.CONTRARY


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("20 November 2025", "day"),
        ("last week", "week"),
        ("in October 2025", "month"),
        ("in spring 2025", "part"),
        ("in 2024", "year"),
        ("in the 1990s", "years"),
        ("in recent months", "none"),
    ],
)
def test_how_exact_it_is(words: str, found: str) -> None:
    assert precision(read(words)) == found
