"""Details for tests: a number or a day, and a topic that says what it is of. Details of one topic are alike, all others are not."""

from dataclasses import replace
from datetime import date

from crosswire.align.details.detail import Detail
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.span import Span
from crosswire.model.timex import TimeExpression

#: Each topic has its place in every article, a hundred characters from the next one.
TOPICS = ("dead", "hurt", "missing", "aboard", "crew", "ships", "cost")
_APART = 100


def place(topic: str, order: int = 0) -> Span:
    start = TOPICS.index(topic) * _APART + order
    return Span(start, start + 1)


def topic(detail: Detail) -> str:
    return TOPICS[detail.span.start // _APART]


def number(article: int, value: float, of: str, approx: str | None = None, order: int = 0) -> Detail:
    """A count; ``order`` sets apart those of one topic in one article."""
    return Detail(
        article, Quantity(place(of, order), QuantityKind.COUNT, value, value, "people", approx, digits=len(str(int(value)).strip("0")))
    )


def day(article: int, first: date, of: str) -> Detail:
    return Detail(article, TimeExpression(place(of), first.isoformat(), first, first))


def unsure(detail: Detail) -> Detail:
    return replace(detail, sure=False)


def likeness(one: Detail, other: Detail) -> tuple[float, float]:
    return (0.9, 0.9) if topic(one) == topic(other) else (0.1, 0.1)


def values(pairs: tuple[tuple[Detail, Detail], ...]) -> set[tuple[float, float]]:
    """The two numbers of each pair."""
    return {(low(one), low(other)) for one, other in pairs}


def low(detail: Detail) -> float:
    assert isinstance(detail.value, Quantity)
    return detail.value.low or 0.0
