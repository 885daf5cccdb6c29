"""What is to be remembered from one run to the next."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select

from crosswire.store.database import Database
from crosswire.store.schema import MEMORY


@dataclass(frozen=True)
class Memory:
    """A value under a kind and a key."""

    database: Database

    def recall(self, kind: str, key: str) -> str | None:
        row = self.database.one(select(MEMORY.c.value).where(MEMORY.c.kind == kind, MEMORY.c.key == key))
        return None if row is None else str(row.value)

    def remember(self, kind: str, key: str, value: str | None) -> None:
        with self.database.together():
            self.database.do(delete(MEMORY).where(MEMORY.c.kind == kind, MEMORY.c.key == key))
            if value is not None:
                self.database.do(insert(MEMORY), {"kind": kind, "key": key, "value": value})
