"""Whether any of many phrases stands in a text."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

#: Phrases in many languages share pieces of so many letters ("abonn"), and most texts have hardly one of them.
_PIECE = 5


class Phrases:
    """Phrases in small letters, looked for by their pieces: a pattern of all of them would take ten times as long."""

    def __init__(self, phrases: Iterable[str]) -> None:
        folded = {phrase.casefold() for phrase in phrases}
        often = Counter(piece for phrase in folded for piece in set(_pieces(phrase)))
        groups = defaultdict[str, list[str]](list)
        for phrase in sorted(folded):
            groups[max(_pieces(phrase), key=lambda piece: (" " not in piece, often[piece], piece))].append(phrase)
        self._groups = tuple(groups.items())
        self.longest = max(map(len, folded), default=0)

    def __iter__(self) -> Iterator[str]:
        return (phrase for _, phrases in self._groups for phrase in phrases)

    def within(self, folded: str) -> bool:
        """Whether one of them is in a text of small letters."""
        near = [phrases for piece, phrases in self._groups if piece in folded]
        return any(phrase in folded for phrases in near for phrase in phrases)


def _pieces(phrase: str) -> list[str]:
    return [phrase[start : start + _PIECE] for start in range(max(1, len(phrase) - _PIECE + 1))]
