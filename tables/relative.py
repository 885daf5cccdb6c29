"""Phrases that name a day, a week, a month by its distance from today."""

from tables.lexicon import Lexicon, Log
from tables.locales import language_of
from tables.source import Json
from tables.spelling import spellings

_FIELDS = {
    "year": "year", "quarter": "quarter", "month": "month", "week": "week", "day": "day",
    "mon": "monday", "tue": "tuesday", "wed": "wednesday", "thu": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday",
}  # fmt: skip
_MARK = "relative-type-"


def relative(locale: str, fields: Json, log: Log) -> dict[str, tuple[str, int]]:
    """ "last week" -> ("week", -1)."""
    lexicon: Lexicon[tuple[str, int]] = Lexicon(f"{locale} relative", log)
    for field, name in _FIELDS.items():
        for key, phrase in fields.get(field, {}).items():
            if key.startswith(_MARK) and not any(character.isdigit() for character in phrase):
                lexicon.add(spellings(phrase, language_of(locale)), (name, int(key.removeprefix(_MARK))))
    return lexicon.settled()
