"""What is to be remembered from one run to the next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select, text

from crosswire.store.database import Database
from crosswire.store.pages import parts
from crosswire.store.schema import MEMORY

_RECALL = select(MEMORY.c.value).where(MEMORY.c.kind == bindparam("of"), MEMORY.c.key == bindparam("called"))
_RECALL_ALL = select(MEMORY.c.key, MEMORY.c.value).where(
    MEMORY.c.kind == bindparam("of"), MEMORY.c.key.in_(bindparam("called", expanding=True))
)
_FORGET = delete(MEMORY).where(MEMORY.c.kind == bindparam("of"), MEMORY.c.key == bindparam("called"))
_REMEMBER = text(
    "INSERT INTO memory (kind, key, value) VALUES (:kind, :key, :value) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value"
).bindparams(*(bindparam(column.name, type_=column.type) for column in MEMORY.columns))


@dataclass(frozen=True)
class Memory:
    """A value under a kind and a key."""

    database: Database

    def recall(self, kind: str, key: str) -> str | None:
        row = self.database.one(_RECALL, {"of": kind, "called": key})
        return None if row is None else str(row.value)

    def remember(self, kind: str, key: str, value: str | None) -> None:
        if value is None:
            self.database.do_alone(_FORGET, {"of": kind, "called": key})
        else:
            self.database.do_alone(_REMEMBER, {"kind": kind, "key": key, "value": value})

    def recall_all(self, kind: str, keys: Iterable[str]) -> Mapping[str, str]:
        asked = parts(sorted(set(keys)))
        return {row.key: row.value for part in asked for row in self.database.all(_RECALL_ALL, {"of": kind, "called": part})}

    def remember_all(self, kind: str, values: Mapping[str, str]) -> None:
        if values:
            self.database.do_alone(_REMEMBER, [{"kind": kind, "key": key, "value": value} for key, value in values.items()])
