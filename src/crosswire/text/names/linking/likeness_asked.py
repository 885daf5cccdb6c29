"""What names ask of an encoder; ``align/names/likeness.py`` is it."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.linking.meant_tables import Scores
from crosswire.text.names.linking.shared import Shared


class Likeness(Protocol):
    """Tells how alike words of two articles are in their contexts: by the vectors of an encoder. 1 is the same."""

    def between(self, one: int, names: Sequence[Sequence[Span]], other: int, others: Sequence[Sequence[Span]]) -> Sequence[Sequence[float]]:
        """How alike each name of one article, with its places, is to each of another: where they are the likest."""

    def around(self, article: int, names: Sequence[Sequence[Span]]) -> Scores:
        """What stands around each name of an article, with its places: float32 [names, width], vectors of length 1."""

    def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> Sequence[Told]:
        """The names of an article: those that the rules found, or what is more likely to be one."""

    def extent(self, name: Shared) -> Told | None:
        """The passage that is rather named than the name itself, if there is one."""

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span], least: float) -> tuple[float, Span] | None:
        """The passage within one of the ``free`` stretches that is most like the names, by article, and how much so, if ``least``."""
