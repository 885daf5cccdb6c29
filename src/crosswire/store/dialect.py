"""In what databases differ."""

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy import TextClause


class Dialect(Protocol):
    """What the store must know of the database that keeps it, beyond what SQLAlchemy knows."""

    #: How a transaction begins that will write, so that it waits for others at its beginning and not in its middle.
    begin: str
    #: What stands for a name in braces in the statements of migrations: ``{number}``, ``{bytes}``, ``{no_rowid}``, ``{full_text}``.
    words: Mapping[str, str]
    #: Full text: takes ``number``, ``title``, ``text``, ``outlet``, the last three as terms with spaces between.
    put_terms: TextClause
    #: Takes ``number``.
    drop_terms: TextClause
    #: Takes ``wanted``, a JSON list of bands, and ``most``: the earliest articles, as ``value`` and ``article``, of each that has several.
    earliest_in_bands: TextClause
    #: In the words of the driver itself: takes pairs of a band and an article.
    put_bands: str

    def matching(self, phrases: tuple[str, ...]) -> str:
        """A question for all of these phrases, each terms with spaces between; a ``*`` at the end of one leaves its last term open."""

    def ranked(self) -> TextClause:
        """Which articles match ``words``: their ``number`` and ``rank``, the lower the better."""

    def reason(self, error: BaseException | None) -> str:
        """What is wrong and what to do, to follow the name of the file."""
