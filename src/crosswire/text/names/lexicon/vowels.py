"""How much two names sound alike with all their sounds, vowels among them: what tells short names apart."""

import re
from functools import lru_cache

from crosswire.languages.naming.arabic import ARTICLE
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.skeleton import SILENT, latin

_ROUGHLY = tuple(
    (re.compile(pattern), one)
    for pattern, one in (
        ("ou|oo|au|eau|w|u", "o"), ("ee|ea|ie|ei|ey|y", "i"), ("tsch|sch|sh|zh|ch(?=[ei])|ts|tz|z|x", "s"), ("ph|[vpf]", "b"),
        ("c(?=[ei])", "s"), ("ck|c|q|gh|g|kh|ch", "k"), ("th", "t"), ("j", "s"), ("l", "r"), ("h(?=[^aeio]|$)", ""),
        (r"[^a-z]", ""), (r"(.)\1+", r"\1"), ("(?<=..)e$", ""),
    )
)  # fmt: skip
#: Vowels that Japanese puts behind a consonant.
_ADDED = re.compile("(?<=[bcfghklmnprsvz])u(?=[^aeiouy]|$)|(?<=[td])o(?=[^aeiouy]|$)")
_NASAL = re.compile("n(?=[bp])")
#: What may be an h elsewhere: the j of Spanish, the kh of Cyrillic.
_AS_H = re.compile("kh|j|g(?=[ei])")
#: Signs that Chinese mostly puts for a consonant without a vowel.
_CODAS = str.maketrans("尔爾斯特克德夫普布格姆恩兹茨什勒", "rrstkdvpbgmnzzsl")
_LATIN_END = "\u0370"
_SOFT_G = re.compile("g(?=[eiy])")
#: Letters of Arabic that plain Latin leaves out.
_ALEF = str.maketrans({"ا": "a", "أ": "a", "إ": "i", "آ": "a", "ة": "a", "ى": "a", "و": "u", "ي": "i", "ع": "a"})


@lru_cache(maxsize=20_000)
def spelt(word: str) -> tuple[str, ...]:
    """A word by its sounds, in the rough; in two ways where a letter has two sounds."""
    bare = word.removeprefix(ARTICLE) if len(word) > len(ARTICLE) + 2 else word
    plains = [latin(bare.translate(_ALEF))]
    if "ー" in word:
        plains.append(latin(word.replace("ー", "ル")).replace("ru", "r"))
    if word[0] >= "\u4e00" and word[0] <= "\u9fff":
        plains.append(latin(word[0] + word[1:].translate(_CODAS)).replace("j", "k").replace("q", "k"))
    if "\u30a1" <= word[0] <= "\u30fa":
        plains = [_NASAL.sub("m", plain) for plain in plains]
        plains += [_ADDED.sub("", plain) for plain in plains]
    if is_hangul(word[0]):
        plains += _in_hangul(plains[0])
    if word[-1:] == "ー" and plains[0].endswith("a"):
        plains.append(f"{latin(word[:-1])[:-1]}er")
    if word[0] < _LATIN_END and SILENT.search(plains[0]):
        plains.append(SILENT.sub("", plains[0]).replace("ai", "e"))
    if _AS_H.search(plains[0]):
        plains.append(_AS_H.sub("h", plains[0]))
    if "w" in plains[0]:
        plains.append(plains[0].replace("w", "v"))
    plains += [_SOFT_G.sub("j", plain) for plain in plains if _SOFT_G.search(plain)]
    return tuple(dict.fromkeys(map(_rough, plains)))


def _in_hangul(plain: str) -> list[str]:
    """What Hangul may have written so: "raseu" for Ras, "raenteon" for Lantern, "rosyu" for Roche."""
    bare = plain.replace("syu", "seu").replace("eu", "")
    return [bare, bare.replace("eo", "e").replace("ae", "a")]


def _rough(plain: str) -> str:
    for pattern, one in _ROUGHLY:
        plain = pattern.sub(one, plain)
    return plain


def ratio(word: str, other: str, least: float = 0.0) -> float:
    """How much alike two words are, from nothing to one; nothing where it cannot be ``least``."""
    return max(closeness(one, two, least) for one in spelt(word) for two in spelt(other))
