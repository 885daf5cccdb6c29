"""The details of one article, looked up by value: what could be another notation of a detail is a small part of all."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from math import inf

from crosswire.align.compare.dimensions import dimension, factor, in_days
from crosswire.align.details.detail import Detail
from crosswire.model.quantity import Quantity
from crosswire.model.timex import TimeExpression

#: Neither a hedge nor a rounding makes one number of two that are further apart.
_TIMES = 2.0
#: The same of days, in days.
_YEAR = 400.0
#: A range wider than this holds numbers that are near neither of its ends. So many of them are looked at in one article.
_WIDE, _MOST_WIDE = 4.0, 50

Bounds = tuple[float, float]


class ByValue:
    """Finds every detail that could agree with a given one, and some that do not."""

    def __init__(self, details: Sequence[Detail]) -> None:
        self._sorted = sorted(((key, number) for number, each in enumerate(details) for key in _keys(each)))
        self._details = details
        wide = {_value(each): number for number, each in reversed([*enumerate(details)]) if any(_is_wide(*b) for b in _bounds(each))}
        self._wide = sorted(wide.values())[:_MOST_WIDE]

    def like(self, detail: Detail) -> Iterator[Detail]:
        """In the order of the article."""
        near = {number for low, high in _windows(detail) for number in self._between(low, high)}
        for number in sorted(near.union(self._wide)):
            if self._details[number].kind == detail.kind:
                yield self._details[number]

    def _between(self, low: float, high: float) -> Iterator[int]:
        at = bisect_left(self._sorted, (low, -1))
        return (number for _, number in takewhile(lambda entry: entry[0] <= high, self._sorted[at:]))


def _bounds(detail: Detail) -> Iterator[Bounds]:
    """The least and the most it says, in every reading, in its own unit and converted. Days count from the year one."""
    value = detail.value
    if isinstance(value, TimeExpression):
        yield float(value.first.toordinal()) if value.first else 0.0, float(value.last.toordinal()) if value.last else 0.0
        return
    for each in dict.fromkeys((value, in_days(value))):
        for low, high in ((each.low, each.high), *each.alternatives):
            for times in {1.0, factor(each)}:
                yield (low or 0.0) * times, inf if high is None else high * times


def _keys(detail: Detail) -> set[float]:
    return {bound for bounds in _bounds(detail) for bound in bounds}


def _windows(detail: Detail) -> Iterable[Bounds]:
    """Between which values another detail can agree with this one."""
    if isinstance(detail.value, TimeExpression):
        return ((low - _YEAR, high + _YEAR) for low, high in _bounds(detail))
    return ((min(low / _TIMES, low * _TIMES) - 1, max(high / _TIMES, high * _TIMES) + 1) for low, high in _bounds(detail))


def _is_wide(low: float, high: float) -> bool:
    return low >= 0 and high > _WIDE * low


def _value(detail: Detail) -> object:
    """The detail without its place, so that one that is said often is looked at once."""
    value = detail.value
    return (dimension(value), value.low, value.high, value.approx) if isinstance(value, Quantity) else value.timex
