"""What somebody looks for: words, and phrases in quotation marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from crosswire.errors import UsageError
from crosswire.model.span import Span
from crosswire.text.terms import Term, terms

#: A phrase between quotation marks of any kind, or a word; a mark that is never closed is nothing.
_PHRASE = re.compile(r"[\"“”„«»「」『』]([^\"“”„«»「」『』]*)[\"“”„«»「」『』]|([^\s\"“”„«»「」『』]+)")
#: Nobody looks for more at once; in a phrase of signs every pair counts too.
MOST, MOST_TERMS = 30, 200


@dataclass(frozen=True)
class Phrase:
    """Terms that must stand in a row. ``open_end``: the last one may go on (``bridg*``)."""

    terms: tuple[str, ...]
    open_end: bool = False

    def places(self, text: Sequence[Term]) -> Iterator[Span]:
        """Where it stands among the terms of a text."""
        many = len(self.terms)
        for first, term in enumerate(text):
            if self._is(0, term.word) and first + many <= len(text):
                row = text[first : first + many]
                if all(self._is(place, each.word) for place, each in enumerate(row)):
                    yield Span(row[0].start, max(each.end for each in row))

    def _is(self, place: int, word: str) -> bool:
        if self.open_end and place == len(self.terms) - 1:
            return word.startswith(self.terms[place])
        return word == self.terms[place]


def phrases(words: str) -> list[Phrase]:
    """What the words of a question look for. Raises UsageError where there is no letter and no digit in them, or too much."""
    found = list(dict.fromkeys(_phrases(words)))
    if not found:
        raise UsageError("there is no word to look for")
    if len(found) > MOST or any(len(phrase.terms) > MOST_TERMS for phrase in found):
        raise UsageError(f"that is too much to look for; name at most {MOST} words or phrases")
    return found


def _phrases(words: str) -> Iterator[Phrase]:
    for match in _PHRASE.finditer(words):
        part = match.group(1) or match.group(2) or ""
        row = tuple(term.word for term in islice(terms(part), MOST_TERMS + 1))
        if row:
            yield Phrase(row, match.group(2) is not None and part.endswith("*"))
