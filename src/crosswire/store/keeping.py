"""The store over any database that SQLAlchemy speaks to: each idea in a file of its own, joined here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

import numpy.typing as npt

from crosswire.model.article import Article
from crosswire.model.kept import Coming, Handled, Kept, Run
from crosswire.model.search import EVERYTHING, Hit, Wanted
from crosswire.store.copies import Copies
from crosswire.store.database import Database
from crosswire.store.filed import Filed
from crosswire.store.full_text import FullText
from crosswire.store.journal import Journal
from crosswire.store.memory import Memory
from crosswire.store.prepared import Prepared, prepared
from crosswire.store.searching import Searching
from crosswire.store.shelves import Shelves
from crosswire.store.told import Told
from crosswire.store.vectors import Vectors


class KeepingStore:
    """Fulfils ``Store``, which says what each verb does."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._shelves = Shelves(database, Copies(database), FullText(database))
        self._searching = Searching(database)
        self._journal = Journal(database)
        self._memory = Memory(database)
        self._vectors = Vectors(database)
        self.filed = Filed(database)
        self.told = Told(database)

    def together(self) -> AbstractContextManager[None]:
        return self.database.together()

    def keep(self, article: Article, key: str, seen: datetime) -> tuple[Kept, Coming]:
        return self._shelves.keep(prepared(article, key, seen))

    def keep_all(self, entries: Iterable[Prepared]) -> list[tuple[str, Coming]]:
        return [(str(number), coming) for number, coming in self._shelves.keep_all(entries)]

    def article(self, number: str, revision: int | None = None) -> Kept | None:
        return self._shelves.article(number, revision)

    def articles(self, numbers: Iterable[str] | None = None) -> Iterator[Kept]:
        return self._shelves.articles(numbers)

    def wanted(self, wanted: Wanted = EVERYTHING) -> Iterator[Kept]:
        return self._shelves.wanted(wanted)

    def search(self, words: str, wanted: Wanted = EVERYTHING, most: int = 20) -> Iterator[Hit]:
        return self._searching.find(words, wanted, most)

    def known_as(self, name: str) -> str | None:
        return self._shelves.known_as(name)

    def revisions(self, key: str) -> Sequence[Kept]:
        return self._shelves.revisions(key)

    def remove(self, numbers: Iterable[str]) -> int:
        return self._shelves.remove(numbers)

    def begin(self, sources: Sequence[str], started: datetime) -> int:
        return self._journal.begin(sources, started)

    def note(self, run: int, *handled: Handled) -> None:
        self._journal.note(run, handled)

    def end(self, run: int, ended: datetime) -> None:
        self._journal.end(run, ended)

    def runs(self) -> Sequence[Run]:
        return self._journal.runs()

    def handled(self, run: int) -> Iterator[Handled]:
        return self._journal.handled(run)

    def recall(self, kind: str, key: str) -> str | None:
        return self._memory.recall(kind, key)

    def remember(self, kind: str, key: str, value: str | None) -> None:
        self._memory.remember(kind, key, value)

    def recall_all(self, kind: str, keys: Iterable[str]) -> Mapping[str, str]:
        return self._memory.recall_all(kind, keys)

    def remember_all(self, kind: str, values: Mapping[str, str]) -> None:
        self._memory.remember_all(kind, values)

    def keep_vector(self, number: str, revision: int, model: str, vector: npt.NDArray[Any]) -> None:
        self._vectors.keep(number, revision, model, vector)

    def vectors(self, model: str) -> Iterator[tuple[str, npt.NDArray[Any]]]:
        return self._vectors.all(model)

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> "KeepingStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
