"""The lists of a clause, in any language."""

from crosswire.model.span import Span
from crosswire.text.lists.enumerations import enumerations
from crosswire.text.lists.tokens import list_words, tokens
from crosswire.text.lists.unspaced import unspaced_lists

#: A longer clause is a table rather than a sentence.
_LONGEST_CLAUSE = 2_000


def lists_of(text: str, clause: Span, language: str) -> list[tuple[Span, ...]]:
    """The places of the members of each list of a clause, in order; a list has three members or more."""
    if len(clause) > _LONGEST_CLAUSE:
        return []
    words = list_words(language)
    found = [*enumerations(tokens(text, clause, words), words), *unspaced_lists(text, clause)]
    return sorted(found, key=lambda members: members[0])
