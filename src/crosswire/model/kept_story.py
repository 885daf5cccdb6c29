"""Stories as a desk keeps them: how they stand, and how they came to."""

from dataclasses import dataclass
from datetime import datetime

from crosswire.model.found import ChangeKind
from crosswire.model.kept import Kept

#: How a story is called where an article might be meant: ``story-12``.
PREFIX = "story-"


@dataclass(frozen=True)
class KeptStory:
    """A story of the store. ``headline`` is that of its most typical article."""

    number: int
    headline: str
    #: How many articles.
    size: int
    #: Each once, in the order in which they came.
    outlets: tuple[str, ...]
    #: Each once, in the order of their codes.
    languages: tuple[str, ...]
    #: Articles that carry one text, as far as it was seen when they came in, count once. A check may show that there are fewer.
    voices: int
    #: When its first article came in, and its last; aware, in UTC.
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True)
class Event:
    """What became of a story. ``others``: those that a merged one took in, or a split one left; ``article``: the one that came then."""

    at: datetime
    kind: ChangeKind
    story: int
    others: tuple[int, ...] = ()
    article: str | None = None


@dataclass(frozen=True)
class StoryHistory:
    """A story with its articles, in the order in which they came, and all that became of it, the first first."""

    story: KeptStory
    articles: tuple[Kept, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True)
class StoriesWanted:
    """Which stories are wanted: all that is said must hold."""

    #: An article came in since; aware.
    since: datetime | None = None
    #: Has an article in this language; ``pt`` wants ``pt-BR`` too.
    language: str | None = None
    #: Has so many articles.
    least: int = 1
    #: So many of them, those that most outlets have first; None wants all.
    most: int | None = None
