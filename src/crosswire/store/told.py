"""Stories as they stand in the store, and the record of what became of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Row, Select, and_, distinct, func, insert, or_, select

from crosswire.model.found import ChangeKind
from crosswire.model.kept import Kept, Outcome
from crosswire.model.kept_story import Event, StoriesWanted
from crosswire.store.choosing import in_language
from crosswire.store.database import Database
from crosswire.store.records import IS_LAST, LAST_REVISIONS, kept
from crosswire.store.schema import ARTICLE, CHANGE, FILED, FILING, HANDLED, KNOT, REVISION, VECTOR
from crosswire.store.vectors import MEANING

_LAST_SEEN = func.max(ARTICLE.c.first_seen)
_ARTICLES = func.count(FILED.c.article)
_MEMBERS = select(KNOT.c.story).join(FILED, FILED.c.knot == KNOT.c.number)

_MEANINGS = (
    select(FILED.c.article, VECTOR.c.data)
    .join(KNOT, KNOT.c.number == FILED.c.knot)
    .join(VECTOR, and_(VECTOR.c.article == FILED.c.article, VECTOR.c.revision == FILED.c.revision))
    .join(FILING, FILING.c.model == VECTOR.c.model)
    .order_by(FILED.c.article)
)


@dataclass(frozen=True)
class Told:
    """Stories by their numbers."""

    database: Database

    def wanted(self, wanted: StoriesWanted) -> list[int]:
        """The stories that are wanted, those that most outlets have first, of these the last that grew."""
        statement = _MEMBERS.join(ARTICLE, ARTICLE.c.number == FILED.c.article).join(REVISION, IS_LAST).group_by(KNOT.c.story)
        statement = statement.having(wanted.least <= _ARTICLES).order_by(
            func.count(distinct(REVISION.c.outlet)).desc(), _LAST_SEEN.desc(), KNOT.c.story
        )
        if wanted.since is not None:
            statement = statement.having(wanted.since <= _LAST_SEEN)
        if wanted.language is not None:
            statement = statement.where(KNOT.c.story.in_(_MEMBERS.where(in_language(FILED.c.language, wanted.language))))
        return [row.story for row in self.database.all(statement.limit(wanted.most))]

    def articles(self, story: int) -> list[Kept]:
        """The last revisions of those in a story, in the order in which they came in."""
        return [kept(row) for row in self.database.all(_of(story).order_by(ARTICLE.c.number))]

    def stories(self) -> dict[str, int]:
        """The story of every article that is filed."""
        return {str(row.article): row.story for row in self.database.all(_MEMBERS.add_columns(FILED.c.article))}

    def most_typical(self, story: int, most: int) -> str | None:
        """Of the first articles of a story the one whose meaning is closest to that of all of them together."""
        rows = self.database.all(_MEANINGS.where(KNOT.c.story == story).limit(most))
        if not rows:
            return None
        vectors = np.array([np.frombuffer(row.data, MEANING) for row in rows], np.float32)
        return str(rows[int((vectors @ vectors.sum(axis=0)).argmax())].article)

    def record(self, events: Iterable[Event]) -> None:
        """What became of stories."""
        rows = [row for event in events for row in _rows(event)]
        if rows:
            self.database.do(insert(CHANGE), rows)

    def events(self, story: int) -> list[Event]:
        """What became of a story, the first first; also that it was taken in by another, or came out of one."""
        where = or_(CHANGE.c.story == story, CHANGE.c.other == story)
        rows = self.database.all(select(CHANGE).where(where).order_by(CHANGE.c.place))
        return list(_together(rows))

    def last_place(self) -> tuple[int, int]:
        """Where the record of stories and that of inputs end."""
        found = [self.database.one(select(func.max(table.c.place).label("last"))) for table in (CHANGE, HANDLED)]
        return tuple(row.last or 0 if row else 0 for row in found)  # type: ignore[return-value]

    def grown_since(self, change: int, handled: int) -> set[int]:
        """The stories that something became of behind these places, or of which an article was revised."""
        rows = self.database.all(select(CHANGE.c.story, CHANGE.c.other).where(CHANGE.c.place > change))
        revised = _MEMBERS.join(HANDLED, HANDLED.c.article == FILED.c.article)
        revised = revised.where(HANDLED.c.place > handled, HANDLED.c.outcome == Outcome.REVISED.value)
        numbers = {number for row in rows for number in (row.story, row.other) if number is not None}
        return numbers | {row.story for row in self.database.all(revised)}

    def taken_in_by(self, story: int) -> int | None:
        """The story that took this one in last, if one did."""
        where = (CHANGE.c.other == story, CHANGE.c.kind == ChangeKind.MERGED.value)
        row = self.database.one(select(CHANGE.c.story).where(*where).order_by(CHANGE.c.place.desc()).limit(1))
        return None if row is None else int(row.story)


def _of(story: int) -> Select[Any]:
    return (
        LAST_REVISIONS.join(FILED, FILED.c.article == ARTICLE.c.number)
        .join(KNOT, KNOT.c.number == FILED.c.knot)
        .where(KNOT.c.story == story)
    )


def _rows(event: Event) -> list[dict[str, Any]]:
    """One, or one for each other story, so that either can be asked for it."""
    row = {"at": event.at, "kind": event.kind.value, "story": event.story, "article": None if event.article is None else int(event.article)}
    return [row | {"other": other} for other in event.others or (None,)]


def _together(rows: Sequence[Row[Any]]) -> Iterable[Event]:
    """Rows of one event as one."""
    found: dict[tuple[Any, ...], list[int]] = {}
    for row in rows:
        others = found.setdefault((row.at, row.kind, row.story, row.article), [])
        others += [] if row.other is None else [row.other]
    for (at, kind, story, article), others in found.items():
        yield Event(at, ChangeKind(kind), story, tuple(others), None if article is None else str(article))
