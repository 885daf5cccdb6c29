"""One language's table, joined from its locales."""

from collections.abc import Callable
from functools import cache

from tables import calendars, currencies, numerals, relative, scales, separators, units
from tables.lexicon import Log, joined
from tables.locales import locales_of
from tables.overlap import Table, apart, dates_first
from tables.source import Source
from tables.unit_list import INTERNATIONAL

SECTIONS = (
    "code", "decimal", "group", "digits", "cardinals", "scales", "currencies", "symbols", "units", "unit_symbols", "percent",
    "months", "months_short", "weekdays", "weekdays_short", "quarters", "relative",
)  # fmt: skip


def language_table(source: Source, language: str, code: str, log: Log) -> Table:
    """Everything CLDR knows of a language that helps to read its numbers and dates."""
    numbers = source.numbers(language)
    decimal, group = separators.separators(numbers)
    digits = separators.digits(numbers, source.supplemental("numberingSystems")["numberingSystems"])
    head = {"code": code, "decimal": decimal, "group": group, "digits": digits}
    words = {**_number_words(source, language, log), **_measures(source, language, log)}
    return dates_first(language, {**head, **apart(language, words, log), **_dates(source, language, log)}, log)


def _number_words(source: Source, language: str, log: Log) -> Table:
    found, large = [], []
    for locale in locales_of(language):
        speller = cache(numerals.speller_of(locale))
        small = numerals.cardinals(locale, speller, log)
        found.append(small)
        large.append(scales.scales(locale, source.numbers(locale), speller, small, log))
    return {"cardinals": joined(found, f"{language} cardinals", log), "scales": joined(large, f"{language} scales", log)}


def _measures(source: Source, language: str, log: Log) -> Table:
    codes = currencies.codes_in_use(source.supplemental("currencyData"))
    locales = locales_of(language)
    names = [currencies.names(locale, source.currencies(locale), codes, log) for locale in locales]
    words, signs = _units(source, language, log)
    percent = {form for locale in locales for form in units.percent_words(locale, source.units(locale))}
    return {
        "currencies": joined(names, f"{language} currencies", log),
        "symbols": currencies.symbols(language, source.currencies(language), codes, log),
        "units": words,
        "unit_symbols": signs,
        "percent": sorted(percent),
    }


def _units(source: Source, language: str, log: Log) -> tuple[dict[str, str], dict[str, str]]:
    found = [units.units(locale, source.units(locale), log) for locale in locales_of(language)]
    words = joined([*(words for words, _ in found), units.international(source.units("und"), INTERNATIONAL)], f"{language} units", log)
    signs = joined([signs for _, signs in found], f"{language} unit symbols", log)
    return words, {form: name for form, name in signs.items() if form not in words}


def _dates(source: Source, language: str, log: Log) -> Table:
    locales = locales_of(language)

    def of_all(make: Callable[[str], Table], name: str) -> Table:
        return joined([make(locale) for locale in locales], f"{language} {name}", log)

    return {
        "months": of_all(lambda locale: calendars.wide(locale, source.calendar(locale), "months", log), "months"),
        "months_short": of_all(lambda locale: calendars.abbreviated(locale, source.calendar(locale), "months", log), "months_short"),
        "weekdays": of_all(lambda locale: calendars.wide(locale, source.calendar(locale), "days", log), "weekdays"),
        "weekdays_short": of_all(lambda locale: calendars.abbreviated(locale, source.calendar(locale), "days", log), "weekdays_short"),
        "quarters": of_all(lambda locale: calendars.quarters(locale, source.calendar(locale), log), "quarters"),
        "relative": of_all(lambda locale: relative.relative(locale, source.date_fields(locale), log), "relative"),
    }
