"""The words by which articles are found."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crosswire.store.database import Database
from crosswire.text.terms import stream

_FIELDS = ("title", "text", "outlet")


@dataclass(frozen=True)
class FullText:
    """The index of the last revisions."""

    database: Database

    def put(self, number: int, values: Mapping[str, Any]) -> None:
        """Enter a new article."""
        terms = {name: stream(values[name] or "") for name in _FIELDS}
        self.database.do(self.database.dialect.put_terms, {"number": number} | terms)

    def put_again(self, number: int, values: Mapping[str, Any]) -> None:
        """Enter an article anew."""
        self.drop(number)
        self.put(number, values)

    def drop(self, number: int) -> None:
        """Forget an article."""
        self.database.do(self.database.dialect.drop_terms, {"number": number})
