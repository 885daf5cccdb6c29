"""The tables made from CLDR are whole, written as they are looked up, and say what papers mean."""

import json
import re
import unicodedata
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import pytest

from crosswire.languages.generated import Table, table_of

FOLDER = files("crosswire.languages") / "tables"
FILES = sorted((entry for entry in FOLDER.iterdir() if entry.name.endswith(".json")), key=lambda entry: entry.name)
CODES = [entry.name.removesuffix(".json") for entry in FILES]
MAIN = ("en", "de", "fr", "it", "es", "pt", "id", "nl", "ru", "ar", "zh", "ja")
WORDS = ("cardinals", "scales", "currencies", "symbols", "units", "unit_symbols", "months", "months_short", "weekdays", "weekdays_short")

SCALES = [
    ("en", "billion", 10**9), ("en", "trillion", 10**12), ("en", "crore", 10**7), ("de", "milliarden", 10**9),
    ("de", "billion", 10**12),
    ("de", "mrd.", 10**9), ("de", "mio", 10**6), ("fr", "billion", 10**12), ("fr", "milliards", 10**9), ("it", "miliardi", 10**9),
    ("it", "mila", 10**3), ("it", "mila miliardi", 10**12), ("es", "billones", 10**12), ("es", "mil millones", 10**9),
    ("pt", "bilhão", 10**9),
    ("pt", "bilhões", 10**9), ("pt", "biliões", 10**12), ("pt", "mil milhões", 10**9), ("id", "miliar", 10**9),
    ("id", "triliun", 10**12),
    ("nl", "biljoen", 10**12), ("nl", "miljard", 10**9), ("ru", "тысяч", 10**3), ("ru", "миллиардов", 10**9),
    ("ru", "трлн", 10**12),
    ("ar", "مليار", 10**9), ("ar", "آلاف", 10**3), ("zh", "万", 10**4), ("zh", "亿", 10**8), ("zh", "億", 10**8), ("zh", "万亿", 10**12),
    ("ja", "億", 10**8), ("ja", "兆", 10**12), ("ko", "억", 10**8), ("hi", "लाख", 10**5), ("hi", "करोड़", 10**7),
    ("hi", "हजार", 10**3),
    ("tr", "milyar", 10**9), ("pl", "miliardów", 10**9), ("uk", "мільярдів", 10**9), ("sv", "miljarder", 10**9),
    ("vi", "nghìn tỷ", 10**12),
]  # fmt: skip
CARDINALS = [
    ("en", "twenty-one", 21), ("de", "neunundneunzig", 99), ("de", "neunhundert", 900), ("fr", "quatre-vingt-dix", 90),
    ("fr", "vingt et un", 21),
    ("fr", "septante", 70), ("it", "ventuno", 21), ("es", "veintidós", 22), ("pt", "dezesseis", 16), ("pt", "dezasseis", 16),
    ("id", "dua belas", 12),
    ("nl", "tweeëntwintig", 22), ("ru", "двух", 2), ("ru", "четырех", 4), ("ar", "عشرون", 20), ("zh", "两", 2), ("ja", "百", 100),
]  # fmt: skip
UNITS = [
    ("de", "quadratkilometer", "square-kilometer"), ("en", "kilometres", "kilometer"), ("de", "megawattstunden", "megawatt-hour"),
    ("fr", "hectares", "hectare"), ("it", "tonnellate", "tonne"), ("nl", "ton", "tonne"), ("pt", "toneladas", "tonne"),
    ("id", "ton", "tonne"),
    ("zh", "吨", "tonne"), ("ar", "طن", "tonne"), ("en", "tons", "ton"), ("ru", "километрах", "kilometer"),
    ("es", "gigavatios", "gigawatt"),
    ("ja", "メートル", "meter"), ("ru", "gw", "gigawatt"), ("id", "km/h", "kilometer-per-hour"), ("it", "m2", "square-meter"),
]  # fmt: skip
RELATIVE = [
    ("de", "letzte woche", ("week", -1)), ("fr", "la semaine dernière", ("week", -1)), ("en", "this quarter", ("quarter", 0)),
    ("id", "kemarin", ("day", -1)), ("ru", "в прошлую пятницу", ("friday", -1)), ("fr", "aujourd'hui", ("day", 0)),
    ("ja", "昨年", ("year", -1)),
]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_a_table_is_whole(code: str) -> None:
    table = table_of(code)
    assert table.code == code
    assert len(table.decimal) == len(table.group) == 1
    assert len(table.digits) == 10
    assert set(table.months.values()) == set(range(1, 13))
    assert set(table.weekdays.values()) == set(range(1, 8))
    assert set(table.quarters.values()) == {1, 2, 3, 4}
    assert "%" in table.percent
    assert all(re.fullmatch("[A-Z]{3}", iso) for iso in (*table.currencies.values(), *table.symbols.values()))
    assert all(value >= 1000 for value in table.scales.values())


@pytest.mark.parametrize("code", CODES)
def test_words_are_written_as_they_are_looked_up(code: str) -> None:
    table = table_of(code)
    words = {*table.percent, *table.quarters, *table.relative, *(word for name in WORDS for word in getattr(table, name))}
    assert [word for word in words if word != unicodedata.normalize("NFC", word.lower()) or word != word.strip()] == []
    assert [word for word in words if set(word) & set("\u00ad\u00a0\u202f\u2019\u200e\u200f\u061c")] == []


@pytest.mark.parametrize("code", CODES)
def test_no_word_of_a_number_holds_a_digit_and_no_symbol_stands_for_two_things(code: str) -> None:
    table = table_of(code)
    assert [word for word in (*table.cardinals, *table.scales) if any(character.isdigit() for character in word)] == []
    for one, other in (
        ("scales", "units"),
        ("scales", "unit_symbols"),
        ("units", "unit_symbols"),
        ("scales", "cardinals"),
        ("scales", "symbols"),
    ):
        assert set(getattr(table, one)) & set(getattr(table, other)) == set(), (one, other)


@pytest.mark.parametrize("code", [code for code in MAIN if code not in {"zh", "ja"}])
def test_all_small_numbers_can_be_written(code: str) -> None:
    assert set(table_of(code).cardinals.values()) == {*range(100), *range(100, 1000, 100)}


@pytest.mark.parametrize("code", MAIN)
def test_the_main_languages_have_every_part(code: str) -> None:
    table = table_of(code)
    assert len(table.scales) >= 3
    assert {"USD", "EUR", "GBP", "JPY", "CNY", "RUB", "INR"} <= set(table.currencies.values())
    assert {"year", "month", "hectare", "megawatt", "tonne", "kilometer-per-hour", "celsius"} <= set(table.units.values())
    assert set(table.relative.values()) >= {("day", -1), ("week", -1), ("month", 0), ("quarter", -1), ("year", 1), ("friday", -1)}


@pytest.mark.parametrize(("code", "word", "value"), SCALES)
def test_scales(code: str, word: str, value: int) -> None:
    assert table_of(code).scales[word] == value


@pytest.mark.parametrize(("code", "word", "value"), CARDINALS)
def test_cardinals(code: str, word: str, value: int) -> None:
    assert table_of(code).cardinals[word] == value


@pytest.mark.parametrize(("code", "word", "unit"), UNITS)
def test_units(code: str, word: str, unit: str) -> None:
    assert table_of(code).units[word] == unit


@pytest.mark.parametrize(("code", "phrase", "meaning"), RELATIVE)
def test_relative_phrases(code: str, phrase: str, meaning: tuple[str, int]) -> None:
    assert table_of(code).relative[phrase] == meaning


def test_what_is_not_sure_is_left_out() -> None:
    assert "कल" not in table_of("hi").relative  # yesterday and tomorrow
    assert "bn" not in table_of("fr").scales  # 10^12 to CLDR, 10^9 to most who write it
    assert "in" not in table_of("en").units
    assert table_of("en").unit_symbols["in"] == "inch"
    assert "京" not in table_of("ja").scales
    assert all("$" not in table_of(code).symbols for code in CODES)


def test_currencies_and_symbols() -> None:
    assert table_of("de").currencies["us-dollar"] == "USD"
    assert table_of("zh").currencies["美元"] == table_of("fr").currencies["dollars des états-unis"] == "USD"
    assert table_of("pl").symbols["zł"] == "PLN"
    assert (table_of("ja").symbols["¥"], table_of("zh").symbols["¥"]) == ("JPY", "CNY")


def test_months_of_a_region_stand_with_those_of_the_language() -> None:
    assert (table_of("de").months["jänner"], table_of("ar").months["كانون الثاني"], table_of("es").months["setiembre"]) == (1, 1, 9)


def test_a_region_or_script_does_not_matter_and_some_codes_share_a_table() -> None:
    assert table_of("pt-BR") is table_of("PT_pt") is table_of("pt")
    assert table_of("zh-Hant-TW") is table_of("zh")
    assert (table_of("nb").code, table_of("fil").code) == ("no", "tl")


@pytest.mark.parametrize("code", ["und", "", "tlh", "NOTICE", "../en", "en/../de", "*"])
def test_an_unknown_language_has_an_empty_table(code: str) -> None:
    table = table_of(code)
    assert table == Table()
    assert (table.decimal, table.group, table.digits) == (".", ",", "0123456789")
    assert not table.scales


@pytest.mark.parametrize("entry", FILES, ids=CODES)
def test_a_file_is_in_order(entry: Any) -> None:
    data = json.loads(entry.read_text(encoding="utf-8"))
    assert all(list(section) == sorted(section) for section in data.values() if isinstance(section, (Mapping, list)))


def test_the_licence_of_the_data_lies_beside_them() -> None:
    assert "UNICODE LICENSE V3" in (files("crosswire.languages") / "tables" / "NOTICE").read_text(encoding="utf-8")
