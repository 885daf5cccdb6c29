"""A place in a text with the words beside it."""

from crosswire.model.span import Span

#: So much of the text on each side makes clear what a figure is of.
_REACH = 60


def around(span: Span, text: str) -> Span:
    """The place and what stands beside it, to the ends of words and of the line."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
    line_end = text.find("\n", span.end)
    end = min(len(text) if line_end < 0 else line_end, span.end + _REACH)
    return Span(_word_start(text, start, span.start), _word_end(text, end, span.end))


def _word_start(text: str, start: int, latest: int) -> int:
    space = text.find(" ", start, latest)
    return start if start == 0 or text[start - 1].isspace() or space < 0 else space + 1


def _word_end(text: str, end: int, earliest: int) -> int:
    space = text.rfind(" ", earliest, end)
    return end if end == len(text) or text[end].isspace() or space < 0 else space
