"""Which of many places may share words with one."""

from bisect import bisect_left
from collections.abc import Sequence

from crosswire.model.span import Span

#: Names, amounts, dates and lines set apart overlap at most so deep.
_DEEP = 4


def beside(span: Span, places: Sequence[Span]) -> Sequence[Span]:
    """Those of these places, which stand in order, that may share words with one."""
    at = bisect_left(places, span.end, key=lambda place: place.start)
    return places[max(0, at - _DEEP) : at]
