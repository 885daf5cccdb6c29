"""The file of stories as it is kept: what filing asks for, row by row, and what it writes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Table, and_, bindparam, delete, func, insert, select, update

from crosswire.model.kept import Kept
from crosswire.store.database import Database
from crosswire.store.pages import in_pages, parts
from crosswire.store.records import LAST_REVISIONS, kept
from crosswire.store.schema import ARTICLE, BLOCK, FILED, FILING, KNOT, LESSON, USUAL, VECTOR

Rows = Sequence[Mapping[str, Any]]

_MEANT = and_(VECTOR.c.article == FILED.c.article, VECTOR.c.revision == FILED.c.revision, VECTOR.c.model == bindparam("model"))
#: Filed articles with their meaning.
_ENTRIES = select(FILED.c.article, FILED.c.revision, FILED.c.language, FILED.c.day, FILED.c.lesson, VECTOR.c.data).join(VECTOR, _MEANT)
_BLOCK = _ENTRIES.where(FILED.c.block == bindparam("wanted")).order_by(FILED.c.article)
_ENTRY = _ENTRIES.where(FILED.c.article == bindparam("wanted"))
#: The one article of a knot that has no other stands beside it.
_KNOTS = (
    select(KNOT, FILED.c.article, FILED.c.language, FILED.c.day.label("appeared"), FILED.c.lesson, VECTOR.c.data)
    .outerjoin(FILED, and_(FILED.c.knot == KNOT.c.number, KNOT.c.size == 1))
    .outerjoin(VECTOR, _MEANT)
    .where(KNOT.c.story == bindparam("wanted"))
    .order_by(KNOT.c.number)
)
_MEANING = select(VECTOR.c.data).where(
    VECTOR.c.article == bindparam("article"), VECTOR.c.revision == bindparam("revision"), VECTOR.c.model == bindparam("model")
)
_VOID = (FILING, USUAL, LESSON, BLOCK, KNOT, FILED)


@dataclass(frozen=True)
class Written:
    """What filing changed, as rows. ``anew``: whatever was there before is void."""

    anew: bool
    filing: Mapping[str, Any]
    usual: Rows
    lessons: Rows
    blocks: Rows
    broken_blocks: Sequence[int]
    knots: Rows
    filed: Rows
    moved: Rows
    #: ``big`` took ``small`` in, in order.
    ties: Rows


@dataclass(frozen=True)
class Filed:
    """The file that a store keeps."""

    database: Database

    def state(self) -> Row[Any] | None:
        """How far it has come; None where nothing was filed."""
        return self.database.one(select(FILING))

    def usual(self) -> Sequence[Row[Any]]:
        return self.database.all(select(USUAL).order_by(USUAL.c.language))

    def lessons(self) -> Sequence[Row[Any]]:
        return self.database.all(select(LESSON))

    def middles(self) -> Sequence[Row[Any]]:
        return self.database.all(select(BLOCK))

    def block(self, number: int, model: str) -> Sequence[Row[Any]]:
        return self.database.all(_BLOCK, {"wanted": number, "model": model})

    def entry(self, number: int, model: str) -> Row[Any] | None:
        return self.database.one(_ENTRY, {"wanted": number, "model": model})

    def entries(self, model: str) -> Iterator[Row[Any]]:
        """All that are filed, in their order."""
        return in_pages(self.database, _ENTRIES.params(model=model), FILED.c.article)

    def knots(self, story: int, model: str) -> Sequence[Row[Any]]:
        return self.database.all(_KNOTS, {"wanted": story, "model": model})

    def whereabouts(self, numbers: Iterable[int]) -> Iterator[Row[Any]]:
        """The knot and the story of articles."""
        statement = select(FILED.c.article, FILED.c.knot, KNOT.c.story).join(KNOT, KNOT.c.number == FILED.c.knot)
        for part in parts(list(numbers)):
            yield from self.database.all(statement.where(FILED.c.article.in_(part)))

    def meaning(self, number: int, revision: int, model: str) -> bytes | None:
        """Of one revision, where it was encoded before."""
        row = self.database.one(_MEANING, {"article": number, "revision": revision, "model": model})
        return None if row is None else bytes(row.data)

    def unfiled(self) -> Iterator[Kept]:
        """Articles that no story has yet, in the order in which they came in."""
        statement = LAST_REVISIONS.outerjoin(FILED, FILED.c.article == ARTICLE.c.number).where(FILED.c.article.is_(None))
        yield from map(kept, in_pages(self.database, statement, ARTICLE.c.number))

    def waiting(self) -> int:
        """How many they are."""
        articles = ARTICLE.outerjoin(FILED, FILED.c.article == ARTICLE.c.number)
        row = self.database.one(select(func.count()).select_from(articles).where(FILED.c.article.is_(None)))
        return row[0] if row else 0

    def missing(self) -> int:
        """How many of those that were filed were removed since."""
        row, state = self.database.one(select(func.count()).select_from(FILED)), self.state()
        return state.filed - row[0] if row and state else 0

    def broken(self) -> Sequence[Row[Any]]:
        """Knots with fewer articles than they had, each with how many are left."""
        left = func.count(FILED.c.article)
        statement = select(KNOT, left.label("left")).outerjoin(FILED, FILED.c.knot == KNOT.c.number)
        return self.database.all(statement.group_by(KNOT.c.number).having(left != KNOT.c.size))

    def of_knot(self, number: int, model: str) -> Sequence[Row[Any]]:
        return self.database.all(_ENTRIES.where(FILED.c.knot == number).order_by(FILED.c.article), {"model": model})

    def mend(self, broken: Sequence[int], left: Rows) -> None:
        """Put what is left of broken knots in their place, and count what is filed."""
        self._drop(KNOT, broken)
        self._add(KNOT, left)
        self.database.do(update(FILING).values(filed=select(func.count()).select_from(FILED).scalar_subquery()))

    def write(self, written: Written, known: int) -> bool:
        """All or nothing; nothing where there are not as many filed as were ``known``: somebody else was faster."""
        with self.database.together():
            state = self.state()
            if (state.filed if state else 0) != known:
                return False
            for table in _VOID if written.anew else (FILING, USUAL, LESSON):
                self.database.do(delete(table))
            self._add(FILING, [written.filing])
            self._add(USUAL, written.usual)
            self._add(LESSON, written.lessons)
            self._exchange(BLOCK, written.blocks)
            self._drop(BLOCK, written.broken_blocks)
            self._exchange(KNOT, written.knots)
            self._add(FILED, written.filed)
            self._change(update(FILED).where(FILED.c.article == bindparam("wanted")).values(block=bindparam("to")), written.moved)
            self._change(update(FILED).where(FILED.c.knot == bindparam("small")).values(knot=bindparam("big")), written.ties)
            self._drop(KNOT, [tie["small"] for tie in written.ties])
            return True

    def _add(self, table: Table, rows: Rows) -> None:
        if rows:
            self.database.do(insert(table), rows)

    def _exchange(self, table: Table, rows: Rows) -> None:
        self._drop(table, [row["number"] for row in rows])
        self._add(table, rows)

    def _drop(self, table: Table, numbers: Sequence[int]) -> None:
        for part in parts(numbers):
            self.database.do(delete(table).where(table.c.number.in_(part)))

    def _change(self, statement: Any, rows: Rows) -> None:
        if rows:
            self.database.do(statement, rows)
