"""Looking up what the words at a place can be: one tree of all phrases of a language, each with the parts it can play."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from crosswire.text.dates.tokens import Token, is_hangul, pieces

#: A starred word may go on for so many letters.
_ENDING = 4


class Hit(NamedTuple):
    """A phrase found: what it stands for, and the token after it. ``cut`` letters of its first token are no part of it."""

    value: str
    end: int
    cut: int = 0


Hits = Mapping[str, Hit]
_NOTHING: Hits = {}


@dataclass
class _Node:
    """A place in the tree: the words that go on from here, and what is complete here, by the part it plays."""

    words: dict[str, "_Node"] = field(default_factory=dict)
    stems: dict[str, "_Node"] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)

    def going_on(self, word: str) -> list["_Node"]:
        """Where this word leads: by its own name first, then by its beginning."""
        found = [self.words[word]] if word in self.words else []
        if self.stems:
            found += [self.stems[word[:n]] for n in range(len(word), max(1, len(word) - _ENDING) - 1, -1) if word[:n] in self.stems]
        return found


class Lexicon:
    """All phrases of a language around dates."""

    def __init__(self, prefixes: Iterable[str] = ()) -> None:
        self._root = _Node()
        self._prefixes = tuple(sorted(prefixes, key=len, reverse=True))

    def add(self, part: str, phrase: str, value: str = "") -> None:
        """A phrase and the part it can play. What was added first stays."""
        node = self._root
        for word in pieces(phrase):
            branches = node.stems if word.endswith("*") else node.words
            node = branches.setdefault(word.rstrip("*"), _Node())
        if node is not self._root:
            node.parts.setdefault(part, value)

    def at(self, tokens: Sequence[Token], place: int) -> Hits:
        """What begins at this token: of each part the longest phrase."""
        token = tokens[place]
        if token.kind == "w" and is_hangul(token.text) and not token.apart and tokens[place - 1].kind == "w":
            return _NOTHING
        found: dict[str, Hit] = {}
        for node in self._root.going_on(token.text):
            _collect(node, tokens, place + 1, found)
        if self._prefixes and token.kind == "w":
            self._behind_prefixes(tokens, place, found)
        return found or _NOTHING

    def _behind_prefixes(self, tokens: Sequence[Token], place: int, found: dict[str, Hit]) -> None:
        word = tokens[place].text
        for prefix in self._prefixes:
            if len(word) - len(prefix) >= 2 and word.startswith(prefix):
                for node in self._root.going_on(word[len(prefix) :]):
                    _collect(node, tokens, place + 1, found, len(prefix))


def _collect(start: _Node, tokens: Sequence[Token], place: int, found: dict[str, Hit], cut: int = 0) -> None:
    """Every phrase that goes on from here; the tree is as deep as the longest phrase, so this ends soon."""
    ways = [(start, place)]
    while ways:
        node, place = ways.pop()
        for part, value in node.parts.items():
            if part not in found or found[part].end < place:
                found[part] = Hit(value, place, cut)
        following = place + 1 if place + 1 < len(tokens) and tokens[place].text == "-" and not tokens[place].apart else place
        if following < len(tokens) and (node.words or node.stems):
            ways += [(onward, following + 1) for onward in node.going_on(tokens[following].text)]
