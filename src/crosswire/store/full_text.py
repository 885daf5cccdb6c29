"""The words by which articles are found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.store.database import Database


@dataclass(frozen=True)
class FullText:
    """The index of the last revisions."""

    database: Database

    def put(self, entries: Sequence[tuple[int, Mapping[str, str]]]) -> None:
        """Enter new articles, each with its terms."""
        if entries:
            self.database.do(self.database.dialect.put_terms, [{"number": number} | dict(terms) for number, terms in entries])

    def put_again(self, number: int, terms: Mapping[str, str]) -> None:
        """Enter an article anew."""
        self.drop(number)
        self.put([(number, terms)])

    def drop(self, number: int) -> None:
        """Forget an article."""
        self.database.do(self.database.dialect.drop_terms, {"number": number})
