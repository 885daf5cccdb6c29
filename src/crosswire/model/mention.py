"""Mentions: where a text names somebody or something."""

from dataclasses import dataclass
from enum import StrEnum

from crosswire.model.span import Span


class MentionType(StrEnum):
    """What kind of thing is named."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"
    #: Products, works, events.
    OTHER = "MISC"


@dataclass(frozen=True)
class Mention:
    """A name as written, and whom or what it names."""

    span: Span
    type: MentionType
    #: Shared by all mentions of one entity, whatever the language: ``place:US``, ``org:reuters``, ``name:anna-berg``.
    entity: str
    #: False where the words only hint at it: an adjective such as "French", or a capital that may be one of style.
    sure: bool = True
