"""The words and separators of a clause, as lists are looked for among them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from crosswire.languages.naming.registry import naming_of
from crosswire.languages.registry import words_of
from crosswire.model.span import Span

_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|\w+(?:[-\u2010\u2011./&]\w+)*|[^\w\s]")
_COMMAS = frozenset(",،、，")
#: Marks that stand inside a member of a list: "l’assemblage", "R&D", quotation marks.
_INNER = frozenset("'’&%$€£°+-‑\"“”„«»")
#: "and" as Arabic writes it onto the next word, which is no shorter than this with it.
_WRITTEN_ON, _SHORTEST_WRITTEN_ON = "و", 5


@dataclass(frozen=True)
class ListWords:
    """A language's words around lists.

    ``light``: what may open a member and says nothing: "the", "of". ``leading``: what may stand before the first one and is none of it:
    "in", "for". ``saying``: what shows that a run is a clause: "which", "is", "said".
    """

    coordinators: frozenset[str]
    light: frozenset[str]
    leading: frozenset[str]
    saying: frozenset[str]


@dataclass(frozen=True)
class Token:
    """``kind``: ``word``, ``comma``, ``and``, or ``stop``, which no member of a list reaches over."""

    span: Span
    word: str
    kind: str


@lru_cache(maxsize=64)
def list_words(language: str) -> ListWords:
    """The words of a language; none where it has no file."""
    words, naming = words_of(language), naming_of(language)
    coordinators = frozenset(words.coordinators)
    light = frozenset((*words.appositives, *naming.articles, *naming.joints)) - coordinators
    saying = frozenset((*words.openers, *words.predicates, *words.speech)) - light - coordinators
    return ListWords(coordinators, light, saying | light | frozenset((*words.starters, *naming.locating)), saying)


def tokens(text: str, clause: Span, words: ListWords) -> list[Token]:
    """The words of a clause with what separates them."""
    found = (match for match in _TOKEN.finditer(text, clause.start, clause.end) if match.group() not in _INNER)
    return [token for match in found for token in _tokens(match, words)]


def _tokens(match: re.Match[str], words: ListWords) -> Iterator[Token]:
    word, start, end = match.group(), match.start(), match.end()
    if word in _COMMAS:
        yield Token(Span(start, end), word, "comma")
    elif not word[0].isalnum():
        yield Token(Span(start, end), word, "stop")
    elif word.startswith(_WRITTEN_ON) and len(word) >= _SHORTEST_WRITTEN_ON:
        yield Token(Span(start, start + 1), _WRITTEN_ON, "and")
        yield Token(Span(start + 1, end), word[1:], "word")
    else:
        yield Token(Span(start, end), word, "and" if word.lower() in words.coordinators else "word")
