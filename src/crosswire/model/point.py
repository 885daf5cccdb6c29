"""Points: passages of several articles that say the same thing, and what the other articles have instead."""

from dataclasses import dataclass
from enum import StrEnum

from crosswire.model.span import Span


class State(StrEnum):
    """What is known of a point in an article that does not fully report it."""

    PARTLY = "partly"
    NOT_FOUND = "not_found"
    UNSURE = "unsure"
    TRUNCATED = "truncated"


@dataclass(frozen=True)
class Evidence:
    """A passage of an article that reports a point. ``score`` is how well it matches the others (1.0 when it stands alone)."""

    article: str
    span: Span
    score: float = 1.0
    #: Of a detail: its value in one form for all languages, such as "1.4 trillion USD" or "2025-11-21".
    value: str | None = None
    #: Of a quote: who speaks, as the article names him.
    speaker: str | None = None
    #: Whom the article credits with it.
    attribution: str | None = None
    #: How the article's verb lets the source stand to it: ``denies``, ``confirms``...
    stance: str | None = None
    #: How surely the article tells it, where it is no plain fact: ``planned``, ``reported``...
    strength: str | None = None


@dataclass(frozen=True)
class Nearest:
    """The passage that comes nearest to a point in an article that does not report it, and how near (0 to 1)."""

    span: Span
    score: float


@dataclass(frozen=True)
class Absence:
    """An article that does not (fully) report a point. ``reason`` says in one sentence why the state was given."""

    article: str
    state: State
    nearest: Nearest | None
    reason: str


@dataclass(frozen=True)
class Point:
    """All passages linked together. Every article of the story stands once, in ``reported`` or in ``not_found``."""

    id: str
    kind: str
    gist: str
    reported: tuple[Evidence, ...]
    not_found: tuple[Absence, ...]
    #: How many independent voices report it.
    voices: int
    #: Why these passages were linked, in one sentence.
    reason: str = ""
    #: The claim point a detail belongs to.
    within: str | None = None
