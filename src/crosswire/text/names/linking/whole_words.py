"""Whether a passage is whole words, in languages that part them."""

from crosswire.languages.naming.anywhere import UNSPACED
from crosswire.languages.naming.registry import naming_of
from crosswire.model.span import Span

#: A language that writes endings onto names.
_ONTO_NAMES = "ko"


def is_whole(text: str, span: Span, language: str) -> bool:
    """Whether no word goes on at either end; where words are not parted, any passage is."""
    if not len(span):
        return False
    if language in UNSPACED:
        return True
    ends = language == _ONTO_NAMES or not text[span.end : span.end + 1].isalnum()
    return ends and _begins(text, span.start, language)


def _begins(text: str, start: int, language: str) -> bool:
    before = start
    while before and text[before - 1].isalnum():
        before -= 1
    return before == start or text[before:start] in naming_of(language).prefixes
