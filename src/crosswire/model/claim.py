"""Claims, and the sentences and lines they come from."""

from dataclasses import dataclass

from crosswire.model.mention import Mention
from crosswire.model.quantity import Quantity
from crosswire.model.quote import Credit, Manner, Quote
from crosswire.model.span import Span
from crosswire.model.timex import TimeExpression


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a headline or list line that stands for one, with the clauses it can be split into.

    ``clauses`` follow one another without overlap and together hold every word of the sentence; a sentence that
    cannot be split has one.
    """

    span: Span
    clauses: tuple[Span, ...]


@dataclass(frozen=True)
class SetAside:
    """A passage that is no claim: a credit, a dateline, a "read more" line. ``reason`` says which, in plain words."""

    span: Span
    reason: str


@dataclass(frozen=True)
class Reading:
    """What was read out of one article."""

    article: str
    sentences: tuple[Sentence, ...]
    set_aside: tuple[SetAside, ...]
    #: What it says in numbers, in order; kind ``figure`` are digits that only name or order.
    figures: tuple[Quantity, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    #: Whom and what it names, in order.
    mentions: tuple[Mention, ...] = ()
    #: Whether its script has capitals, by which names are known.
    capitals: bool = True
    #: The members of each list inside a sentence, in order.
    lists: tuple[tuple[Span, ...], ...] = ()
    #: Direct speech, in order.
    quotes: tuple[Quote, ...] = ()
    #: Sentences that are credited to somebody without being quoted.
    credits: tuple[Credit, ...] = ()
    #: The clauses that are not told as plain facts: denied, planned, hearsay.
    manners: tuple[Manner, ...] = ()
