"""What revisions mean, as models have it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import and_, delete, insert, select

from crosswire.store.database import Database
from crosswire.store.pages import in_pages
from crosswire.store.schema import ARTICLE, VECTOR
from crosswire.store.shelves import numbered

#: 16 bits a number: cosines of meanings differ in the fourth digit, and the file is half as large.
MEANING = "<f2"


@dataclass(frozen=True)
class Vectors:
    """One a revision and model."""

    database: Database

    def keep(self, number: str, revision: int, model: str, vector: npt.NDArray[Any]) -> None:
        key = {"article": numbered(number), "revision": revision, "model": model}
        data = np.asarray(vector, dtype=MEANING)
        with self.database.together():
            self.database.do(delete(VECTOR).where(*(VECTOR.c[name] == value for name, value in key.items())))
            self.database.do(insert(VECTOR), key | {"dim": data.size, "data": data.tobytes()})

    def all(self, model: str) -> Iterator[tuple[str, npt.NDArray[Any]]]:
        last = and_(ARTICLE.c.number == VECTOR.c.article, ARTICLE.c.last == VECTOR.c.revision)
        statement = select(VECTOR.c.data).select_from(VECTOR.join(ARTICLE, last)).where(VECTOR.c.model == model)
        for row in in_pages(self.database, statement, ARTICLE.c.number):
            yield str(row.place_in_pages), np.frombuffer(row.data, dtype=MEANING).astype(np.float32)
