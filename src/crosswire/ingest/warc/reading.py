"""An archive's pages, one at a time, with an account of all else that lies in it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.files import Input, trouble
from crosswire.ingest.published import published
from crosswire.ingest.warc.archive import Archive, Placed
from crosswire.ingest.warc.pages import ArchivedPage, page_in
from crosswire.ingest.warc.records import Record
from crosswire.model.report import Failure

_BUFFER = 1_048_576
DAMAGED = "the record is damaged"
CUT_OFF = "the file ends within this record; what stands before it was read"


def read_archive(source: Input, mark: str | None = None) -> Iterator[Arrival]:
    """The pages behind a mark, not yet opened; a Failure for each damaged place; and at the end what else there was, by kinds."""
    account = _Account(source.shown)
    try:
        with open(source.path, "rb", buffering=_BUFFER) as file:
            for placed in Archive(file, mark).records():
                yield from account.take(placed)
    except OSError as error:
        yield Arrival(Failure(source.shown, trouble(error)))
        return
    yield from account.close(whole=mark is None)


@dataclass
class _Account:
    """What an archive held."""

    archive: str
    pages: int = 0
    damaged: int = 0
    others: Counter[str] = field(default_factory=Counter)

    def take(self, placed: Placed) -> Iterator[Arrival]:
        if placed.record is None:
            self.damaged += 1
            place = f"{self.archive}, byte {placed.start:,}"
            yield Arrival(Failure(place, CUT_OFF if placed.cut_off else DAMAGED), mark=placed.mark)
            return
        page = page_in(placed.record, self.archive)
        if isinstance(page, ArchivedPage):
            self.pages += 1
            yield Arrival(page, mark=placed.mark, seen=_fetched(placed.record))
        else:
            self.others[page] += 1

    def close(self, whole: bool) -> Iterator[Arrival]:
        if whole and not self.pages and not self.others:
            yield Arrival(Failure(self.archive, "is no web archive (WARC) that can be read"))
            return
        told = [f"{count:,} {name}" for name, count in self.others.most_common()]
        if told:
            yield Arrival(Skipped(self.archive, f"held {self.pages:,} pages; passed over: {', '.join(told)}"))
        if self.damaged:
            yield Arrival(
                Skipped(self.archive, f"{self.damaged:,} damaged {'record was' if self.damaged == 1 else 'records were'} passed over")
            )


def _fetched(record: Record) -> datetime | None:
    """When the crawler fetched it."""
    return published(record.header("WARC-Date"))
