"""A text as word lists write it, with the way back to its own places."""

import pytest

from crosswire.text.folding import fold, folded
from tests.timing import grows_with_the_text_alone


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zwei MILLIONEN", "zwei millionen"),
        ("l’an dernier", "l'an dernier"),
        ("10–20 − 3", "10-20 - 3"),
        ("10～20 〜 3∼4", "10~20 ~ 3~4"),
        ("２５００万", "2500万"),
        ("％", "%"),
        ("Ma\u0308rz", "märz"),
        ("Mil\u00adlion", "million"),
        ("\u200f٤١٢", "٤١٢"),
        ("İstanbul", "istanbul"),
        ("µm", "μm"),
        ("", ""),
    ],
)
def test_one_form(text: str, plain: str) -> None:
    assert folded(text).text == plain


def test_a_plain_text_keeps_its_places() -> None:
    found = folded("Straße ẞ ﬁ ŉ")
    assert found.places is None
    assert len(found.text) == len("Straße ẞ ﬁ ŉ")


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [
        ("Am 3. Ma\u0308rz 2025", "märz", "Ma\u0308rz"),
        ("zwei Mil\u00adlionen Euro", "millionen", "Mil\u00adlionen"),
        ("e\u0301te\u0301 2025", "été", "e\u0301te\u0301"),
        ("\u200f٤١٢\u200f شخصا", "شخصا", "شخصا"),
        ("a\u0315\u0300\u05ae\u0062", "b", "b"),
    ],
)
def test_the_way_back(text: str, word: str, written: str) -> None:
    found = folded(text)
    at = found.text.index(word)
    assert found.span(at, at + len(word)).of(text) == written


def test_every_character_becomes_one() -> None:
    assert all(len(fold(chr(code))) == 1 for code in range(0x2FFFF) if not 0xD800 <= code < 0xE000)


def test_places_never_fall_and_never_leave_the_text() -> None:
    text = "a\u0308\u0323 \u00ad\u00ad b\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \u1100\u1161\u11a8 \u0344"
    places = folded(text).places
    assert places is not None
    assert list(places) == sorted(places)
    assert places[-1] == len(text)
    assert len(places) == len(folded(text).text) + 1


@pytest.mark.parametrize("text", ["\u0301" * 300_000, "\u00ad" * 300_000, "a\u0301" * 200_000, "İ" * 300_000])
def test_hostile_texts_take_linear_time(text: str) -> None:
    assert grows_with_the_text_alone(folded, text)
