"""Long answers page by page: nothing stays open in between, and memory holds one page."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Row, Select

from crosswire.store.database import Database

#: Rows that are held at once; articles are long, and databases bound how many values a question may have.
PAGE = 200


def in_pages(database: Database, statement: Select[Any], place: Column[Any]) -> Iterator[Row[Any]]:
    """The rows in the order of a column whose values are all different and above 0."""
    last = 0
    while True:
        rows = database.all(statement.add_columns(place.label("place_in_pages")).where(place > last).order_by(place).limit(PAGE))
        yield from rows
        if len(rows) < PAGE:
            return
        last = rows[-1].place_in_pages


def parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """As many as fit into one question."""
    for start in range(0, len(numbers), PAGE):
        yield numbers[start : start + PAGE]
