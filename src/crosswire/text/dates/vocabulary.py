"""The phrases of a language, from its table and its reviewed file, made ready for looking up."""

from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache

from crosswire.languages.dates.registry import date_words
from crosswire.languages.dates.words import DateWords
from crosswire.languages.generated import Table, table_of
from crosswire.text.dates.lexicon import Lexicon
from crosswire.text.dates.tokens import pieces

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LEANS = {-1: " last", 0: "", 1: " next"}

#: Part, phrase, value.
Entry = tuple[str, str, str]


@lru_cache(maxsize=64)
def lexicon_of(code: str) -> Lexicon:
    """The lexicon of a language by its primary code."""
    words = date_words(code)
    lexicon = Lexicon(words.prefixes)
    never = set(words.never)
    # the reviewed file comes first: where both name a phrase, it is right
    for part, phrase, value in [*_of_words(words), *_of_table(table_of(code), words)]:
        if phrase not in never:
            lexicon.add(part, phrase, value)
    return lexicon


def _of_words(words: DateWords) -> Iterator[Entry]:
    """Every list and table of the file is a part of its own, named as its field."""
    for entry in fields(words):
        given = getattr(words, entry.name)
        if isinstance(given, dict):
            yield from ((entry.name, phrase, str(value)) for phrase, value in given.items())
        elif isinstance(given, tuple) and entry.name not in {"prefixes", "never", "between"}:
            yield from ((entry.name, phrase, "") for phrase in given)
    for number, (opener, joiner) in enumerate(words.between):
        yield "openers", opener, str(number)
        yield "joiners", joiner, str(number)


def _of_table(table: Table, words: DateWords) -> Iterator[Entry]:
    """What CLDR knows. Months and quarters written with digits are read by rules, not as phrases."""
    marks = {*words.month_mark, *words.day_mark}
    for part, names in (("months", table.months), ("weekdays", table.weekdays)):
        yield from ((part, phrase, str(value)) for phrase, value in names.items() if not _by_rule(phrase, marks))
    for part, names in (("months_short", table.months_short), ("weekdays_short", table.weekdays_short), ("cardinals", table.cardinals)):
        yield from ((part, phrase, str(value)) for phrase, value in names.items())
    yield from (("parts", phrase, f"Q{value}") for phrase, value in table.quarters.items())
    yield from (("relative", phrase, _relative(unit, shift)) for phrase, (unit, shift) in table.relative.items())


def _by_rule(phrase: str, marks: set[str]) -> bool:
    found = pieces(phrase)
    return any(piece[0].isdecimal() for piece in found) or (len(found) > 1 and found[-1] in marks)


def _relative(unit: str, shift: int) -> str:
    """The table's pair as timex: a weekday of this week is in this week, last and next ones lie before and after today."""
    if unit not in _WEEKDAYS:
        return f"{unit.upper()}{shift:+d}"
    number = _WEEKDAYS.index(unit) + 1
    return f"XXXX-WXX-{number}{_LEANS[shift]}" if shift else f"WEEK+0-{number}"
