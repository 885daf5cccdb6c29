"""Words from a thousand up: from the spelled-out numbers and from the patterns for shortened numbers."""

from collections.abc import Mapping

from tables.compact import shortened
from tables.lexicon import Lexicon, Log
from tables.locales import language_of
from tables.numerals import Speller
from tables.source import Json
from tables.spelled_scales import duals, spelled_scales
from tables.spelling import one_letter, spellings, undotted

#: Composed character by character: what can be multiplied stands in the patterns for shortened numbers.
_COMPOSED = {"zh", "ja"}
#: Beginnings of words that are not safe: the second half of Tokyo; words of the long scale where papers, and CLDR elsewhere, use the short.
_UNSAFE: dict[str, tuple[str, ...]] = {
    "et": ("biljon", "biljard"),
    "fa": ("بیلی",),
    "he": ("טריליון",),
    "hy": ("բիլի",),
    "ja": ("京",),
    "ka": ("ბილი",),
    "lv": ("biljon", "biljard"),
    "ro": ("bilioane", "bilion", "biliard", "un bili"),
    "uk": ("більйон", "більярд"),
}
#: Languages with one word for two thousand.
_DUAL = {"ar", "he"}
#: English short forms that papers in any language take over: another meaning of theirs is not safe.
_ENGLISH = {"mn": 10**6, "bn": 10**9, "tn": 10**12}


def scales(locale: str, numbers: Json, speller: Speller, small: Mapping[str, int], log: Log) -> dict[str, int]:
    """Scale words -> what they multiply by."""
    language = language_of(locale)
    lexicon: Lexicon[int] = Lexicon(f"{locale} scales", log)
    unsafe = _UNSAFE.get(language, ())
    for word, value in shortened(numbers):
        for form in (form for spelling in spellings(word, language) for form in undotted(spelling)):
            _add(lexicon, form, value)
    if language not in _COMPOSED:
        for word, value in spelled_scales(speller, small):
            lexicon.add(spellings(word, language), value)
        for word, value in duals(speller) if language in _DUAL else ():
            lexicon.add([word], value)
    words = lexicon.settled(outvoted=3)
    for form in (form for form in words if form.startswith(unsafe)):
        lexicon.leave_out(form, "not safe in this language")
    return {form: value for form, value in words.items() if not form.startswith(unsafe)}


def _add(lexicon: Lexicon[int], form: str, value: int) -> None:
    if any(one_letter(part) for part in form.split()):
        lexicon.leave_out(form, "a single letter")
    elif _ENGLISH.get(form, value) != value:
        lexicon.leave_out(form, f"{value} here, but English papers mean {_ENGLISH[form]}")
    else:
        lexicon.add([form], value)
