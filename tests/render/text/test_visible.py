"""Nothing in an article may act on the terminal."""

import unicodedata

import pytest

from crosswire.render.text.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc  d\u2028e\u00a0f ", "a b c d e f"),
        ("\x1b[31mred", "␛[31mred"),
        ("nul\x00", "nul␀"),
        ("del\x7f", "del␡"),
        ("\x9b2J", "‹U+009B›2J"),
        ("\u202egnp.exe\u202c", "‹U+202E›gnp.exe‹U+202C›"),
        ("\u2068a\u2069", "‹U+2068›a‹U+2069›"),
        ("half \ud800", "half ‹U+D800›"),
        ("tag\U000e0041s\U000e0001", "tag‹U+E0041›s‹U+E0001›"),
        ("a\u206ab\u2061", "a‹U+206A›b‹U+2061›"),
        (
            "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f!",
            "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f!",
        ),
        ("soft\u00adhyphen\ufeff", "softhyphen"),
        ("ش\u200fم", "ش\u200fم"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_no_control_character_is_left() -> None:
    shown = visible("".join(map(chr, range(0x3000))))
    assert not [character for character in shown if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}]
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
