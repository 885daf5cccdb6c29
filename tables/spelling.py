"""How a form from CLDR is written in a table: lower case, NFC, no invisible marks, plain spaces and apostrophes."""

import re
import unicodedata

#: Soft hyphen, zero-width space, word joiner, byte-order mark and the marks of writing direction.
_INVISIBLE = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"\s+")
_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u02bb": "'", "\u2010": "-", "\u2011": "-", "\u00b5": "\u03bc"})
_ARABIC_MARKS = re.compile("[\u064b-\u0652\u0670]")
_NUKTA_CONSONANT = re.compile("([कखगजफ])\u093c")


def spelled(text: str) -> str:
    """The form as a table holds it. A dot that lower-casing leaves over the Turkish capital goes."""
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_PLAIN)
    lower = plain.lower().replace("i\u0307", "i")
    return unicodedata.normalize("NFC", _SPACES.sub(" ", lower)).strip()


def spellings(text: str, language: str) -> list[str]:
    """The form as a table holds it, and as newsrooms write it too: without the dots of ё or the signs of short vowels."""
    forms = [spelled(text)]
    if language in _ALSO:
        forms.append(spelled(_ALSO[language](text)))
    if _ARABIC_MARKS.search(text):
        forms.append(spelled(_ARABIC_MARKS.sub("", text)))
    if "\u200c" in text:  # Persian joins the parts of a word, parts them, or writes them apart
        forms += [spelled(text.replace("\u200c", "")), spelled(text.replace("\u200c", " "))]
    return list(dict.fromkeys(forms))


def _dotless(text: str) -> str:
    return text.replace("I", "ı")


def _without_yo(text: str) -> str:
    return text.lower().replace("ё", "е")


def _plain_hindi(text: str) -> str:
    return _NUKTA_CONSONANT.sub(r"\1", unicodedata.normalize("NFD", text)).replace("ँ", "ं")


def _typed_hebrew(text: str) -> str:
    return text.replace("\u05f4", '"').replace("\u05f3", "'")


def _older_french(text: str) -> str:
    """ "vingt et un" was the only spelling until 1990 and is still the commoner one."""
    return text.replace("-et-", " et ")


_ALSO = {"tr": _dotless, "az": _dotless, "ru": _without_yo, "hi": _plain_hindi, "he": _typed_hebrew, "fr": _older_french}


def undotted(form: str) -> list[str]:
    """A short form, and the same without its full stop ("mrd." and "mrd") where enough is left to know it by."""
    bare = form.removesuffix(".")
    return [form, bare] if bare != form and letters(bare) >= 3 else [form]


def letters(text: str) -> int:
    """How many letters a form has; vowel signs count with their consonants."""
    return sum(unicodedata.category(character).startswith("L") for character in text)


def one_letter(form: str) -> bool:
    """Whether a form is a single letter of an alphabet: in Chinese, Japanese and Korean one character is a word."""
    bare = form.strip(". ")
    marked = all(unicodedata.category(character)[0] in "LM" for character in bare)
    return marked and letters(bare) <= 1 and not any(is_ideographic(character) for character in bare)


def is_ideographic(character: str) -> bool:
    """Whether one character of this script can be a word by itself."""
    return unicodedata.name(character, "").startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA"))
