"""What an ingest would do, without doing it."""

from collections.abc import Iterator

from crosswire.desk.fetching import Fetching
from crosswire.desk.keeping import BEFORE, ENDED, MARK, Intake
from crosswire.ingest.arrival import Skipped
from crosswire.ingest.sources import Source, sources_of
from crosswire.model.report import Failure
from crosswire.store.base import Store


def planned(intake: Intake, store: Store | None) -> Iterator[tuple[str, str] | Failure]:
    """Each source and what would be done with it; without a store nothing was read before."""
    named: set[str] = set()
    for source in sources_of(intake.sources, Fetching(intake.web, store)):
        if isinstance(source, Failure):
            yield source
        elif source.identity is None:
            yield from _at_address(source)
        elif source.identity not in named:
            named.add(source.identity)
            yield source.name, _state(store.recall(MARK, source.identity) if store else None, intake.again)


def _at_address(source: Source) -> Iterator[tuple[str, str] | Failure]:
    """What would be fetched, by what the site and its feeds say."""
    for arrival in source.read(None):
        result = arrival.result
        if isinstance(result, Failure):
            yield result
        else:
            yield result.subject, result.reason if isinstance(result, Skipped) else "would be kept"


def _state(mark: str | None, again: bool) -> str:
    if mark == ENDED:
        return "would be read again" if again else BEFORE
    return "would be read" if mark is None else "would be read on from where it was left"
