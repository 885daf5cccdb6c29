"""What the generator of tables does, on input small enough to check by eye; it needs neither CLDR nor a package beyond ours."""

from typing import Any

import pytest

from tables.compact import scale_of
from tables.currencies import codes_in_use, names, symbols
from tables.generate import written
from tables.language_table import SECTIONS
from tables.lexicon import Lexicon, Log, joined
from tables.numerals import cardinals
from tables.overlap import apart, dates_first
from tables.relative import relative
from tables.spelled_scales import duals, spelled_scales
from tables.spelling import one_letter, spelled, spellings, undotted
from tables.tons import metric_tons
from tables.units import units
from tables.watts import watt_hours

WORDS = {1: ["un"], 2: ["deux"], 5: ["cinq"], 20: ["vingt"], 100: ["cent"], 200: ["deux cents"], 500: ["cinq cents"]}


def french(number: int) -> list[str]:
    """A few numbers of French, as far as the tests go."""
    if number < 1000:
        return WORDS.get(number, [])
    for size, one, many in ((10**6, "million", "millions"), (1000, "mille", "mille")):
        if number % size == 0 and number // size < 1000:
            times = number // size
            text = "cent" if times == 100 else WORDS.get(times, [""])[0].removesuffix("s")
            return ["mille"] if number == 1000 else [f"{text} {one if times == 1 else many}"] if text else []
    return []


@pytest.mark.parametrize(
    ("size", "pattern", "found"),
    [
        (1000, "0 Tausend", ("Tausend", 1000)),
        (10**4, "0万", ("万", 10**4)),
        (10**5, "000 mila", ("mila", 1000)),
        (10**9, "0000 M", ("M", 10**6)),
        (10**6, "0 Mio'.' ¤", ("Mio.", 10**6)),
        (1000, "elfu 0;elfu -0", ("elfu", 1000)),
        (1000, "mille", ("mille", 1000)),
        (1000, "0", None),
        (1000, "ab 0 cd", None),
    ],
)
def test_a_pattern_says_what_its_word_multiplies_by(size: int, pattern: str, found: tuple[str, int] | None) -> None:
    assert scale_of(size, pattern) == found


def test_scales_are_read_off_spelled_numbers() -> None:
    small = cardinals("fr", french, Log())
    assert small == {"un": 1, "deux": 2, "cinq": 5, "vingt": 20, "cent": 100, "deux cents": 200, "cinq cents": 500}
    assert set(spelled_scales(french, small)) == {("mille", 1000), ("million", 10**6), ("millions", 10**6)}


def test_a_word_written_together_with_its_number_needs_two_witnesses() -> None:
    spelled_out = {2000: ["zweitausend"], 5000: ["fünftausend"], 10**6: ["einsam"]}
    found = set(spelled_scales(lambda number: spelled_out.get(number, []), {"zwei": 2, "fünf": 5, "eins": 1}))
    assert found == {("tausend", 1000)}


def test_two_thousand_in_one_word() -> None:
    spelled_out = {2000: ["ألفين"], 2 * 10**6: ["إثنان مليون"]}
    assert list(duals(lambda number: spelled_out.get(number, []))) == [("ألفين", 2000)]


def test_chinese_numbers_are_single_characters() -> None:
    assert cardinals("zh-Hant", french, Log())["兩"] == 2
    assert "兩" not in cardinals("ja", french, Log())


def test_a_word_with_two_meanings_is_left_out_unless_one_is_outvoted() -> None:
    log = Log()
    lexicon: Lexicon[int] = Lexicon("xx words", log)
    lexicon.add(["a", "b", "b", "b"], 1)
    lexicon.add(["a", "b", "c", ""], 2)
    assert lexicon.settled() == {"c": 2}
    assert lexicon.settled(outvoted=3) == {"b": 1, "c": 2}
    assert list(log.lines) == ["xx words: 'a' left out, it could be 1 or 2", "xx words: 'b' left out, it could be 1 or 2"]


def test_a_region_fills_in() -> None:
    assert joined([{"bi": 9}, {"bi": 12, "mil": 3}], "pt scales", Log()) == {"bi": 9, "mil": 3}


def test_spelling() -> None:
    assert spelled(" Vingt\u00a0et\u202fun\u200f ") == "vingt et un"
    assert (spelled("п’ять"), spelled("neun\u00adzig"), spelled("İngiliz")) == ("п'ять", "neunzig", "ingiliz")
    assert spellings("четырёх", "ru") == ["четырёх", "четырех"]
    assert spellings("vingt-et-un", "fr") == ["vingt-et-un", "vingt et un"]
    assert spellings("غدًا", "ar") == ["غدًا", "غدا"]
    assert spellings("सह\u200cशनि", "xx") == ["सह\u200cशनि", "सहशनि", "सह शनि"]
    assert (undotted("mrd."), undotted("t."), undotted("km")) == (["mrd.", "mrd"], ["t."], ["km"])
    assert [form for form in ("m", "m.", "मी", "m²", "°c", "年", "km") if one_letter(form)] == ["m", "m.", "मी"]


def test_units_take_every_form_and_part_with_doubtful_symbols() -> None:
    long = {"unitPattern-count-one": "{0} Zoll", "genitive-count-one": "{0} Zolls"}
    data: Any = {
        "long": {
            "length-inch": long,
            "duration-month": {"unitPattern-count-two": "zwei Monate", "unitPattern-count-other": "in {0} Monaten"},
        },
        "short": {"length-inch": {"unitPattern-count-other": "{0} in"}, "length-meter": {"unitPattern-count-other": "{0} m"}},
    }
    assert units("de", data, Log()) == ({"zoll": "inch", "zolls": "inch"}, {"in": "inch", "m": "meter"})


def test_megawatt_hours_are_made_of_kilowatt_hours() -> None:
    assert watt_hours(["kilowattstunde"], ["kilowatt"], ["megawatt"]) == ["megawattstunde"]
    assert watt_hours(["квт⋅ч"], ["квт"], ["гвт"]) == ["гвт⋅ч"]
    assert watt_hours(["chilowattora"], ["kilowatt"], ["megawatt"]) == []
    assert watt_hours([], [], []) == []


def test_the_bare_ton_is_metric_outside_english() -> None:
    italian = {"ton": ["tonnellata", "tonnellate"], "tonne": ["tonnellata metrica"]}
    assert metric_tons("it", italian) == {"tonnellata": "tonne", "tonnellate": "tonne"}
    assert metric_tons("id", {"ton": ["ton amerika"], "tonne": ["metrik ton"]}) == {"ton": "tonne"}
    assert metric_tons("de", {"ton": ["short ton"], "tonne": ["tonne"]}) == {}
    assert metric_tons("en", italian) == {}


def test_a_form_is_a_scale_or_a_unit() -> None:
    table = {
        "scales": {"mm": 10**9, "mi": 10**6, "εκ.": 10**6},
        "units": {"mm": "millimeter", "εκ.": "centimeter"},
        "unit_symbols": {"mi": "mile"},
    }
    assert apart("xx", table, Log()) == {"scales": {"mi": 10**6}, "units": {"mm": "millimeter"}, "unit_symbols": {}}


def test_what_shortens_a_month_is_no_unit() -> None:
    table = {"units": {"dec": "decade", "sec": "second"}, "months_short": {"dec": 12}, "weekdays_short": {}}
    assert dates_first("en", table, Log())["units"] == {"sec": "second"}


def test_currencies() -> None:
    region = {"US": [{"USD": {"_from": "1792"}}, {"USN": {"_tender": "false"}}], "DE": [{"DEM": {"_from": "1948", "_to": "2002"}}]}
    assert codes_in_use({"currencyData": {"region": region}}) == ["USD"]
    data = {
        "USD": {"displayName": "US Dollar", "displayName-count-other": "US dollars", "symbol": "$", "symbol-alt-narrow": "$"},
        "EUR": {"displayName": "Euro", "symbol": "€", "symbol-alt-narrow": "€"},
        "HUF": {"displayName": "HUF", "symbol": "HUF", "symbol-alt-narrow": "Ft"},
        "CNY": {"displayName": "Yuan", "symbol": "CN¥", "symbol-alt-narrow": "¥"},
        "JPY": {"displayName": "Yen", "symbol": "JPY", "symbol-alt-narrow": "¥"},
    }
    assert names("en", data, sorted(data), Log()) == {"us dollar": "USD", "us dollars": "USD", "euro": "EUR", "yuan": "CNY", "yen": "JPY"}
    assert symbols("en", data, sorted(data), Log()) == {"€": "EUR", "cn¥": "CNY"}


def test_relative_phrases_with_two_meanings_are_left_out() -> None:
    fields = {"day": {"relative-type--1": "कल", "relative-type-1": "कल", "relative-type-0": "आज"}, "week": {"displayName": "सप्ताह"}}
    assert relative("hi", fields, Log()) == {"आज": ("day", 0)}


def test_a_file_has_one_section_a_line_in_order() -> None:
    text = written({**dict.fromkeys(SECTIONS, ""), "scales": {"b": 2, "a": 1}})
    assert text.count("\n") == len(SECTIONS) + 2
    assert '"scales": {"a": 1, "b": 2},\n' in text
