"""Running Chinese parted into words, backwards from a place: by the table of words, and by the signs that spell foreign names."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from crosswire.languages.naming.chinese import OUTSIDE
from crosswire.languages.naming.framing import INSIDE_BODIES
from crosswire.languages.naming.spelling_signs import INNER, SPELLING
from crosswire.text.names.lexicon.gazetteer import table

_LONGEST, _LEAST_SPELT = 3, 3
_SPELLING = frozenset(SPELLING)
#: Classes of words: outside names, verbs, and what the table does not have; all others may be inside a name.
OUT, VERB, UNKNOWN = "x", "v", "?"


@dataclass(frozen=True, slots=True)
class Word:
    """A word from ``start`` to ``end`` of a text, and its class."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=1)
def words_of_chinese() -> dict[str, str]:
    """Words with their class."""
    return {line[1:]: line[0] for line in table("chinese").splitlines()}


def words_before(text: str, end: int) -> Iterator[Word]:
    """The words before a place, the last one first, up to a sign that is no Chinese one."""
    while end > 0 and is_sign(text[end - 1]):
        word = _word_before(text, end)
        yield word
        end = word.start


def is_sign(sign: str) -> bool:
    return "\u4e00" <= sign <= "\u9fff"


def is_word(text: str) -> bool:
    """Whether the table has it."""
    return text in words_of_chinese()


def kind_of(text: str) -> str:
    """The class of a word."""
    return words_of_chinese().get(text, UNKNOWN)


def _word_before(text: str, end: int) -> Word:
    if text[end - 1] in OUTSIDE and text[end - 2 : end] not in INSIDE_BODIES:
        return Word(end - 1, end, OUT)
    spelt = spelt_before(text, end)
    for size in range(min(_LONGEST, end), 1, -1):
        kind = words_of_chinese().get(text[end - size : end])
        if kind is not None and spelt <= size:
            return Word(end - size, end, kind)
    if spelt > 1:
        return Word(end - spelt, end, UNKNOWN)
    return Word(end - 1, end, words_of_chinese().get(text[end - 1], UNKNOWN))


def spelt_before(text: str, end: int) -> int:
    """How many signs before a place spell the sounds of a name, from behind what is another word."""
    start = end
    while start > 0 and text[start - 1] not in OUTSIDE and (text[start - 1] in _SPELLING or _is_inner(text, start - 1, end)):
        start -= 1
    while end - start > _LEAST_SPELT and is_word(text[start : start + 2]):
        start += 2
    return end - start


def _is_inner(text: str, place: int, end: int) -> bool:
    """Whether a sign spells a sound between two others that do."""
    return place > 0 and text[place] in INNER and text[place - 1] in _SPELLING and place + 1 < end


def class_after(text: str, place: int) -> str:
    """The class of the word that begins at a place; ``OUT`` where a name cannot go on."""
    if place >= len(text) or not is_sign(text[place]) or text[place] in OUTSIDE:
        return OUT
    for size in range(min(_LONGEST, len(text) - place), 0, -1):
        kind = words_of_chinese().get(text[place : place + size])
        if kind is not None:
            return kind
    return UNKNOWN
