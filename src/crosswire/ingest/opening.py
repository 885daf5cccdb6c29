"""From what a source sends to an article: whatever is in an input, only that input is lost."""

import os
from dataclasses import dataclass
from datetime import datetime

from crosswire.errors import InputError
from crosswire.ingest.address import article_key
from crosswire.ingest.admission import Admission
from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.found import Found
from crosswire.ingest.isolation import only_its_own
from crosswire.model.article import Article
from crosswire.model.report import Failure


@dataclass(frozen=True)
class Opened:
    """What an input turned out to be. Key and ``seen`` are those of its arrival."""

    subject: str
    entry: Article | Failure | Skipped
    key: str | None = None
    seen: datetime | None = None

    @property
    def length(self) -> int:
        """Characters of its text."""
        return len(self.entry.text) if isinstance(self.entry, Article) else 0


def opened(arrival: Arrival, language: str | None = None) -> Opened:
    """The article of an input, or why there is none. ``language`` is taken where an article does not say its own."""
    subject, result = arrival.result.subject, arrival.result
    if isinstance(result, Failure | Skipped):
        return Opened(subject, result)
    try:
        with only_its_own(subject):
            found = result if isinstance(result, Found) else result.open()
            return Opened(subject, Admission(language).article(found), arrival.key or _key(found), arrival.seen)
    except InputError as error:
        return Opened(subject, Failure(error.subject, error.reason))


def _key(found: Found) -> str:
    """Its address, else the file it came from and its id there."""
    return article_key(found.url) if found.url else f"file:{os.path.abspath(found.path or '')}#{found.id}"
