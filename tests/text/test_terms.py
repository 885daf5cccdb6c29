"""The terms by which texts are found."""

import pytest

from crosswire.text.terms import stream, terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Müller's FERRY, ferry-boat!", "muller s ferry ferry boat"),
        ("Mu\u0308ller", "muller"),
        ("Łódź Straße Malmø ışık IŞIK", "lodz strasse malmo isik isik"),
        ("12,5 % of 3rd № ½", "12 5 of 3rd 12"),
        ("北京大", "北 北京 京 京大 大"),
        ("AI芯片2", "ai 芯 芯片 片 2"),
        ("서울시", "서 서울 울 울시 시"),
        ("ไทย", "ไ ไท ท ทย ย"),
        ("Ｆｅｒｒｙ", "ferry"),
        ("हिन्दी में", "हिन्दी में"),
        ("الطَّالِب أحمد", "الطالب احمد"),
        ("co\u00adope\u200drate", "cooperate"),
        ("snake_case", "snake case"),
        ("\0 \u202e … 🚢", ""),
    ],
)
def test_terms_of_a_text(text: str, expected: str) -> None:
    assert " ".join(stream(text).split()) == expected
    assert [term.word for term in terms(text)] == expected.split()


def test_places_are_places_of_the_text() -> None:
    text = "Die Mu\u0308llabfuhr in 北京市."
    assert [(term.word, text[term.start : term.end]) for term in terms(text)] == [
        ("die", "Die"),
        ("mullabfuhr", "Mu\u0308llabfuhr"),
        ("in", "in"),
        ("北", "北"),
        ("北京", "北京"),
        ("京", "京"),
        ("京市", "京市"),
        ("市", "市"),
    ]


def test_a_word_without_end_is_cut() -> None:
    (term,) = terms("x" * 100_000)
    assert (len(term.word), term.end) == (60, 100_000)


def test_marks_without_a_letter_are_no_term() -> None:
    assert list(terms("\u0301" * 1000 + " \u093f")) == []
