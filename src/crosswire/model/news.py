"""What is new in the stories of a store."""

from dataclasses import dataclass, field
from enum import StrEnum

from crosswire.model.kept_story import KeptStory


class NewsKind(StrEnum):
    """What is told of a story."""

    STORY = "story"
    MERGED = "merged"
    EXCLUSIVE = "exclusive"
    DISCREPANCY = "discrepancy"
    CORRECTION = "correction"


@dataclass(frozen=True)
class Said:
    """A passage of an article; of a correction what stood there ``before``, and then either may be empty."""

    article: str
    outlet: str
    words: str
    before: str | None = None


@dataclass(frozen=True)
class News:
    """One thing that is new. ``reason`` says in a sentence why it is told."""

    kind: NewsKind
    story: KeptStory
    reason: str
    said: tuple[Said, ...] = ()


@dataclass
class Told:
    """What was told of a story, so that nobody is told it again."""

    #: The revision of each article then.
    members: dict[str, int] = field(default_factory=dict)
    #: Of each article the passages that it had alone.
    exclusives: dict[str, list[str]] = field(default_factory=dict)
    #: The kind of each discrepancy, and the words of each article in it.
    discrepancies: list[tuple[str, dict[str, str]]] = field(default_factory=list)
