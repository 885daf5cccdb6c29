"""What a desk keeps: articles as they came in, time after time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crosswire.model.article import Article


class Coming(StrEnum):
    """What an article was to the store when it came in."""

    NEW = "new"
    #: Known, with this very text.
    SAME = "same"
    #: Known, with another text.
    REVISED = "revised"


@dataclass(frozen=True)
class Kept:
    """One revision of an article in the store; ``article.id`` is its number there."""

    article: Article
    #: What tells whether two articles are one: its address, else the file it came from and its id there.
    key: str
    #: 1 is the first.
    revision: int
    #: When this revision came in, and when the first one did; aware, in UTC.
    seen: datetime
    first_seen: datetime
    #: The number of the earliest article with the very same text, and of the nearest with almost the same.
    same_text_as: str | None = None
    much_like: str | None = None


class Outcome(StrEnum):
    """What became of one input of a run."""

    NEW = "new"
    SAME = "same"
    REVISED = "revised"
    #: It could not be read.
    FAILED = "failed"
    #: It was not asked for: forbidden by robots.txt, or unchanged at its address.
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Handled:
    """One input of a run and what became of it."""

    subject: str
    outcome: Outcome
    #: Why, where it failed or was skipped.
    reason: str | None = None
    #: The number of its article, where there is one.
    article: str | None = None


@dataclass(frozen=True)
class Run:
    """One ingest. ``ended`` is missing where it was cut off."""

    number: int
    started: datetime
    sources: tuple[str, ...]
    ended: datetime | None = None
    #: How many inputs had which outcome.
    counts: tuple[tuple[Outcome, int], ...] = ()
