"""What somebody looks for: words, and phrases in quotation marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.model.span import Span
from crosswire.text.terms import Term, terms

#: A phrase between quotation marks of any kind, or a word; a mark that is never closed is nothing.
_PHRASE = re.compile(r"[\"“”„«»「」『』]([^\"“”„«»「」『』]*)[\"“”„«»「」『』]|([^\s\"“”„«»「」『』]+)")
#: Nobody looks for more at once.
MOST = 30


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
    """What the words of a question look for; nothing where there is no letter and no digit in them. What is beyond ``MOST`` is left out."""
    found: dict[Phrase, None] = {}
    for match in _PHRASE.finditer(words):
        part = match.group(1) or match.group(2) or ""
        row = tuple(term.word for term in terms(part))[:MOST]
        if row and len(found) < MOST:
            found[Phrase(row, match.group(2) is not None and part.endswith("*"))] = None
    return list(found)
