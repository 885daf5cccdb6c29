"""Stories found in a stream of articles, and how they change."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crosswire.model.report import Failure


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

    @property
    def outlets(self) -> tuple[str, ...]:
        """Each once, in the order they came."""
        return tuple(dict.fromkeys(article.outlet for article in self.articles))

    @property
    def languages(self) -> tuple[str, ...]:
        """Each once, in the order of their codes."""
        return tuple(sorted({article.language for article in self.articles}))

    @property
    def days(self) -> tuple[datetime, ...]:
        """The first and the last time of those that say when they appeared."""
        times = [article.published for article in self.articles if article.published]
        return (min(times), max(times)) if times else ()


@dataclass(frozen=True)
class Stories:
    """What sorting gave. ``encoder`` names what compared meaning; nothing where there was no article."""

    stories: tuple[FoundStory, ...]
    encoder: str = ""
    failures: tuple[Failure, ...] = ()


class ChangeKind(StrEnum):
    """What became of a story."""

    STARTED = "started"
    MERGED = "merged"
    SPLIT = "split"
    #: An article came to it.
    JOINED = "joined"


@dataclass(frozen=True)
class Change:
    """``others``: the stories that a merged one took in, or that a split one has become. Filing tells of no article that only joined."""

    kind: ChangeKind
    story: int
    others: tuple[int, ...] = ()
