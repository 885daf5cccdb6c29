"""What may stand in a table of names: how forms are written, which scripts are kept, which words are too ordinary."""

import re
import unicodedata
from collections.abc import Iterable

#: Scripts of the press, by the first word of a letter's Unicode name.
SCRIPTS = frozenset(
    [
        "LATIN",
        "CYRILLIC",
        "GREEK",
        "ARABIC",
        "HEBREW",
        "DEVANAGARI",
        "BENGALI",
        "TAMIL",
        "THAI",
        "CJK",
        "HIRAGANA",
        "KATAKANA",
        "HANGUL",
        "GEORGIAN",
        "ARMENIAN",
    ]
)
#: Scripts whose words are as long as an alphabet's.
_SPELLED = frozenset(["LATIN", "CYRILLIC", "GREEK", "GEORGIAN", "ARMENIAN"])
_BRACKETED = re.compile(r"\s*[(（\[].*?[)）\]]")
_SHORTEST = {"CJK": 2, "HIRAGANA": 3, "KATAKANA": 2, "HANGUL": 2}
_LONGEST = 60


def plain(form: str) -> str:
    """A form without brackets, in NFC, with straight apostrophes, plain hyphens and single spaces."""
    bare = unicodedata.normalize("NFC", _BRACKETED.sub("", form))
    kept = "".join(character for character in bare if unicodedata.category(character) not in ("Cf", "Mn") or _is_vowel(character))
    return " ".join(kept.replace("’", "'").replace("ʻ", "'").replace("‑", "-").split())


def _is_vowel(character: str) -> bool:
    """Whether a mark belongs to the spelling: those of India and Thailand do, the points of Arabic and Hebrew do not."""
    return not "\u0590" <= character <= "\u08ff"


def plain_capital(form: str) -> str:
    """A form whose first letter has lost its accent, as capitals do on many keyboards: "Etats-Unis"."""
    bare = unicodedata.normalize("NFD", form[0])[0] if "\u00c0" <= form[0] <= "\u024f" else form[0]
    return bare + form[1:]


def script(form: str) -> str:
    """The script of a form by its first letter; empty where it has none or letters of several scripts."""
    names = {unicodedata.name(character, "?").partition(" ")[0] for character in form if character.isalpha() and character != "ー"}
    return names.pop() if len(names) == 1 else "CJK" if names and names <= {"CJK", "HIRAGANA", "KATAKANA"} else ""


def usable(form: str) -> bool:
    """Whether a form can be looked for in a text at all."""
    kind = script(form)
    if kind not in SCRIPTS or not _SHORTEST.get(kind, 3) <= len(form) <= _LONGEST or any(map(str.isdecimal, form)):
        return False
    return kind not in _SPELLED or form[0].isupper() or kind == "GEORGIAN"


def without(forms: Iterable[str], ordinary: frozenset[str]) -> list[str]:
    """The forms, each once, without those that are also a word of some language."""
    return [form for form in dict.fromkeys(forms) if form.lower() not in ordinary]
