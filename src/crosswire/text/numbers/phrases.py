"""Looking up phrases in a row of tokens: the longest that begins, or ends, at a place."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from crosswire.text.numbers.tokens import Token, is_single, pieces

#: A starred word may go on for so many letters.
_ENDING = 4

Value = TypeVar("Value")


class Phrases(Generic[Value]):
    """Phrases with a value each. A hyphen in the text between two words of a phrase counts as a space."""

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        self._starred: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        self._last_starred: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in entries:
            self._add(pieces(phrase), value)
        for table in (self._exact, self._starred, self._last, self._last_starred):
            for bucket in table.values():
                if len(bucket) > 1:
                    bucket.sort(key=lambda entry: (-len(entry[0]), -sum(map(len, entry[0]))))

    def _add(self, words: tuple[str, ...], value: Value) -> None:
        if words:
            first = words[0]
            (self._starred if first.endswith("*") else self._exact).setdefault(first.rstrip("*"), []).append((words, value))
            last = words[-1]
            (self._last_starred if last.endswith("*") else self._last).setdefault(last.rstrip("*"), []).append((words, value))

    def at(self, tokens: Sequence[Token], place: int) -> tuple[Value, int] | None:
        """The value of the longest phrase that begins at this token, and the token after it."""
        if place >= len(tokens) or not (self._exact or self._starred):
            return None
        best: tuple[Value, int] | None = None
        for words, value in self._beginning(tokens[place].text):
            end = _matched(words, tokens, place)
            if end is not None and (best is None or end > best[1]):
                best = value, end
        return best

    def ending(self, tokens: Sequence[Token], place: int) -> tuple[Value, int] | None:
        """The value of the longest phrase whose last word is the token before ``place``, and its first token."""
        return next(self.endings(tokens, place), None)

    def endings(self, tokens: Sequence[Token], place: int) -> Iterator[tuple[Value, int]]:
        """All phrases that end there, the longest first."""
        if place <= 0:
            return
        for words, value in self._ending_in(tokens[place - 1].text):
            for start in range(max(0, place - 2 * len(words) + 1), place):
                if _matched(words, tokens, start) == place:
                    yield value, start
                    break

    def _ending_in(self, word: str) -> list[tuple[tuple[str, ...], Value]]:
        found = self._last.get(word, [])
        if self._last_starred:
            for length in range(max(1, len(word) - _ENDING), len(word) + 1):
                if word[:length] in self._last_starred:
                    found = found + self._last_starred[word[:length]]
        return found

    @property
    def firsts(self) -> frozenset[str]:
        """The words that phrases begin with, but those with a star."""
        return frozenset(self._exact)

    @property
    def starred(self) -> bool:
        """Whether some phrase begins with a word with a star."""
        return bool(self._starred)

    def begins(self, word: str) -> bool:
        """Whether some phrase begins with this word."""
        return bool(self._beginning(word))

    def _beginning(self, word: str) -> list[tuple[tuple[str, ...], Value]]:
        found = self._exact.get(word, [])
        if self._starred:
            for length in range(max(1, len(word) - _ENDING), len(word) + 1):
                if word[:length] in self._starred:
                    found = found + self._starred[word[:length]]
        return found


def _matched(words: tuple[str, ...], tokens: Sequence[Token], place: int) -> int | None:
    """The token after the phrase, where it stands here."""
    for number, word in enumerate(words):
        if number and place < len(tokens) and tokens[place].text == "-":
            place += 1
        if place >= len(tokens) or not _same(word, tokens[place].text):
            return None
        place += 1
    return None if _goes_on(words[-1], tokens, place) else place


def _same(word: str, text: str) -> bool:
    if word.endswith("*"):
        return text.startswith(word[:-1]) and len(text) - len(word) + 1 <= _ENDING
    return word == text


def _goes_on(word: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a word in katakana is only the beginning of a longer one."""
    return (
        is_single(word)
        and "\u30a0" <= word <= "\u30ff"
        and place < len(tokens)
        and "\u30a1" <= tokens[place].text <= "\u30ff"
        and tokens[place].text != "・"
    )
