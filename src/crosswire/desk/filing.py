"""Filing what the store keeps: every article that no story has yet is encoded, once, and put where it belongs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from crosswire.cluster.entry import Entry
from crosswire.cluster.filing import Filing
from crosswire.cluster.sorting import day_of, lead
from crosswire.desk.encoding import one_thread
from crosswire.desk.mending import mend
from crosswire.desk.shelf import StoreShelf
from crosswire.model.found import Change, ChangeKind
from crosswire.model.kept import Kept
from crosswire.model.kept_story import Event
from crosswire.store.base import Store
from crosswire.store.vectors import MEANING

if TYPE_CHECKING:
    from crosswire.encoders.base import TextEncoder

#: Articles after which what was filed is written down; who is killed files as many again, with the vectors that are kept already.
BATCH = 100


@dataclass
class FilingDesk:
    """The file of a store, opened; nothing but what is near a new article is ever read of it."""

    store: Store
    encoder: "TextEncoder"
    #: Told how many were filed, of those that no story had.
    progress: Callable[[int, int], None] | None = None

    def __post_init__(self) -> None:
        self._open()

    def _open(self) -> None:
        mend(self.store, self.encoder)
        self._shelf = StoreShelf(self.store.filed, self.encoder.name, {})
        self._known = self._shelf.counts().filed
        self._filing = Filing(self.encoder.usual, self._shelf)
        self._done, self._waiting = 0, self.store.filed.waiting()

    def file_all(self) -> Iterator[tuple[Event, ...]]:
        """File what no story has yet, in the order it came in; after each batch what came of it. Raises StoreError."""
        if self._other_model():
            yield self.file_anew()
        unfiled = self.store.filed.unfiled()
        while batch := list(islice(unfiled, BATCH)):
            events = self._filed(batch)
            if events is None:  # somebody else filed meanwhile
                self._open()
                unfiled = self.store.filed.unfiled()
                continue
            yield events

    def file_anew(self) -> tuple[Event, ...]:
        """File all articles of the store anew, as if they had come at once. Stories keep their numbers where most of them stay."""
        now, stood = datetime.now(UTC), self.store.told.stories()
        with one_thread():
            entries = [self._entry(kept) for kept in self.store.articles()]
            last = self._filing.last_story
            if not entries:
                return ()
            self._filing = Filing(self.encoder.usual)
            told = self._filing.adopt(entries, stood, last)
            events = [Event(now, change.kind, change.story, _others(change)) for change in told]
            self._write(events)
        self._open()
        return tuple(events)

    def _filed(self, batch: Sequence[Kept]) -> tuple[Event, ...] | None:
        events: list[Event] = []
        with one_thread():
            for kept in batch:
                entry = self._entry(kept)
                events += self._events(entry.id, self._filing.file(entry))
                self._tell()
            return tuple(events) if self._write(events) else None

    def _tell(self) -> None:
        self._done += 1
        if self.progress:
            self.progress(self._done, max(self._done, self._waiting))

    def _write(self, events: Sequence[Event]) -> bool:
        unkept = self._filing.unkept()
        with self.store.together():
            if not self._shelf.keep(unkept, self._known):
                return False
            self.store.told.record(events)
        self._known = unkept.counts.filed
        self._filing.kept()
        return True

    def _entry(self, kept: Kept) -> Entry:
        """An article with its meaning, which is kept as soon as it is known."""
        article, model = kept.article, self.encoder.name
        bits = self.store.filed.meaning(int(article.id), kept.revision, model)
        if bits is None:
            meaning = self.encoder.meaning(lead(article)).astype(np.float16)
            self.store.keep_vector(article.id, kept.revision, model, meaning)
        else:
            meaning = np.frombuffer(bits, MEANING)
        self._shelf.revisions[article.id] = kept.revision
        return Entry(article.id, article.language, meaning, day_of(article))

    def _events(self, article: str, changes: Iterable[Change]) -> Iterator[Event]:
        now, story = datetime.now(UTC), self._filing.story_of(article)
        told = [Event(now, change.kind, change.story, _others(change), article) for change in changes]
        if not any(event.kind is ChangeKind.STARTED and event.story == story for event in told):
            told.append(Event(now, ChangeKind.JOINED, story, article=article))
        yield from told

    def _other_model(self) -> bool:
        state = self.store.filed.state()
        return state is not None and state.model != self.encoder.name


def _others(change: Change) -> tuple[int, ...]:
    return tuple(other for other in change.others if other != change.story)
