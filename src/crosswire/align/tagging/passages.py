"""From the pieces of a name to its place in the text."""

import re

from crosswire.align.tagging.units import SIGN
from crosswire.encoders.base import Integers
from crosswire.languages.naming.anywhere import IN_ARABIC_LETTERS, UNSPACED
from crosswire.model.span import Span
from crosswire.text.names.lexicon.vocabulary import Vocabulary

#: Languages whose names need not be whole words: they stand beside others without a space, or bear what belongs to the sentence.
_PARTS_OF_WORDS = (*UNSPACED, *IN_ARABIC_LETTERS, "ko")
#: No name ends with these, but for what closes it.
_MARKS = ' \n\t\u00a0,;:.–—(«„“‘"、，。：；'
#: A name goes on behind these.
_JOINING = ("-", "'", "’")
#: So few letters are a word like "в" or "og", but where each syllable is a word.
_TINY, _SYLLABLES = 2, ("vi",)
#: One letter is no name, but one sign may be.
_IS_SIGN = re.compile(SIGN)
_LAST_WORD = re.compile(r"(?<!\.)[ \u00a0](\w+)$")
#: What ends in a full stop of its own: "m.b.H.", "s. r. o.", "Inc.".
_SHORTENED = re.compile(r"(?:\b\w\.[ \u00a0]?\w|\.\w+|\b(?:Inc|Ltd|Corp|Co|Bhd|Lda|Ltda|C[ií]a))$")
_CLOSING = {"«": "»", "“": "”", "„": "“", "「": "」", "『": "』", "《": "》", "‘": "’"}


def passage(text: str, vocabulary: Vocabulary, places: Integers) -> Span | None:
    """The characters of some units, as whole words where the language's names are. ``places``: int64 [units, 2]."""
    start, end = int(places[0, 0]), int(places[-1, 1])
    while start < end and not text[start].isalnum():
        start += 1
    end = start + len(text[start:end].rstrip(_MARKS))
    if vocabulary.code not in _PARTS_OF_WORDS and start < end:
        while start and text[start - 1].isalnum():
            start -= 1
        end = _without_joints(text, start, _whole(text, end), vocabulary)
    end = _closed(text, start, end)
    return Span(start, end) if end - start > 1 or _IS_SIGN.match(text, start, end) else None


def _whole(text: str, end: int) -> int:
    """The end of the word that goes on at a place, and of the one behind a hyphen or an apostrophe that would end a name."""
    while end < len(text) and text[end].isalnum() and (text[end - 1].isalnum() or text[end - 1] in _JOINING):
        end += 1
    return end


def _without_joints(text: str, start: int, end: int, vocabulary: Vocabulary) -> int:
    """The end without the small words that join names to what comes: no name ends with one."""
    while (last := _LAST_WORD.search(text, start, end)) and _is_joint(last[1], vocabulary):
        end = last.start()
    return end


def _is_joint(word: str, vocabulary: Vocabulary) -> bool:
    is_tiny = word.islower() and len(word) <= _TINY and vocabulary.code not in _SYLLABLES
    return is_tiny or word in vocabulary.joints or word in vocabulary.articles or word in vocabulary.conjunctions


def _closed(text: str, start: int, end: int) -> int:
    """The end with the quotation mark that closes what is opened in a name, and the full stop of an abbreviation: "m.b.H."."""
    opened = next((mark for mark in reversed(text[start:end]) if mark in _CLOSING), None)
    if opened and text[end : end + 1] == _CLOSING[opened] and _CLOSING[opened] not in text[start:end].rpartition(opened)[2]:
        return end + 1
    return end + (text[end : end + 1] == "." and _SHORTENED.search(text, start, end) is not None)
