"""Shingles: strings of words by which a copy is known."""

from crosswire.model.span import Span
from crosswire.text.shingles import runs, shared, shingles

EN = "The ferry left the port of Bari at eleven in the evening and caught fire before dawn."


def of(text: str) -> dict[str, Span]:
    return shingles(text, [Span(0, len(text))])


def test_each_string_of_five_words_stands_where_it_stood() -> None:
    found = of("The ferry left the port of Bari.")
    assert [span.of("The ferry left the port of Bari.") for span in found.values()] == [
        "The ferry left the port",
        "ferry left the port of",
        "left the port of Bari",
    ]


def test_capitals_and_points_make_no_other_words() -> None:
    assert of("THE FERRY LEFT: the port!").keys() == of("The ferry left the port.").keys()


def test_no_string_reaches_from_one_part_into_the_next() -> None:
    text = "One two three four five six"
    assert list(shingles(text, [Span(0, 13), Span(14, len(text))])) == []


def test_scripts_without_spaces_are_taken_sign_by_sign() -> None:
    text = "一艘渡轮在希腊附近海域沉没"
    assert [span.of(text) for span in of(text).values()][:2] == ["一艘渡轮在希腊附近海", "艘渡轮在希腊附近海域"]


def test_what_the_shorter_text_shares() -> None:
    assert shared(of(EN), of(EN)) == 1
    assert shared(of(EN), of(EN + " Nobody knows why it burned so fast and so long.")) == 1
    assert shared(of(EN), of("A ship burned off Bari early in the morning, and nobody knows why.")) == 0
    assert shared(of(EN), of("")) == 0


def test_the_longest_run_comes_first() -> None:
    other = "It caught fire before dawn on Monday. The ferry left the port of Bari at eleven in the evening and sank."
    first, *_ = runs(of(EN), of(other))
    assert first.one.of(EN) == "The ferry left the port of Bari at eleven in the evening and"
    assert first.other.of(other) == "The ferry left the port of Bari at eleven in the evening and"


def test_a_repeated_string_does_not_grow_without_end() -> None:
    text = "la la la la la " * 5_000
    assert len(of(text)) == 1
    assert runs(of(text), of(text))[0].length == 1
