"""A figure or a date of one article, as it is compared with those of others."""

from dataclasses import dataclass

from crosswire.align.compare.dates import compare_dates
from crosswire.align.compare.quantities import compare
from crosswire.align.compare.verdict import Verdict
from crosswire.model.quantity import Quantity
from crosswire.model.span import Span
from crosswire.model.timex import TimeExpression
from crosswire.text.tolls import NOBODY


@dataclass(frozen=True)
class Detail:
    """``article`` counts through the story. ``sure`` is False where the language has no rules for hedges. ``tells``: of whom a number
    tells, the dead or the missing, or an age, a person by the entity; of nobody in particular where the words beside it do not say.
    """

    article: int
    value: Quantity | TimeExpression
    sure: bool = True
    tells: frozenset[str] = NOBODY

    @property
    def span(self) -> Span:
        """Its place in the article."""
        return self.value.span

    @property
    def kind(self) -> str:
        """``quantity`` or ``date``."""
        return "quantity" if isinstance(self.value, Quantity) else "date"


def verdict(one: Detail, other: Detail) -> Verdict:
    """What two details say together. Nothing is held against a detail that may be hedged in words nobody knows, or tells of others."""
    found = _verdict(one, other)
    if found in (Verdict.CONTRARY, Verdict.COMPATIBLE) and one.tells and other.tells and one.tells.isdisjoint(other.tells):
        return Verdict.UNLIKE
    return Verdict.OPEN if found is Verdict.CONTRARY and not (one.sure and other.sure) else found


def _verdict(one: Detail, other: Detail) -> Verdict:
    if isinstance(one.value, Quantity):
        return compare(one.value, other.value) if isinstance(other.value, Quantity) else Verdict.UNLIKE
    return compare_dates(one.value, other.value) if isinstance(other.value, TimeExpression) else Verdict.UNLIKE
