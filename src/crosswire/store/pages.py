"""Long answers page by page: nothing stays open in between, and memory holds one page."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Column, Row, Select

from crosswire.store.database import Database

#: Rows that are held at once; articles are long, and databases bound how many values a question may have.
PAGE = 200

Value = TypeVar("Value")


def in_pages(database: Database, statement: Select[Any], place: Column[Any], *, last_first: bool = False) -> Iterator[Row[Any]]:
    """The rows in the order of a column whose values are all different, or in its opposite."""
    page = statement.add_columns(place.label("place_in_pages")).order_by(place.desc() if last_first else place).limit(PAGE)
    rows = database.all(page)
    yield from rows
    while len(rows) == PAGE:
        at = rows[-1].place_in_pages
        rows = database.all(page.where(place < at if last_first else place > at))
        yield from rows


def parts(values: Sequence[Value]) -> Iterator[Sequence[Value]]:
    """As many as fit into one question."""
    for start in range(0, len(values), PAGE):
        yield values[start : start + PAGE]
