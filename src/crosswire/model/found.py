"""Stories found in a stream of articles, and how they change."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True)
class Listed:
    """What a list of stories says of an article."""

    id: str
    outlet: str
    language: str
    headline: str
    published: datetime | None = None


@dataclass(frozen=True)
class FoundStory:
    """Articles that were found to be about one event, in the order they came. ``headline`` is that of the most typical."""

    id: str
    headline: str
    articles: tuple[Listed, ...]


class ChangeKind(StrEnum):
    """What became of a story."""

    STARTED = "started"
    MERGED = "merged"
    SPLIT = "split"


@dataclass(frozen=True)
class Change:
    """``others``: the stories that a merged one took in, or that a split one has become. An article that joined is none."""

    kind: ChangeKind
    story: int
    others: tuple[int, ...] = ()
