"""Numbers below a thousand as words, by spelling them out in every way CLDR knows and turning that around."""

from collections.abc import Callable

from tables.lexicon import Lexicon, Log
from tables.locales import language_of
from tables.spelling import spellings

#: A number -> every way to write it in words.
Speller = Callable[[int], list[str]]

NUMBERS = (*range(100), *range(100, 1000, 100))

#: Composed character by character, so only the characters are listed.
_HAN = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "百": 100, "千": 1000}
_COMPOSED = {"zh": {**_HAN, "两": 2, "兩": 2}, "ja": _HAN}


#: Whose rules do not say what they mean to: Thai words for Lao, thousands that begin anew from 19000.
_BROKEN = {"ak", "lo", "zu"}


def cardinals(locale: str, speller: Speller, log: Log) -> dict[str, int]:
    """Number words -> numbers, of 0..99 and the hundreds."""
    language = language_of(locale)
    if language in _COMPOSED:
        return dict(_COMPOSED[language])
    lexicon: Lexicon[int] = Lexicon(f"{locale} cardinals", log)
    for number in NUMBERS:
        for text in speller(number):
            lexicon.add((form for form in spellings(text, language) if not _has_digit(form)), number)
    return lexicon.settled()


def speller_of(locale: str) -> Speller:
    """Spells numbers of a locale; gives nothing where CLDR has no rules for it."""
    from unicode_rbnf import RbnfEngine  # only whoever makes tables has it
    from unicode_rbnf.engine import RbnfError

    if locale in _BROKEN:
        return lambda number: []
    try:
        engine = RbnfEngine.for_language(locale.replace("-", "_"))
    except ValueError:
        return lambda number: []
    names = [name for name, rules in engine.rulesets.items() if not rules.is_private and is_cardinal(name)]

    def spell(number: int) -> list[str]:
        texts: list[str] = []
        for name in names:
            try:
                texts.append(str(engine.format_number(number, ruleset_names=[name]).text))
            except RbnfError:  # a set of rules may stop short of large numbers
                continue
        return list(dict.fromkeys(texts))

    return spell


def is_cardinal(name: str) -> bool:
    """Whether a set of rules spells plain numbers: neither years nor "third"."""
    return name.startswith("spellout-") and not any(other in name for other in ("ordinal", "year", "financial", "fraction"))


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)
