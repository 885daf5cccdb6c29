"""The lines of a text. A newline is always a boundary; a line too long to be prose is cut at a space."""

import re
from collections.abc import Iterator

from crosswire.model.span import Span

#: No sentence of a newspaper comes near it; what is longer is a damaged or hostile text.
LONGEST = 5000

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]+")
_FEWEST = LONGEST - 1000


def lines(text: str) -> Iterator[Span]:
    """The lines that hold anything, trimmed of white space."""
    for match in _LINE.finditer(text):
        yield from _pieces(text, match.start(), match.end())


def trimmed(text: str, start: int, end: int, also: str = "") -> Span:
    """A place without the white space (and the characters ``also``) at its ends; empty if nothing else is there."""
    while start < end and (text[start].isspace() or text[start] in also):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in also):
        end -= 1
    return Span(start, end)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        cut = end if end - start <= LONGEST else _space_before(text, start + LONGEST)
        piece = trimmed(text, start, cut)
        if len(piece):
            yield piece
        start = cut


def _space_before(text: str, latest: int) -> int:
    """The last space in reach, or ``latest`` itself where there is none."""
    space = text.rfind(" ", latest - LONGEST + _FEWEST, latest)
    return latest if space < 0 else space
