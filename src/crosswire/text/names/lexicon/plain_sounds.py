"""Names of Japan and China as any alphabet spells them, brought to one plain form each: "Сато", "Satoh"; "Сыюань", "Siyuan"."""

import re
from functools import lru_cache

from crosswire.text.names.lexicon.skeleton import latin

_JAPANESE = tuple(
    (re.compile(pattern), one)
    for pattern, one in (
        ("oh(?=[^aeiouy]|$)", "o"), ("ou|oo", "o"), ("uu", "u"), ("ei|ey(?![aou])", "e"), ("ii|iy(?![aou])", "i"), ("kh", "h"),
        ("tsch|tch|cch|cz|tj", "ch"), ("sch|sz", "sh"), ("dzh|dj", "j"), ("dz", "z"), ("zh", "j"),
        ("sh(?=[aoue])", "sy"), ("ch(?=[aoue])", "ty"), ("j(?=[aoue])", "zy"), ("ch|ts", "t"), ("sh", "s"), ("j", "z"),
        ("m(?=[bp])", "n"), ("[^a-z]", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
#: What one sign behind another may change, and what alphabets do not keep apart.
_ROUGH = str.maketrans("gzdbpflv", "kszhhhrw")
#: Syllables of Mandarin as Cyrillic has them: beginnings, and what follows them.
_BEGINNINGS = {
    "zh": "чж", "ch": "ч", "sh": "ш", "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к",
    "h": "х", "j": "цз", "q": "ц", "x": "с", "r": "ж", "z": "цз", "c": "ц", "s": "с",
}  # fmt: skip
_ENDS = {
    "a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь", "ang": "ан", "eng": "эн",
    "ong": "ун", "er": "эр", "i": "и", "ia": "я", "ie": "е", "iao": "яо", "iu": "ю", "ian": "янь", "in": "инь", "iang": "ян", "ing": "ин",
    "iong": "юн", "u": "у", "ua": "уа", "uo": "о", "uai": "уай", "ui": "уй", "uan": "уань", "un": "унь", "uang": "уан", "v": "юй",
    "ve": "юэ", "ue": "юэ", "yi": "и", "ya": "я", "yo": "йо", "ye": "е", "yao": "яо", "you": "ю", "yan": "янь", "yin": "инь", "yang": "ян",
    "ying": "ин", "yong": "юн", "yu": "юй", "yue": "юэ", "yuan": "юань", "yun": "юнь", "wu": "у", "wa": "ва", "wo": "во", "wai": "вай",
    "wei": "вэй", "wan": "вань", "wen": "вэнь", "wang": "ван", "weng": "вэн",
}  # fmt: skip
_AS_Y = {"u": "юй", "ue": "юэ", "uan": "юань", "un": "юнь"}
_OPEN = {"zhi": "чжи", "chi": "чи", "shi": "ши", "ri": "жи", "zi": "цзы", "ci": "цы", "si": "сы", "hui": "хуэй"}


@lru_cache(maxsize=20_000)
def plain_japanese(word: str) -> str:
    """A word of Japanese as it sounds in the rough."""
    plain = latin(word.replace("ё", "йо"))
    for pattern, one in _JAPANESE:
        plain = pattern.sub(one, plain)
    return plain.translate(_ROUGH)


@lru_cache(maxsize=4_000)
def in_cyrillic(syllable: str) -> str:
    """A syllable of Mandarin as Russian writes it."""
    if syllable in _OPEN:
        return _OPEN[syllable]
    begin = next((one for one in _BEGINNINGS if syllable.startswith(one)), "")
    end = syllable.removeprefix(begin)
    if begin in ("j", "q", "x") and end in _AS_Y:
        return _BEGINNINGS[begin] + _AS_Y[end]
    return _BEGINNINGS.get(begin, "") + _ENDS.get(end, end)


def plain_mandarin(word: str) -> str:
    """A word of Mandarin without what spellings leave out or write otherwise."""
    letters = "".join(letter for letter in latin(word) if letter.isalpha())
    return re.sub(r"(.)\1+", r"\1", letters.replace("y", "i"))
