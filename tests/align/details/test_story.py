"""The details of a story, looked up by passage and by value."""

from datetime import UTC, datetime

import pytest

from crosswire.align.details.detail import Detail
from crosswire.align.details.story import MOST, Details, is_shown
from crosswire.align.details.value_absences import _is_value
from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.span import Span
from crosswire.model.story import Story

FRIDAY = datetime(2025, 11, 21, tzinfo=UTC)


def details(*texts: str, language: str = "en") -> Details:
    articles = tuple(Article(str(number), text, language, "The Wharf", published=FRIDAY) for number, text in enumerate(texts))
    return Details(Story(articles, tuple(read(article) for article in articles)))


def words(found: list[Detail], text: str) -> list[str]:
    return [each.span.of(text) for each in found]


def everything(text: str, language: str = "en") -> list[str]:
    return words(details(text, language=language).within(0, Span(0, len(text))), text)


def test_figures_and_dates_in_their_order() -> None:
    assert everything("On Thursday 31 people died, 2.5 million euros burnt.") == ["Thursday", "31 people", "2.5 million euros"]


def test_only_those_inside_a_passage() -> None:
    text = "31 people died. 52 people were hurt."
    assert words(details(text).within(0, Span(16, len(text))), text) == ["52 people"]


def test_of_a_table_the_first_few() -> None:
    text = " ".join(f"{number} ships," for number in range(100, 200))
    assert len(everything(text)) == MOST


def test_the_conversion_of_an_amount_is_no_second_one() -> None:
    assert everything("It costs 1.4 trillion dollars (1.22 trillion euros).") == ["1.4 trillion dollars"]


def test_digits_that_only_name_something_are_compared_and_not_shown() -> None:
    text = "At 14:30 the 3rd of 31 ships sank."
    found = details(text).within(0, Span(0, len(text)))
    assert words([each for each in found if is_shown(each)], text) == ["31 ships"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("412 people", "412 people"),
        ("412 people", "hundreds of people"),
        ("7.3 million people", "millions of people"),
        ("more than 20 people", "24 people"),
        ("385 miles", "620 kilometres"),
        ("3 to 5 billion dollars", "4.5 billion dollars"),
        ("2.500 ships", "2,500 ships"),
        ("six years", "6"),
        ("nobody was hurt on 20 November 2025", "Thursday"),
        ("it broke in October 2025", "last month"),
        ("-3 °C", "-2.9 °C"),
    ],
)
def test_whatever_could_be_the_value_is_found_in_the_whole_article(one: str, other: str) -> None:
    """Or the article would be said to lack it."""
    found = details(one, f"There are 12 harbours. We heard of {other}, and of 900 boats.")
    for here, there, text in ((0, 1, one), (1, 0, other)):
        for detail in found.within(here, Span(0, 200)):
            wanted = [each for each in found.within(there, Span(0, 200)) if _is_value(each, detail)]
            assert set(wanted) <= set(found.like(there, detail)), (text, detail)


def test_numbers_in_words_need_rules_of_the_language() -> None:
    found = details("31 people", language="en")
    assert found.reads_words(0, "quantity")
    assert found.reads_words(0, "date")
    unknown = details("31 people", language="fi")
    assert not unknown.reads_words(0, "quantity")
    assert not unknown.reads_words(0, "date")
    assert not any(each.sure for each in unknown.within(0, Span(0, 9)))


def test_a_region_is_read_like_its_language() -> None:
    assert details("31 pessoas", language="pt-BR").reads_words(0, "quantity")


def test_of_whom_a_number_tells() -> None:
    text = "31 people died, 12 were hurt on a bridge 31 metres long."
    assert [sorted(each.tells) for each in details(text).within(0, Span(0, len(text)))] == [["dead"], ["hurt"], []]
