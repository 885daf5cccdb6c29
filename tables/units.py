"""Words and symbols of units, in every grammatical number and case CLDR has."""

from collections.abc import Iterable, Iterator, Mapping

from tables import watts
from tables.lexicon import Lexicon, Log
from tables.locales import language_of
from tables.source import Json
from tables.spelling import one_letter, spelled, spellings, undotted
from tables.tons import metric_tons
from tables.unit_choice import is_doubtful, is_none
from tables.unit_list import UNITS, identifier

#: Identifier -> its forms.
Forms = dict[str, list[str]]

#: What is typed where the right sign is not on the keyboard: "m2", and "kW·h" for "kW⋅h".
_TYPED = (("²", "2"), ("³", "3"), ("⋅", "·"), ("⋅", "-"), ("⋅", ""))


def units(locale: str, data: Json, log: Log) -> tuple[dict[str, str], dict[str, str]]:
    """Words -> identifiers, and symbols that need a closer look -> identifiers."""
    words: Lexicon[str] = Lexicon(f"{locale} units", log)
    language, signs, long = language_of(locale), dict[str, str](), forms_of_width(locale, data, "long")
    tons = metric_tons(language, long)
    for forms in (long, forms_of_width(locale, data, "short")):
        for name, form in ((name, form) for name, written in forms.items() for form in written):
            meant = tons.get(form, name)
            if is_none(language, form):
                words.leave_out(form, f"no unit in a text, though CLDR's {name}")
            elif one_letter(form) or (form not in long[name] and is_doubtful(language, form, name)) or is_doubtful(language, form):
                signs.setdefault(form.strip(". ") if one_letter(form) else form, meant)
            else:
                words.add([form], meant)
    words.add((form for form in tons if not is_doubtful(language, form)), "tonne")
    return words.settled(), signs


def percent_words(locale: str, data: Json) -> list[str]:
    """How the language writes "percent"."""
    return sorted({"%", *_forms(locale, data["long"], "concentr-percent"), *_forms(locale, data["short"], "concentr-percent")})


def international(data: Json, keys: Iterable[str]) -> dict[str, str]:
    """The symbols that every language borrows, from CLDR's data of no language in particular."""
    found = {"℃": "celsius", "℉": "fahrenheit"}
    for key in keys:
        for form in _forms("und", data["short"], key):
            if not one_letter(form) and not is_doubtful("und", form):
                found.setdefault(form, identifier(key))
    return found


def forms_of_width(locale: str, data: Json, width: str) -> Forms:
    """The forms of all our units in one width, with those put together."""
    patterns = data[width]
    found = {identifier(key): _forms(locale, patterns, key) for key in UNITS}
    prefix = patterns.get("10p12", {}).get("unitPrefixPattern", "")
    found["terawatt"] = [spelled(form) for form in watts.terawatts(prefix, _literals(patterns.get("power-watt", {})))]
    for name in watts.LARGER:
        found[f"{name}-hour"] = watts.watt_hours(found["kilowatt-hour"], found["kilowatt"], found[name])
    return found


def _forms(locale: str, patterns: Json, key: str) -> list[str]:
    literals = list(_literals(patterns.get(key, {})))
    forms = [form for text in literals for spelling in spellings(text, language_of(locale)) for form in undotted(spelling)]
    return list(dict.fromkeys([*forms, *(form.replace(sign, typed) for form in forms for sign, typed in _TYPED)]))


def _literals(patterns: Mapping[str, str]) -> Iterator[str]:
    """What a pattern says beside the number; words on both sides of it, or one word that says two metres, are no unit."""
    for key, pattern in patterns.items():
        if "-count-" in key and ("{0}" in pattern or not key.endswith("-two")):
            before, _, after = pattern.partition("{0}")
            literal = (before + after).strip()
            if not (before.strip() and after.strip()) and not any(character.isdecimal() for character in literal):
                yield literal
