"""A name that articles in several languages have, as an encoder is asked how far it goes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page


@dataclass(frozen=True)
class Shared:
    """A name of an article that others have too.

    ``others``: by article where those in other languages have it; ``taken``: where any name stands in this one; ``fixed``: where
    those stand that no other takes in; ``known``: whether the tables know it; ``named``: by the words of names, which articles have them.
    """

    article: int
    page: Page
    span: Span
    type: MentionType
    known: bool
    others: Mapping[int, Sequence[Span]]
    taken: Sequence[Span]
    fixed: Sequence[Span]
    named: Mapping[str, frozenset[int]]

    def elsewhere(self, words: str) -> int:
        """How many other articles have a name of just these words."""
        return len(self.named.get(words, frozenset()) - {self.article})
