"""Terms: the forms of words by which a text is found, the same when it is kept and when it is asked for.

Where words are parted by spaces a term is a word in small letters without accents: ``Müller``, ``MULLER`` and ``muller`` are one.
Where they are not, and in Korean, whose words carry endings, every sign is a term and so is every pair of neighbours: a word of two
signs is found, and a longer one by its signs in a row.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import add

from crosswire.text.spaced import spaced_words

#: Han, kana, Hangul, Thai, Lao, Khmer, Burmese.
_SIGNS = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7af\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)
_SIGN = re.compile(f"[{_SIGNS}]")
#: Letters that are one with a plain letter to whoever types without them, and that Unicode does not take apart.
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
#: The classes of marks that are accents or Semitic vowel signs; those of Indic and Thai letters are part of the word.
_ACCENTS, _VOWEL_SIGNS = range(200, 241), range(10, 36)
#: Nobody's word is longer; what is, is cut, so that no table has to bear it.
_LONGEST = 60


@dataclass(frozen=True)
class Term:
    """A term and its place in the text."""

    word: str
    start: int
    end: int


def terms(text: str) -> Iterator[Term]:
    """All terms in the order of their places: of signs A, B, C in a row A, AB, B, BC, C."""
    for match in _patterns()[1].finditer(text):
        if match["signs"]:
            yield from _signs(match)
        elif word := folded(match.group()[:_LONGEST]):
            yield Term(word, match.start(), match.end())


def stream(text: str) -> str:
    """The terms with a space between, as an index takes them."""
    plain = text.isascii()
    if not plain and _SIGN.search(text):
        return " ".join(_words(text))
    words = _unmarked(text) if plain or not _may_be_marked().search(text) else _patterns()[0].findall(text)
    if max(map(len, words), default=0) > _LONGEST:
        words = [word[:_LONGEST] for word in words]
    return " ".join(words).lower() if plain else " ".join(map(folded, words))


def _unmarked(text: str) -> list[str]:
    """The words of a text that has no marks; apostrophes and low lines part them too."""
    return spaced_words(text).replace("'", "\n").replace("’", "\n").replace("_", "\n").split()


def _words(text: str) -> Iterator[str]:
    """The words of ``terms``; of signs in a row all at once, which takes a sixth of the time."""
    for match in _patterns()[1].finditer(text):
        signs = list(map(folded, match["signs"])) if match["signs"] else []
        if signs and all(signs):
            yield from chain.from_iterable(zip(signs, map(add, signs, signs[1:]), strict=False))
            yield signs[-1]
        elif signs:
            yield from (term.word for term in _signs(match))
        elif word := folded(match.group()[:_LONGEST]):
            yield word


@cache
def _may_be_marked() -> re.Pattern[str]:
    """What may belong to the letter before it: most texts have none, and are cut into words in a tenth of the time."""
    return re.compile(f"[{_marks(0x300, 0x10000)}]|[\U00010000-\U0010ffff]")


def _marks(first: int, behind: int) -> str:
    """The marks of a part of Unicode. Python looks a letter up at once in a set below 0x10000, and in any other one by one."""
    return "".join(chr(code) for code in range(first, behind) if unicodedata.category(chr(code))[0] == "M") + "\u200c\u200d\u00ad"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words with their marks; the same, and signs in a row. Python's own idea of a word leaves the marks of Indic letters out."""
    marks = _marks(0x300, 0x1F000)
    plain = re.compile(rf"[^\W_]+(?:[{marks}]+[^\W_]*)*")
    letter = rf"(?![{_SIGNS}])[^\W_]"
    return plain, re.compile(rf"(?P<signs>[{_SIGNS}]+)|(?:{letter})+(?:(?:(?![{_SIGNS}])[{marks}])+(?:{letter})*)*")


def _signs(match: re.Match[str]) -> Iterator[Term]:
    """Each sign and each pair of neighbours."""
    before = ""
    for place, sign in enumerate(map(folded, match.group()), match.start()):
        if before and sign:
            yield Term(before + sign, place - 1, place + 1)
        if sign:
            yield Term(sign, place, place + 1)
        before = sign


@lru_cache(maxsize=30_000)
def folded(word: str) -> str:
    """A word as it is looked for: small letters, no accents, wide letters as plain ones. Only letters, digits and marks are left."""
    if word.isascii() and word.isalnum():
        return word.lower()
    small = unicodedata.normalize("NFKC", word).casefold().translate(_PLAIN)
    apart = "".join(character for character in unicodedata.normalize("NFD", small) if not _is_accent(character))
    return "".join(character for character in unicodedata.normalize("NFC", apart) if unicodedata.category(character)[0] in "LNM")


def _is_accent(character: str) -> bool:
    joined = unicodedata.combining(character)
    return joined in _ACCENTS or joined in _VOWEL_SIGNS
