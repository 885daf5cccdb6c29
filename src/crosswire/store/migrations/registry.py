"""All migrations in their order; the version of a store is how many of them it has seen. A new one is a file and a name here."""

from crosswire.errors import StoreError
from crosswire.store.database import Database
from crosswire.store.migrations import m0001_articles, m0002_stories

MIGRATIONS: tuple[tuple[str, ...], ...] = (m0001_articles.STATEMENTS, m0002_stories.STATEMENTS)

#: Holds the one number that says how many migrations there were. A database with other tables and without it is somebody else's.
_VERSION_TABLE = "crosswire_store"


def refuse_others(database: Database) -> None:
    """Raise StoreError where a database is no store of ours, before anything is written to it."""
    tables = database.tables()
    if tables and _VERSION_TABLE not in tables:
        raise StoreError(database.path, "is a database of another program; name another file")


def migrate(database: Database, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Bring a store up to what this program knows. Raises StoreError where it is newer."""
    found = _version(database)
    if found > len(migrations):
        reason = f"was written by a newer Crosswire (form {found}; this one knows forms up to {len(migrations)})"
        raise StoreError(database.path, f"{reason}; install the newer one, or name another file")
    if found < len(migrations):
        with database.together():
            _step(database, migrations)


def _step(database: Database, migrations: tuple[tuple[str, ...], ...]) -> None:
    """Somebody else may have been faster, so the version is asked once more, now that nobody else can write."""
    database.command(f"CREATE TABLE IF NOT EXISTS {_VERSION_TABLE} (version INTEGER NOT NULL)")
    for statements in migrations[_version(database) :]:
        for statement in statements:
            database.command(statement.format(**database.dialect.words))
    database.command(f"DELETE FROM {_VERSION_TABLE}")
    database.command(f"INSERT INTO {_VERSION_TABLE} VALUES ({len(migrations)})")


def _version(database: Database) -> int:
    """How many migrations it has seen; a new database has seen none."""
    rows = database.command(f"SELECT version FROM {_VERSION_TABLE}") if _VERSION_TABLE in database.tables() else ()
    return int(rows[0][0]) if rows else 0
