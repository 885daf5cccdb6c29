"""What a user gives for finding names: other names of one entity, and recognisers of his own."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.lexicon.aliases import NO_ALIASES, Aliases

Recognised = tuple[Span, MentionType]


class Recogniser(Protocol):
    """Finds names in the languages it knows."""

    def knows(self, language: str) -> bool:
        """Whether it was made for a language, by its primary code. It is never asked about another one."""

    def names(self, text: str) -> Iterator[Recognised]:
        """The places of the names of a text, in order, and their types."""


@dataclass(frozen=True)
class Aids:
    """``recognisers`` are asked in order; a later one's names take the place of those of an earlier."""

    aliases: Aliases = NO_ALIASES
    recognisers: tuple[Recogniser, ...] = ()


NO_AIDS = Aids()
