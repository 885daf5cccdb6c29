"""Opening a SQLite file, and making it where there is none."""

import os
import sqlite3
from contextlib import suppress
from time import monotonic, sleep

from sqlalchemy import StaticPool, create_engine

from crosswire.errors import StoreError
from crosswire.store.database import Database
from crosswire.store.sqlite.dialect import BUSY, Sqlite

IN_MEMORY = ":memory:"

#: Only its owner reads what a desk collects.
_RIGHTS = 0o600
_PAUSE = 0.05
#: Kilobytes of the file that are in memory at most: what finds copies is written all over it, eight times as much as SQLite itself has.
_CACHE = 16_000


def connect(path: str, create: bool, patience: float) -> Database:
    """A connection to the file, or to a database in memory. Raises StoreError where it is not there, or is no file."""
    if path != IN_MEMORY:
        _look(path, create)
    return _connected(path, patience)


def _look(path: str, create: bool) -> None:
    """Whether there is something to open; a file of the user's alone is made where there is to be one."""
    if "\0" in path or not path:
        raise StoreError(path or "a file without a name", "cannot be a store; name a file")
    if os.path.isdir(path):
        raise StoreError(path, "is a folder; name a file in it")
    if not create and not (os.path.exists(path) and os.path.getsize(path)):
        raise StoreError(path, "is not there: nothing was kept in it yet. 'crosswire ingest' makes it; --db names another file")
    folder = os.path.dirname(path) or os.curdir
    if not os.path.isdir(folder):
        raise StoreError(path, f"cannot be made: the folder {folder} is not there; make it, or name another file")
    if create:
        _made(path)


def _made(path: str) -> None:
    try:
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _RIGHTS))
    except OSError as error:
        raise StoreError(path, f"cannot be made ({error.strerror}); name a file in a folder where you may write") from error


def _connected(path: str, patience: float) -> Database:
    def opened() -> sqlite3.Connection:
        return sqlite3.connect(path, timeout=patience, isolation_level=None)

    engine = create_engine("sqlite://", creator=opened, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    try:
        return Database(path, engine.connect(), Sqlite())
    except Exception as error:
        raise StoreError(path, Sqlite().reason(getattr(error, "orig", error))) from error


def set_up(database: Database, patience: float) -> None:
    """Readers and a writer at once (WAL), every commit sound after a crash, what belongs to an article gone with it."""
    database.command("PRAGMA foreign_keys = ON")
    database.command("PRAGMA synchronous = NORMAL")
    database.command(f"PRAGMA cache_size = -{_CACHE}")
    if database.command("PRAGMA journal_mode")[0][0] == "delete":
        _switch(database, monotonic() + patience)


def _switch(database: Database, until: float) -> None:
    """To WAL. SQLite itself does not wait here, where somebody else is just making the file."""
    while True:
        try:
            database.command("PRAGMA journal_mode = WAL")
        except StoreError as error:
            if error.reason != BUSY or monotonic() > until:
                raise
            sleep(_PAUSE)
        else:
            return
