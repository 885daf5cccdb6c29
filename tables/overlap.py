"""Forms that one language uses for two kinds of things."""

from typing import Any

from tables.lexicon import Log
from tables.unit_list import INTERNATIONAL, identifier

#: One language's table, or some of its sections.
Table = dict[str, Any]

_KNOWN_EVERYWHERE = {identifier(key) for key in INTERNATIONAL}


def apart(language: str, table: Table, log: Log) -> Table:
    """A form is either a scale or a unit: "mm" is a millimetre, and "mi" after a number of reais a million."""
    both = [form for form in table["scales"] if form in table["units"] or form in table["unit_symbols"]]
    for form in both:
        symbol = table["units"].get(form) in _KNOWN_EVERYWHERE
        log.say(f"{language} scales and units", f"{form!r} is both, taken for {_taken_for(form, symbol)}")
        if symbol:
            del table["scales"][form]
        if not (symbol and form.isascii()):
            table["units"].pop(form, None)
            table["unit_symbols"].pop(form, None)
    return table


def dates_first(language: str, table: Table, log: Log) -> Table:
    """What shortens a month or a weekday is no unit: "5 dec" is a day in December, not fifty years."""
    short = {form.removesuffix(".") for section in ("months_short", "weekdays_short") for form in table[section]}
    for form in [form for form in table["units"] if form.removesuffix(".") in short]:
        log.say(f"{language} units and dates", f"{form!r} is both, taken for a date")
        del table["units"][form]
    return table


def _taken_for(form: str, symbol: bool) -> str:
    if not symbol:
        return "a scale"
    return "a unit" if form.isascii() else "neither"
