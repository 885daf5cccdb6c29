"""What any process of the crew does to what a source sends: an article, made ready for the store. No database is needed for it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from crosswire.ingest.arrival import Arrival
from crosswire.ingest.opening import Opened, opened
from crosswire.model.article import Article
from crosswire.model.report import Failure
from crosswire.store.prepared import Prepared, prepared


@dataclass(frozen=True)
class Sent:
    """An arrival, or the end of a source where there is none."""

    name: str
    identity: str | None
    arrival: Arrival | None


#: There is neither at the end of a source, and nothing ready where no article came of it.
Ready = tuple[Opened | None, Prepared | None]


def open_sent(sent: Sent, language: str | None) -> Ready:
    """The article that was sent. ``language`` is taken where it does not say its own."""
    if sent.arrival is None:
        return None, None
    one = opened(sent.arrival, language)
    if not isinstance(one.entry, Article):
        return one, None
    return one, prepared(one.entry, one.key or one.subject, one.seen or datetime.now(UTC))


def lost(sent: Sent, reason: str) -> Ready:
    """What comes of one that cannot be read at all."""
    subject = sent.arrival.result.subject if sent.arrival else sent.name
    return Opened(subject, Failure(subject, reason)), None
