"""What is wanted of the store, and what was found in it."""

from dataclasses import dataclass
from datetime import datetime

from crosswire.model.kept import Kept
from crosswire.model.span import Span


@dataclass(frozen=True)
class Wanted:
    """Which articles are wanted: all that is said must hold. What is None or empty says nothing."""

    #: As the article has it; capitals make no difference.
    outlet: str | None = None
    #: ``pt`` wants ``pt-BR`` too.
    language: str | None = None
    #: Aware times, the first included and the last not. They hold for when an article appeared, else for when it first came in.
    since: datetime | None = None
    until: datetime | None = None
    #: What one run brought or met again.
    run: int | None = None
    #: Whether articles are wanted that say the same as an earlier one.
    copies: bool = True


EVERYTHING = Wanted()


@dataclass(frozen=True)
class Hit:
    """An article that was searched for and found."""

    kept: Kept
    #: The part of its text to show, and in it the places of what was looked for; none where only title or outlet have it.
    snippet: Span
    places: tuple[Span, ...]
