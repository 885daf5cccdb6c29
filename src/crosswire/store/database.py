"""One connection to a database: asking, changing, and all or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from typing import Any

from sqlalchemy import Connection, Executable, Row, Table, insert, inspect
from sqlalchemy.exc import DBAPIError

from crosswire.errors import StoreError
from crosswire.store.dialect import Dialect

Values = Mapping[str, Any]


class Database:
    """Every answer is read to its end, so that nothing stays locked between two questions; who asks for much asks page by page."""

    def __init__(self, path: str, connection: Connection, dialect: Dialect) -> None:
        self.path = path
        self.dialect = dialect
        self.connection = connection
        self._depth = 0

    def all(self, statement: Executable, values: Values | None = None) -> Sequence[Row[Any]]:
        """All rows of the answer."""
        with self._told():
            return self.connection.execute(statement, values).all()

    def one(self, statement: Executable, values: Values | None = None) -> Row[Any] | None:
        """The first row, or None where there is none."""
        with self._told():
            return self.connection.execute(statement, values).first()

    def do(self, statement: Executable, values: Values | Sequence[Values] | None = None) -> int:
        """Change something; how many rows were."""
        with self._told():
            return self.connection.execute(statement, values).rowcount

    def do_many(self, words: str, rows: Sequence[tuple[int, ...]]) -> None:
        """The same change for many rows of numbers, straight to the driver: anything else takes as long for each as the change."""
        with self._told():
            self.connection.exec_driver_sql(words, list(rows))

    def do_alone(self, statement: Executable, values: Values | Sequence[Values] | None = None) -> None:
        """Change one thing that is whole by itself: it needs a transaction only where none is open."""
        with nullcontext() if self._depth else self.together():
            self.do(statement, values)

    def add(self, table: Table, **values: Any) -> int:
        """A new row in a table that numbers its rows; its number."""
        with self._told():
            key = self.connection.execute(insert(table), values).inserted_primary_key
        return int(key[0]) if key else 0

    def command(self, words: str) -> Sequence[Row[Any]]:
        """SQL as it stands."""
        with self._told():
            answer = self.connection.exec_driver_sql(words)
            return answer.all() if answer.returns_rows else ()

    def tables(self) -> frozenset[str]:
        """The names of all tables there are."""
        with self._told():
            return frozenset(inspect(self.connection).get_table_names())

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that is done within, or nothing. Inside another one, what fails is undone alone where somebody goes on after it."""
        depth = self._depth
        begin, keep, undo = self._words(depth)
        self.command(begin)
        self._depth = depth + 1
        try:
            yield
            self.command(keep)
        except BaseException:
            self._undo(undo)
            raise
        finally:
            self._depth = depth

    def close(self) -> None:
        """Let it go."""
        self.connection.close()
        self.connection.engine.dispose()

    def _words(self, depth: int) -> tuple[str, str, Sequence[str]]:
        """How to begin, to keep and to undo."""
        if not depth:
            return self.dialect.begin, "COMMIT", ("ROLLBACK",)
        name = f"level_{depth}"
        return f"SAVEPOINT {name}", f"RELEASE {name}", (f"ROLLBACK TO {name}", f"RELEASE {name}")

    def _undo(self, words: Sequence[str]) -> None:
        with suppress(StoreError):  # after some troubles the database has undone it by itself
            for each in words:
                self.command(each)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Trouble in the words of the user."""
        try:
            yield
        except DBAPIError as error:
            raise StoreError(self.path, self.dialect.reason(error.orig)) from error
