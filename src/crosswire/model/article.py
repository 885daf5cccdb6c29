"""Articles."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Article:
    """One text at one address by one outlet, as it came in."""

    #: Unique in a story; made from the file name or given by a ``.jsonl`` line.
    id: str
    #: Exactly what the reader is shown; every span counts its code points.
    text: str
    #: BCP 47 code such as ``de``, or ``und`` where nobody can tell.
    language: str
    outlet: str
    title: str | None = None
    #: Aware, where the article says when it appeared.
    published: datetime | None = None
    #: Whether ``published`` is known to the day only: its time is midnight then, and says nothing.
    day_only: bool = False
    #: Who wrote it, as the article says.
    authors: tuple[str, ...] = ()
    section: str | None = None
    path: str | None = None
    url: str | None = None
    #: False where the text is known to be cut or behind a paywall; ``incomplete_because`` says how one knows.
    complete: bool = True
    incomplete_because: str | None = None
    #: Whether the language was given (by the article or the user) rather than recognised.
    language_given: bool = False
    #: What the input says of the article and could not be understood, such as a date that is none; the text itself is sound.
    remarks: tuple[str, ...] = ()
