"""Foreign names as Arabic spells them, with vowels and all: short names of the Far East have few consonants and many vowels."""

import re
from functools import lru_cache

from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.skeleton import latin

#: What Arabic spells alike is one letter: what is left of its own letters, of which one may stand for two sounds.
_ARABIC = str.maketrans(
    {
        "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ة": "a", "ى": "a", "ع": "a", "ؤ": "o", "ئ": "i", "ء": None, "و": "o", "ي": "i", "ی": "i",
        "ب": "b", "پ": "b", "ف": "b", "ڤ": "b", "ت": "t", "ط": "t", "ث": "t", "د": "d", "ض": "d", "ذ": "d", "ج": "j", "ه": "h", "ح": "h",
        "خ": "x", "ر": "r", "ل": "l", "م": "m", "ن": "n", "ك": "k", "ک": "k", "ق": "k", "غ": "k", "گ": "k", "س": "s", "ز": "s", "ص": "s",
        "ظ": "s", "ش": "s", "ژ": "s", "چ": "s",
        "ہ": "h", "ھ": "h", "ے": "i", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n",
    }
)  # fmt: skip
_TOGETHER = re.compile("تش|دج|دز|تس|دش")
#: What may be said in several ways, each as Arabic might spell it.
_WAYS = tuple(
    (re.compile(pattern), others)
    for pattern, others in (
        ("tsch|tch|dsch|sch|sh|sz|cz|zh|dj|dz|tz|ts", ("s",)), ("ph", ("b",)), ("th", ("t",)), ("ck|cq|qu", ("k",)), ("gh", ("k",)),
        ("kh", ("x",)), ("ch(?=[ei])", ("s", "k", "x")), ("ch", ("s", "x", "k")), ("c(?=[eiy])", ("s",)), ("c", ("k", "s")),
        ("gn", ("ni",)), ("gl(?=i)", ("l",)), ("gu(?=[ei])", ("k",)), ("g(?=[eiy])", ("k", "j", "x")), ("g", ("k",)), ("q", ("k", "s")),
        ("x", ("ks", "s")), ("ll", ("l", "i")), ("j", ("j", "i", "x")), ("rz", ("s",)), ("[vw]", ("o", "b")), ("[pfb]", ("b",)),
        ("z", ("s",)), ("ou|oo|au|u", ("o",)), ("ee|ea|ie|ei|y|e", ("i",)),
    )
)  # fmt: skip
_RULE = re.compile("|".join(f"({pattern.pattern})" for pattern, _ in _WAYS))
_OTHER = re.compile("[^a-z]")
#: At the beginning of an Arabic word the first of two is written onto it: "in".
_TWICE = re.compile(r"(?<!^)(.)\1+|^([aio])\2+")
_VOWELS = re.compile("[aio]")
_MOST_WAYS = 12
#: An h is often left out, and a kh written for it.
_BREATH = re.compile("[hx]")


@lru_cache(maxsize=20_000)
def arabic_ways(word: str) -> tuple[str, ...]:
    """The ways a word sounds to who writes or reads it in Arabic."""
    if "\u0600" <= word[:1] <= "\u06ff":
        plain = _TOGETHER.sub("س", word).translate(_ARABIC)
        found = [plain.replace("j", "s"), plain.replace("j", "k")] if "j" in plain else [plain]
    else:
        found = _spoken(latin(word))
    return tuple(dict.fromkeys(_TWICE.sub(_once, _OTHER.sub("", one)) for one in found))


def _once(match: re.Match[str]) -> str:
    return match.group()[0]


def _spoken(plain: str) -> list[str]:
    found, place = [""], 0
    while place < len(plain):
        match = _RULE.match(plain, place)
        others = _WAYS[match.lastindex - 1][1] if match is not None and match.lastindex else (plain[place],)
        found = [f"{one}{other}" for one in found for other in others][:_MOST_WAYS]
        place = match.end() if match is not None else place + 1
    return [way for one in found for way in ((one.replace("j", "s"), one.replace("j", "k")) if "j" in one else (one,))]


@lru_cache(maxsize=20_000)
def bones_of(word: str) -> tuple[str, ...]:
    """The consonants of a word in each way it sounds; a number is what it is."""
    return (word,) if word.isdecimal() else tuple(dict.fromkeys(map(_bones, arabic_ways(word))))


@lru_cache(maxsize=40_000)
def likeness(word: str, other: str, least: float) -> float:
    """How much alike two words are that have the same consonants; nothing where they have not."""
    pairs = ((one, two) for one in arabic_ways(word) for two in arabic_ways(other) if _bones(one) == _bones(two))
    best = max((closeness(one, two, least) for one, two in pairs), default=0.0)
    return best if best >= least else 0.0


@lru_cache(maxsize=40_000)
def _bones(way: str) -> str:
    return _TWICE.sub(_once, _BREATH.sub("", _VOWELS.sub("", way)))
