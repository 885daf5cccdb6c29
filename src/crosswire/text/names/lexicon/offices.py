"""What a person is called beside the name: "chief executive", "the Dutch minister", before it or after a comma."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosswire.languages.naming.courtesies import COURTESIES
from crosswire.model.mention import Mention, MentionType
from crosswire.model.span import Span
from crosswire.text.names.lexicon.vocabulary import Vocabulary
from crosswire.text.names.lexicon.vocabulary import vocabulary as vocabulary_of

#: So many characters before and after a name are looked at, and so many words up to the one that says what somebody is.
_ROOM, _FARTHEST = 90, 5
_WORD = re.compile(r"\w+(?:[-\u2010\u2011]\w+)*")
#: What parts a name from an apposition, and what ends one.
_COMMA, _END = re.compile(r"\s*[,،]\s*"), re.compile(r"[,،.;:!?()\n«»“”\"„]")


@dataclass(frozen=True)
class Office:
    """``person``: the entity that is called so at this place."""

    person: str
    span: Span


def offices_of(text: str, mentions: Iterable[Mention], language: str) -> list[Office]:
    """What the persons of a text are called, in order."""
    vocabulary = vocabulary_of(language)
    people = (mention for mention in mentions if mention.type is MentionType.PERSON)
    found: dict[Span, str] = {}
    for mention in people:
        span = _before(text, mention.span, vocabulary) or _after(text, mention.span, vocabulary)
        if span and span not in found:  # "Anna Berg, president Corsenna": the second name may be no person's
            found[span] = mention.entity
    return [Office(person, span) for span, person in found.items()]


def _before(text: str, name: Span, vocabulary: Vocabulary) -> Span | None:
    """The words of an office right before a name, or before a comma there."""
    start = max(0, name.start - _ROOM)
    parted = re.search(r"[,،]\s*$", text[start : name.start])
    end = start + parted.start() if parted else name.start
    breaks = [match.end() for match in _END.finditer(text, start, end)]
    words = list(_words(text, breaks[-1] if breaks else start, end))
    offices = [at for at, word in enumerate(words) if _is_office(word.of(text).lower(), vocabulary)]
    if not offices or len(words) - 1 - offices[-1] > (_FARTHEST if parted else 0):
        return None
    return _run(words, offices, offices[-1], -1)


def _after(text: str, name: Span, vocabulary: Vocabulary) -> Span | None:
    """The words of an office in an apposition after a name."""
    comma = _COMMA.match(text, name.end)
    if not comma:
        return None
    end = _END.search(text, comma.end(), comma.end() + _ROOM)
    words = list(_words(text, comma.end(), end.start() if end else comma.end() + _ROOM))
    offices = [at for at, word in enumerate(words[:_FARTHEST]) if _is_office(word.of(text).lower(), vocabulary)]
    return _run(words, offices, offices[0], 1) if offices else None


def _is_office(word: str, vocabulary: Vocabulary) -> bool:
    return word not in COURTESIES and vocabulary.title(word)


def _words(text: str, start: int, end: int) -> Iterator[Span]:
    yield from (Span(match.start(), match.end()) for match in _WORD.finditer(text, start, end))


def _run(words: list[Span], offices: list[int], at: int, step: int) -> Span:
    """From one word of an office over others, one other word between two of them at most: "chief strategy officer"."""
    last = at
    while (following := next((last + step * n for n in (1, 2) if last + step * n in offices), None)) is not None:
        last = following
    first, last = sorted((at, last))
    return Span(words[first].start, words[last].end)
