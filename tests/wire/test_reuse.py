"""Whether one text was made from another."""

import pytest

from crosswire.extract.reading import read
from crosswire.wire.reuse import Reuse, same_wording, told_alike
from crosswire.wire.wording import own_words
from tests.wire.accounts import article, parallel

LINES = [
    f"{who} of the coast guard said {what} at the harbour of Talero on Wednesday {when}."
    for who, what, when in (
        ("A spokeswoman", "that five helicopters had been sent", "morning"),
        ("An officer", "the fire began on the lower car deck", "before dawn"),
        ("The commander", "three passengers were still missing", "at noon"),
        ("A doctor", "most of the injured had inhaled smoke", "evening"),
    )
]
TEXT = "\n".join(LINES)


def wording(one: str, other: str) -> Reuse | None:
    articles = article("a", one), article("b", other)
    words = own_words(articles[0], read(articles[0])), own_words(articles[1], read(articles[1]))
    return same_wording(*articles, words)


def how(found: Reuse | None) -> str:
    assert found is not None
    return found.how


def test_the_same_text() -> None:
    assert how(wording(TEXT, TEXT.replace("\n", "\n\n"))) == "have the same text"


def test_cut_from_the_end() -> None:
    longer = (
        f"{TEXT}\nThe owner of the ferry has not answered questions of this newspaper, and nobody knows when it will.\n{'It waits. ' * 9}"
    )
    assert "cut from the end" in how(wording(TEXT, longer))


def test_edited() -> None:
    half = "\n".join([*LINES[:2], "Nobody could say how the flames had spread so quickly through the whole of the ship on that night."])
    assert "the rest is edited or added" in how(wording(TEXT, half))


def test_the_same_quotations_are_no_copy() -> None:
    quotations = [f"“{line}” somebody said." for line in LINES]
    assert wording("\n".join(quotations), "\n".join(f"Elsewhere one heard: “{line}”" for line in LINES)) is None


def test_short_texts_tell_nothing() -> None:
    assert wording(LINES[0], LINES[0]) is None


def test_the_strings_are_shown_in_both() -> None:
    found = wording(TEXT, TEXT)
    assert found is not None
    assert {mark.article for mark in found.marks} == {"a", "b"}
    assert found.marks[0].reason == "These words stand in the same string in Daily b."


def alike(*order: int, **options: float) -> Reuse | None:
    return told_alike(article("a"), article("b", language="de"), parallel(order, **options))  # type: ignore[arg-type]


def test_a_translation() -> None:
    assert (
        how(alike(*range(12)))
        == "have 12 passages in common, all in the same order, and word 100% of both texts alike, as a translation does"
    )


def test_a_shortened_translation() -> None:
    found = told_alike(article("a"), article("b"), parallel(range(6), more=(6, 0)))
    assert "as a shortened translation does" in how(found)


def test_a_translation_in_another_script_words_little_alike() -> None:
    found = alike(*range(12), agreement=0.5)
    assert (
        how(found) == "have 12 passages in common, all in the same order, and hardly anything else: 100% of the one and 100% of the other"
    )


@pytest.mark.parametrize(
    "order",
    [
        (0, 1, 2, 3),  # too few
        (0, 2, 1, 3, 4, 5),  # one of six out of order
        (5, 4, 3, 2, 1, 0, 6, 7, 8),  # an order of its own
    ],
)
def test_independent_reports(order: tuple[int, ...]) -> None:
    assert alike(*order) is None


def test_the_same_order_alone_is_not_enough() -> None:
    assert told_alike(article("a"), article("b"), parallel(range(12), agreement=0.5, more=(4, 4))) is None


def test_of_many_passages_one_may_be_out_of_order() -> None:
    assert "8 of them in the same order" in how(alike(0, 2, 1, 3, 4, 5, 6, 7, 8))
