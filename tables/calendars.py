"""Names of months, weekdays and quarters."""

from collections.abc import Iterable, Iterator

from tables.lexicon import Lexicon, Log
from tables.locales import language_of
from tables.source import Json
from tables.spelling import letters, spellings, undotted

_WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}


def wide(locale: str, calendar: Json, kind: str, log: Log) -> dict[str, int]:
    """Full names of "months" or "days", as they stand alone and beside a day."""
    return _names(locale, calendar[kind], ("wide",), 1, Lexicon(f"{locale} {kind}", log))


def abbreviated(locale: str, calendar: Json, kind: str, log: Log) -> dict[str, int]:
    """Short names of three letters and more that are no full names."""
    short = _names(locale, calendar[kind], ("abbreviated",), 3, Lexicon(f"{locale} {kind} short", log))
    full = wide(locale, calendar, kind, Log())
    return {form: number for form, number in short.items() if form not in full}


def quarters(locale: str, calendar: Json, log: Log) -> dict[str, int]:
    """ "2nd quarter", "Q2"."""
    return _names(locale, calendar["quarters"], ("wide", "abbreviated"), 1, Lexicon(f"{locale} quarters", log))


def _names(locale: str, data: Json, widths: Iterable[str], least: int, lexicon: Lexicon[int]) -> dict[str, int]:
    for key, name in _entries(data, widths):
        forms = [form for spelling in spellings(name, language_of(locale)) for form in undotted(spelling)]
        lexicon.add([form for form in forms if letters(form) >= least], _WEEKDAYS[key] if key in _WEEKDAYS else int(key))
    return lexicon.settled()


def _entries(data: Json, widths: Iterable[str]) -> Iterator[tuple[str, str]]:
    for context in ("format", "stand-alone"):
        for width in widths:
            yield from ((key, name) for key, name in data[context][width].items() if "-" not in key)
