"""How the words of two names stand to each other."""

import pytest

from crosswire.text.names.linking.meant_parts import are_beginnings, are_initials, is_short

FEDERATION = ("nordic", "rowing", "federation")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("quast",), ("lena", "quast")),
        (("lena", "quast"), ("quast",)),
        (("вантала",), ("армо", "ванталу")),
        (("армо", "вантала"), ("армо", "ванталы")),
        (("rowing",), FEDERATION),
        (("海测局",), ("远湾海洋测量局",)),
        (("모안처",), ("모래안전처",)),
    ],
)
def test_a_part_of_a_name_is_short_for_it_in_any_case(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert is_short([("something", "else"), one], [other])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("quast",), ("lena", "quist")),
        (("li",), ("lisa", "quast")),
        (("lena", "quast"), ("lena", "brandt")),
        (("quast",), ("brandt",)),
        (("测海局",), ("远湾海洋测量局",)),
        (("局",), ("远湾局",)),
    ],
)
def test_other_words_are_not(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert not is_short([one], [other])


@pytest.mark.parametrize("short", ["nrf", "nf"])
def test_initials_may_leave_out_a_word_of_a_long_name_only(short: str) -> None:
    assert are_initials([(short,)], [FEDERATION]) == (short == "nrf")
    assert are_initials([("court", "of", "arbitration", "for", "sport")], [("cas",)])


def test_initials_are_in_their_order_and_no_word_is_one() -> None:
    assert not are_initials([("fnr",)], [FEDERATION])
    assert not are_initials([("n",)], [("nordic",)])
    assert not are_initials([("nordic", "rowing")], [FEDERATION])


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("kemlaut", ("kementerian", "kelautan"), False),
        ("kemlaut", ("kementerian", "laut"), True),
        ("минречпорт", ("министерство", "речных", "портов"), True),
        ("минпорт", ("министерство", "речных", "портов"), True),
        ("министерство", ("министерство", "речных", "портов"), False),
        ("нрф", ("министерство", "речных", "портов"), False),
        ("mr", ("ministry", "rivers"), False),
    ],
)
def test_a_short_name_may_be_put_together_of_beginnings(short: str, long: tuple[str, ...], expected: bool) -> None:
    assert are_beginnings([(short,)], [long]) is expected
    assert are_beginnings([long], [(short,)]) is expected


def test_looking_for_beginnings_ends() -> None:
    assert not are_beginnings([("a" * 5_000 + "b",)], [("a" * 5_000,) * 5_000])
