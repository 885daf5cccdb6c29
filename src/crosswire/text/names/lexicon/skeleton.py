"""What is left of a name when it goes from script to script: its consonants, in the rough."""

import re
from functools import lru_cache

from anyascii import anyascii

from crosswire.languages.naming.arabic import ARTICLE
from crosswire.text.names.lexicon.far_east_letters import SIGNS

_DIGRAPHS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("(?<=[iy])[jy]", ""), ("tsch|tsh|tch|dzh|dsh|dz|dj|zh|ch|sch|sh|sz|cz|sy|zy|jy", "s"), ("ph", "f"), ("th", "t"), ("kh", ""),
        ("gl(?=i)", "l"),
        ("gn", "n"), ("dt", "t"),
        ("ck|gh|q|x(?=[^aeiou]|$)", "k"), ("x", "ks"),
        ("c(?=[eiy])", "s"), ("c", "k"), ("ts|tz|z", "s"), ("w", "v"), ("g(?=[ei])", "s"), ("j", "s"),
    )
)  # fmt: skip
#: Arabic letters that mostly stand for long vowels.
_LONG_VOWELS = str.maketrans("", "", "وي")
_VOWELS = re.compile("[aeiouyh]|[^a-z]")
#: In Chinese "ng" ends a syllable, as n does.
_SYLLABLE_END = re.compile("ng(?![aeiou])")
_GREEK = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("^μπ|(?<=[λρσ])μπ", "b"), ("^ντ|(?<=[λρσ])ντ", "d"), ("^γκ|(?<=[λρσ])γκ", "g"),
        ("μπ", "mb"), ("ντ", "nd"), ("γκ|γγ", "ng"), ("ο[υύ]", "ou"), ("τζ", "dz"),
        ("(?<=[αάεέ])[υύ](?=[αάεέηήιίοόωώβγδζλμνρ])", "v"), ("(?<=[αάεέ])[υύ]", "f"),
    )
)  # fmt: skip
#: "Khatib" is spelt with a k.
_KH = re.compile("kh")
_HARD_G = re.compile("g(?=[eiy])")
_TWICE = re.compile(r"(.)\1+")
#: An r that ends a syllable, which the Far East leaves out.
_CODA = re.compile("(?<=[aeiouy])r(?=[^aeiouyr]|$)")
#: What French writes at the end and does not say.
SILENT = re.compile("(?<=ai|oi|au|ar|er|ou)[stdx]$")
#: Sounds that Chinese, Japanese or Korean do not keep apart; and other scripts that keep most apart.
_ROUGH = str.maketrans("dvfbglm", "tpppkrn")
_LETTERS: dict[str, dict[int, int]] = {
    "ar": str.maketrans("pvg", "bfk"), "fa": {}, "ur": {}, "he": str.maketrans("vf", "bp"), "hi": str.maketrans("fz", "ps"),
    "mr": {}, "ne": {}, "bn": {},
}  # fmt: skip

#: What else a letter may sound like: "Georgia" with a soft or a hard g, "Jan" as "Yan", "Bach" as "Bah", "Wierzba" as "Wiežba".
_OTHERWISE = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        ("g(?=[eiy])", "gu"),
        ("x", "ks"),
        ("^x", "s"),
        ("c(?=[aou]?$)", "s"),
        ("w", ""),
        ("j", "y"),
        ("ch", "h"),
        ("ch(?=[ei])", "k"),
        ("rz", "z"),
        ("gn", "gan"),
        ("j|g(?=[ei])", "h"),
        ("^kn", "n"),
        ("igh(?=t)", "i"),
    )
)
#: In Cyrillic г also stands for h.
_G_OR_H = str.maketrans("гґ", "хг")


@lru_cache(maxsize=20_000)
def latin(word: str) -> str:
    """A word in plain Latin small letters; an Arabic one without the article."""
    if word.startswith(ARTICLE) and len(word) > len(ARTICLE) + 2:
        word = word.removeprefix(ARTICLE)
    return anyascii((_in_greek(word) if "\u0370" <= word[:1] <= "\u03ff" else word).translate(_LONG_VOWELS)).lower()


def _in_greek(word: str) -> str:
    """Greek with b, d, g and ou where it needs two letters for one sound: "Μπουνά" is Bouna."""
    for pattern, plain in _GREEK:
        word = pattern.sub(plain, word)
    return word


@lru_cache(maxsize=20_000)
def skeleton(word: str) -> str:
    """The consonants of a word."""
    return _TWICE.sub(r"\1", consonants(word).replace("l", "r"))


@lru_cache(maxsize=20_000)
def consonants(word: str) -> str:
    """The consonants of a word, with l and r apart."""
    return consonants_of(word, latin(word))


def consonants_of(word: str, plain: str) -> str:
    """The consonants of a word that is ``plain`` in Latin letters."""
    if word[-1:] == "ه":
        plain = plain.removesuffix("h")
    if word[:1] >= SIGNS:
        plain = _HARD_G.sub("gu", _SYLLABLE_END.sub("n", plain))
    if word[:1] >= "\u3400":
        plain = plain.replace("q", "ch").replace("x", "sh").replace("wu", "u")
    for pattern, one in _DIGRAPHS:
        plain = pattern.sub(one, plain)
    return _TWICE.sub(r"\1", _VOWELS.sub("", plain))


@lru_cache(maxsize=20_000)
def ways(word: str) -> tuple[str, ...]:
    """The consonants of a word, in each way it may be said; the plainest first."""
    plains = [latin(word)]
    if word[:1] >= "\u3400":
        plains += [plain for plain in (plains[0].replace("j", "k").replace("q", "k"),) if plain != plains[0]]
    if "ç" in word:
        plains.append(latin(word.replace("ç", "s")))
    if "г" in word:
        plains.append(latin(word.translate(_G_OR_H)))
    for pattern, other in _OTHERWISE:
        plains += [pattern.sub(other, plain) for plain in plains[:4] if pattern.search(plain)]
    return tuple(dict.fromkeys(consonants_of(word, plain) for plain in plains))


def rough(word: str, language: str) -> str:
    """The consonants of a word, without what a language's script does not tell apart."""
    return _roughened(consonants(word), language)


def _roughened(consonants: str, language: str) -> str:
    if language in _LETTERS:
        return _TWICE.sub(r"\1", consonants.translate(_LETTERS[language]))
    return _TWICE.sub(r"\1", _TWICE.sub(r"\1", consonants.replace("l", "r")).translate(_ROUGH))


@lru_cache(maxsize=20_000)
def rough_ways(word: str, language: str) -> tuple[str, ...]:
    """The same in each way the word may be said."""
    found = tuple(dict.fromkeys(_roughened(way, language) for way in ways(word)))
    if language in _LETTERS:
        return found
    otherwise = ((_CODA, ""), (_SYLLABLE_END, "n"), (SILENT, ""), (_KH, "k"))
    others = (pattern.sub(one, word) for pattern, one in otherwise if pattern.search(word))
    return tuple(dict.fromkeys((*found, *(_roughened(consonants(other), language) for other in others))))
