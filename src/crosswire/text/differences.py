"""What changed from one text to the next, sentence by sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from crosswire.text.sentences import sentences

#: Sentences of each text that are compared: the time grows with their product. No long read has as many.
MOST = 1000


@dataclass(frozen=True)
class Difference:
    """Sentences that are gone and those that stand in their place; one of the two may be empty."""

    gone: tuple[str, ...]
    come: tuple[str, ...]


def differences(before: str, after: str, languages: tuple[str, str]) -> list[Difference]:
    """In the order of the texts. White space says nothing. What lies behind ``MOST`` sentences is not looked at."""
    old, new = (_pieces(text, language) for text, language in zip((before, after), languages, strict=True))
    return list(_differences(old, new))


def _pieces(text: str, language: str) -> list[str]:
    return [" ".join(span.of(text).split()) for span in sentences(text, language)[:MOST]]


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    for what, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            yield Difference(tuple(old[start:end]), tuple(new[first:last]))
