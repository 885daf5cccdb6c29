"""From the pieces of a name to its place in the text."""

import re

from crosswire.encoders.base import Integers
from crosswire.languages.naming.anywhere import IN_ARABIC_LETTERS, LEGAL, UNSPACED
from crosswire.model.span import Span

#: Languages whose names need not be whole words: they stand beside others without a space, or bear what belongs to the sentence.
_PARTS_OF_WORDS = (*UNSPACED, *IN_ARABIC_LETTERS, "ko")
#: No name ends with these, but for what closes it.
_MARKS = ' \n\t\u00a0,;:.–—(«„“‘"、，。：；'
#: A name goes on behind these.
_JOINING = ("-", "'", "’")
#: No name ends with a small word.
_SMALL = re.compile(r"(?:[ \u00a0][a-zà-öø-ÿа-яёіїєα-ωά-ώ]{1,3})+$")
_CLOSING = {"«": "»", "“": "”", "„": "“", "「": "」", "『": "』", "《": "》", "‘": "’"}


def passage(text: str, language: str, places: Integers) -> Span | None:
    """The characters of some pieces, as whole words where the language's names are. ``places``: int64 [pieces, 2]."""
    start, end = int(places[0, 0]), int(places[-1, 1])
    while start < end and not text[start].isalnum():
        start += 1
    end = start + len(text[start:end].rstrip(_MARKS))
    if language not in _PARTS_OF_WORDS and start < end:
        while start and text[start - 1].isalnum():
            start -= 1
        end = _whole(text, end)
        small = _SMALL.search(text, start, end)
        end = small.start() if small else end
    end = _closed(text, start, end)
    return Span(start, end) if start < end else None


def _whole(text: str, end: int) -> int:
    """The end of the word that goes on at a place, and of the one behind a hyphen or an apostrophe that would end a name."""
    while end < len(text) and text[end].isalnum() and (text[end - 1].isalnum() or text[end - 1] in _JOINING):
        end += 1
    return end


def _closed(text: str, start: int, end: int) -> int:
    """The end with the quotation mark that closes what is opened in a name, and the full stop of an abbreviation: "m.b.H."."""
    opened = next((mark for mark in reversed(text[start:end]) if mark in _CLOSING), None)
    if opened and text[end : end + 1] == _CLOSING[opened] and _CLOSING[opened] not in text[start:end].rpartition(opened)[2]:
        return end + 1
    last = text[start:end].rsplit(" ", maxsplit=1)[-1]
    return end + (text[end : end + 1] == "." and ("." in last or last.lower() in LEGAL))
