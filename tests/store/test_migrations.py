"""How tables come to be, step by step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from crosswire.store.database import Database
from crosswire.store.migrations.registry import MIGRATIONS, migrate
from crosswire.store.schema import METADATA
from crosswire.store.sqlite.connecting import connect

FIRST = ("CREATE TABLE one (number {number})",)
SECOND = ("ALTER TABLE one ADD COLUMN name TEXT", "INSERT INTO one (name) VALUES ('x')")
BROKEN = ("CREATE TABLE two (number {number})", "CREATE TABLE two (number {number})")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = connect(str(tmp_path / "x.db"), create=True, patience=1.0)
    yield opened
    opened.close()


def test_only_what_is_missing_is_done(database: Database) -> None:
    migrate(database, (FIRST,))
    migrate(database, (FIRST, SECOND))
    migrate(database, (FIRST, SECOND))
    assert list(database.command("SELECT number, name FROM one")) == [(1, "x")]


def test_a_step_that_fails_leaves_everything_as_it_was(database: Database) -> None:
    migrate(database, (FIRST,))
    with pytest.raises(Exception, match="two"):
        migrate(database, (FIRST, SECOND, BROKEN))
    assert database.tables() == {"one", "crosswire_store"}
    assert [column["name"] for column in columns(database, "one")] == ["number"]
    migrate(database, (FIRST, SECOND))


def test_the_migrations_make_the_tables_that_the_program_speaks_of(database: Database) -> None:
    migrate(database, MIGRATIONS)
    engine = create_engine("sqlite://")
    METADATA.create_all(engine)
    with engine.connect() as connection:
        wanted = inspect(connection)
        for table in METADATA.tables:
            assert told(columns(database, table)) == told(wanted.get_columns(table)), table
            for kind in ("get_pk_constraint", "get_foreign_keys", "get_indexes"):
                assert told(getattr(inspect(database.connection), kind)(table)) == told(getattr(wanted, kind)(table)), (table, kind)
    engine.dispose()


def columns(database: Database, table: str) -> list[dict[str, object]]:
    return [dict(column) for column in inspect(database.connection).get_columns(table)]


def told(facts: object) -> str:
    """In an order of their own."""
    return "\n".join(sorted(map(str, facts if isinstance(facts, list) else [facts])))
