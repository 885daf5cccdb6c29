"""Which unit words are also other words of their language, so that only a closer look may take them for units."""

from tables.spelling import is_ideographic, letters
from tables.unit_list import INTERNATIONAL, identifier

_INTERNATIONAL = {identifier(key) for key in INTERNATIONAL}

#: A hectare, and a verb in Italian, Spanish, Swedish and others.
_ALSO_WORDS_ANYWHERE = {"ha"}
_ALSO_WORDS: dict[str, set[str]] = {
    "de": {"mon", "mon."},  # Monday
    "en": {"sec", "min"},
    "fr": {"livre", "livres"},  # books, and sterling
    "it": {"ora", "sec"},  # now; a second to others
    "pt": {"nó", "nós"},  # we
    "zh": {"节", "節", "卡", "焦", "码", "碼", "匹"},  # festivals, cards
}
#: Forms that count something else where CLDR says they are units, or that hold a number themselves.
_NONE: dict[str, set[str]] = {
    "en": {"c", "tn"},  # the copyright sign, a trillion
    "ja": {"十年"},
    "zh": {"刻"},
}


def is_none(language: str, form: str) -> bool:
    """Whether a form is not to be taken for a unit at all."""
    return form in _NONE.get(language, ())


def is_doubtful(language: str, form: str, short_for: str = "") -> bool:
    """Whether a form is also another word. A short form of two letters mostly is ("in", "al", "mi"), unless it is known everywhere."""
    if form in _ALSO_WORDS_ANYWHERE or form in _ALSO_WORDS.get(language, ()):
        return True
    plain = form.strip(".").isalpha() and not any(is_ideographic(character) for character in form)
    return bool(short_for) and plain and letters(form) <= 2 and short_for not in _INTERNATIONAL
