"""Runs, and what became of each of their inputs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from crosswire.model.kept import Handled, Outcome, Run
from crosswire.store.database import Database
from crosswire.store.pages import in_pages
from crosswire.store.schema import HANDLED, RUN
from crosswire.store.shelves import numbered


@dataclass(frozen=True)
class Journal:
    """What was done, and when."""

    database: Database

    def begin(self, sources: Sequence[str], started: datetime) -> int:
        with self.database.together():
            return self.database.add(RUN, started=started, sources=tuple(sources))

    def note(self, run: int, handled: Sequence[Handled]) -> None:
        rows = [{"run": run} | _row(each) for each in handled]
        if rows:
            self.database.do_alone(insert(HANDLED), rows)

    def end(self, run: int, ended: datetime) -> None:
        with self.database.together():
            self.database.do(update(RUN).where(RUN.c.number == run).values(ended=ended))

    def runs(self) -> Sequence[Run]:
        counted = select(HANDLED.c.run, HANDLED.c.outcome, func.count().label("times")).group_by(HANDLED.c.run, HANDLED.c.outcome)
        counts: dict[int, dict[str, int]] = {}
        for row in self.database.all(counted):
            counts.setdefault(row.run, {})[row.outcome] = row.times
        rows = self.database.all(select(RUN).order_by(RUN.c.number.desc()))
        return [_run(row, counts.get(row.number, {})) for row in rows]

    def handled(self, run: int) -> Iterator[Handled]:
        for row in in_pages(self.database, select(HANDLED).where(HANDLED.c.run == run), HANDLED.c.place):
            article = None if row.article is None else str(row.article)
            yield Handled(row.subject, Outcome(row.outcome), row.reason, article)


def _run(row: Row[Any], counts: dict[str, int]) -> Run:
    known = tuple((outcome, counts[outcome.value]) for outcome in Outcome if outcome.value in counts)
    return Run(row.number, row.started, row.sources, row.ended, known)


def _row(handled: Handled) -> dict[str, Any]:
    said = {"subject": handled.subject, "outcome": handled.outcome.value, "reason": handled.reason}
    return said | {"article": numbered(handled.article or "")}
