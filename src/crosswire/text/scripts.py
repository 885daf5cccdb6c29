"""Which script a text is written in, and the language where a script has only one."""

import re
import string
import unicodedata
from collections import Counter
from functools import lru_cache

#: Scripts that one language of the press writes; the first word of a letter's Unicode name -> BCP 47 code.
ONLY_LANGUAGE = {
    "HANGUL": "ko",
    "THAI": "th",
    "LAO": "lo",
    "KHMER": "km",
    "MYANMAR": "my",
    "GREEK": "el",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "ORIYA": "or",
    "SINHALA": "si",
    "THAANA": "dv",
    "CHEROKEE": "chr",
}
#: The name under which Chinese characters and kana are counted together: only their mixture tells the language.
HAN_AND_KANA = "HAN AND KANA"

_KANA = frozenset({"HIRAGANA", "KATAKANA"})
#: A syllable or word sign says as much as about two letters of an alphabet.
_WEIGHT = {"CJK": 2, "HIRAGANA": 2, "KATAKANA": 2, "HANGUL": 2}
#: Japanese prose is a third kana or more; Chinese texts only quote a name in kana.
_LEAST_KANA = 0.1
#: Most letters of most texts are these, which are counted all at once.
_PLAIN_LETTERS = string.ascii_letters.encode()
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
#: Below this share no script is the script of the text.
_LEAST_SHARE = 0.4

#: Share of letters that have a case, from which on a text is one with capitals.
_LEAST_CASED = 0.5


def letters(text: str) -> Counter[str]:
    """How many letters of each script a text has."""
    plain = text.encode("ascii", "ignore")
    few = 2 * len(plain) > len(text)
    found = Counter({"LATIN": len(plain) - len(plain.translate(None, _PLAIN_LETTERS))} if few else {})
    for character, count in Counter(_BEYOND_ASCII.findall(text) if few else text).items():
        if character.isalpha():
            found[_script(character)] += count
    return +found


@lru_cache(maxsize=5000)
def _script(letter: str) -> str:
    """The first word of its Unicode name."""
    return unicodedata.name(letter, "?").partition(" ")[0]


def script(found: Counter[str]) -> str | None:
    """The script most of these letters belong to, such as ``LATIN``; None where none prevails."""
    weights: Counter[str] = Counter()
    for name, count in found.items():
        weights[_family(name)] += count * _WEIGHT.get(name, 1)
    ranked = sorted(weights.items(), key=lambda entry: (-entry[1], entry[0]))
    if not ranked or ranked[0][1] < _LEAST_SHARE * sum(weights.values()):
        return None
    return ranked[0][0]


def only_language(found: Counter[str]) -> str | None:
    """The language these letters can only be, or None where the script leaves it open."""
    name = script(found)
    if name == HAN_AND_KANA:
        kana = sum(found[kind] for kind in _KANA)
        return "ja" if kana >= _LEAST_KANA * (kana + found["CJK"]) else "zh"
    return ONLY_LANGUAGE.get(name or "")


def _family(name: str) -> str:
    return HAN_AND_KANA if name == "CJK" or name in _KANA else name


def has_capitals(text: str) -> bool:
    """Whether a text is in a script with capitals."""
    letters = {character: often for character, often in Counter(text[:4000]).items() if character.isalpha()}
    cased = sum(often for character, often in letters.items() if character.lower() != character.upper())
    return cased >= _LEAST_CASED * sum(letters.values())
