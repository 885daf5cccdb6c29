"""The words that name a speaker, and how telling they are."""

from dataclasses import dataclass
from enum import IntEnum

from crosswire.model.mention import Mention
from crosswire.model.span import Span


class Sort(IntEnum):
    """What names a speaker, from the least telling to the most."""

    NOTHING = 0
    CHUNK = 1
    PRONOUN = 2
    PHRASE = 3
    NAME = 4


@dataclass(frozen=True)
class Speaker:
    """The words and what they are."""

    sort: Sort
    span: Span
    mention: Mention | None = None


NOBODY = Speaker(Sort.NOTHING, Span(0, 0))
