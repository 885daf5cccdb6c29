"""Quotes and credits: who says something in an article, in which words, and how surely the article itself says it."""

from dataclasses import dataclass
from enum import StrEnum

from crosswire.model.span import Span


class Stance(StrEnum):
    """How a source stands to what is credited to it, by the verb of the article."""

    SAYS = "says"
    CLAIMS = "claims"
    CONFIRMS = "confirms"
    DENIES = "denies"
    ADMITS = "admits"
    ANNOUNCES = "announces"


class Strength(StrEnum):
    """How surely a thing is told: as a fact, as promised, planned, wished for, expected, possible, or as hearsay."""

    STATED = "stated"
    COMMITTED = "committed"
    PLANNED = "planned"
    WANTED = "wanted"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    REPORTED = "reported"


@dataclass(frozen=True)
class Quote:
    """Words of somebody in quotation marks, or behind a dash. ``span`` leaves the outer marks out."""

    span: Span
    #: Who speaks, as named beside the quote: "Anna Berg", "the minister", "she".
    speaker: Span | None = None
    #: Where the same person is named, if ``speaker`` does not name anybody.
    named: Span | None = None
    #: Whether ``speaker`` is a pronoun, which by itself names nobody.
    pronoun: bool = False
    #: The entity that is named; None where nobody is.
    entity: str | None = None
    #: The verb or word of saying.
    cue: Span | None = None
    #: Which quotes of an article are one that was interrupted, or runs over several paragraphs: the same number.
    run: int = 0

    @property
    def called(self) -> Span | None:
        """Where words stand that say who speaks; None where only a pronoun does, or nothing."""
        return self.named or (None if self.pronoun else self.speaker)


@dataclass(frozen=True)
class Credit:
    """A fact credited to a source without its words being quoted."""

    #: The sentence that is credited.
    span: Span
    source: Span
    cue: Span
    stance: Stance
    entity: str | None = None
    #: Where words stand that say who the source is: for a pronoun elsewhere, or nowhere.
    called: Span | None = None


@dataclass(frozen=True)
class Manner:
    """How an article tells a thing at one place: how surely, and whether it says that it is not so."""

    span: Span
    strength: Strength = Strength.STATED
    denied: bool = False
