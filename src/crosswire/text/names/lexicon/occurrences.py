"""Where a name stands in a text."""

from collections.abc import Iterator
from itertools import islice

from crosswire.model.span import Span


def occurrences(text: str, name: str, most: int | None = None) -> Iterator[Span]:
    """Its places, in order, without overlap; of many the first ``most``."""
    return islice(_places(text, name), most)


def _places(text: str, name: str) -> Iterator[Span]:
    start = text.find(name) if name else -1
    while start >= 0:
        yield Span(start, start + len(name))
        start = text.find(name, start + len(name))
