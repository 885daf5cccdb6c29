"""The door of the store."""

from crosswire.store.base import Store
from crosswire.store.keeping import KeepingStore
from crosswire.store.migrations.registry import migrate, refuse_others
from crosswire.store.sqlite.connecting import connect, set_up

#: Seconds that a writer waits for another one.
PATIENCE = 30.0


def open_store(path: str, *, create: bool = True, patience: float = PATIENCE) -> Store:
    """The store in a file, which is made where it is not there yet and ``create`` says so; ``with`` closes it.

    ``:memory:`` keeps everything in memory. ``patience``: seconds that a change waits while somebody else is writing.
    Raises StoreError, which names the file and the remedy: it is not there, no store of ours, damaged, read-only, or written by a newer
    Crosswire.
    """
    database = connect(path, create, patience)
    try:
        refuse_others(database)
        set_up(database, patience)
        migrate(database)
    except BaseException:
        database.close()
        raise
    return KeepingStore(database)
