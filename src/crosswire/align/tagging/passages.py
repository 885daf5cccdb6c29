"""From the pieces of a name to its place in the text."""

from crosswire.encoders.base import Integers
from crosswire.model.span import Span

#: A name goes on behind these.
_JOINING = ("-", "'", "’")
#: Languages whose names need not be whole words: they stand beside others without a space, or bear what belongs to the sentence.
_PARTS_OF_WORDS = ("zh", "ja", "ko", "ar", "fa", "ur", "th", "lo", "km", "my")


def passage(text: str, language: str, places: Integers) -> Span | None:
    """The characters of some pieces, as whole words where the language's names are. ``places``: int64 [pieces, 2]."""
    start, end = int(places[0, 0]), int(places[-1, 1])
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if language not in _PARTS_OF_WORDS and start < end:
        while start and text[start - 1].isalnum():
            start -= 1
        end = _whole(text, end)
    return Span(start, end) if start < end else None


def _whole(text: str, end: int) -> int:
    """The end of the word that goes on at a place, and of the one behind a hyphen or an apostrophe that would end a name."""
    while end < len(text) and text[end].isalnum() and (text[end - 1].isalnum() or text[end - 1] in _JOINING):
        end += 1
    return end
