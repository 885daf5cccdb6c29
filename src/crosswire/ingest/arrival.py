"""What a source sends, one input after the other."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from crosswire.ingest.found import Found
from crosswire.model.report import Failure


@dataclass(frozen=True)
class Skipped:
    """An input that was not read on purpose: ``reason`` says why, such as that robots.txt forbids it or that it is unchanged."""

    subject: str
    reason: str


class Unopened(Protocol):
    """An input whose article is still to be read, which takes time: any process may do it."""

    @property
    def subject(self) -> str:
        """How a message names it."""

    def open(self) -> Found:
        """The article in it. Raises InputError where there is none."""


@dataclass(frozen=True)
class Arrival:
    """One input of a source and what came of reading it."""

    result: Found | Unopened | Failure | Skipped
    #: What tells whether two articles are one: its address, else the file it came from and its id there. None where there is no article,
    #: or where that is told by the article alone.
    key: str | None = None
    #: Where its source goes on after it; None where it is only read whole. To whom it does not belong, it means nothing.
    mark: str | None = None
    #: Kind, key and value of what is to be remembered once this is dealt with (an article kept, anything else noted), and never before:
    #: else a run that is cut off in between loses the article.
    remember: tuple[tuple[str, str, str], ...] = ()
    #: When it was fetched, where that was not now: an archive says so. Aware.
    seen: datetime | None = None
