"""Passages: runs of clauses in one sentence, the unit that is compared and linked."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from crosswire.align.contents import Contents
from crosswire.encoders.base import Integers
from crosswire.model.span import Span


class Passage(NamedTuple):
    """The clauses ``first`` to ``last`` of sentence ``sentence``; all three count through the whole story."""

    sentence: int
    first: int
    last: int


@dataclass(frozen=True)
class Layout:
    """Where everything of a story stands. Clauses, sentences and pieces count through all articles in order.

    ``article_of``: int64 [sentences]. ``clauses_of``: int64 [sentences + 1], first clause of each. ``pieces_of``: int64
    [clauses + 1], first piece of each. ``spans``: the places of the clauses.
    """

    article_of: Integers
    clauses_of: Integers
    pieces_of: Integers
    spans: tuple[Span, ...]

    def whole(self, sentence: int) -> Passage:
        """The passage that is a whole sentence."""
        return Passage(sentence, int(self.clauses_of[sentence]), int(self.clauses_of[sentence + 1]) - 1)

    def article(self, passage: Passage) -> int:
        """The number of the article a passage stands in."""
        return int(self.article_of[passage.sentence])

    def span(self, passage: Passage) -> Span:
        """The place of a passage in its article."""
        return Span(self.spans[passage.first].start, self.spans[passage.last].end)

    def sentences(self, article: int) -> range:
        """The sentences of an article."""
        return range(int(np.searchsorted(self.article_of, article)), int(np.searchsorted(self.article_of, article + 1)))


def layout(parts: list[Contents]) -> Layout:
    """Number the sentences, clauses and pieces of all articles through."""
    sizes = [len(part.vectors) for part in parts]
    pieces = np.cumsum([0, *sizes])
    clauses = np.cumsum([0] + [len(part.clauses) for part in parts])
    starts = [part.starts + first for part, first in zip(parts, pieces, strict=False)]
    heads = [part.sentences + first for part, first in zip(parts, clauses, strict=False)]
    article_of = np.repeat(np.arange(len(parts)), [len(part.sentences) for part in parts])
    ends = np.array([clauses[-1]]), np.array([pieces[-1]])
    spans = tuple(span for part in parts for span in part.clauses)
    return Layout(article_of, np.concatenate([*heads, ends[0]]), np.concatenate([*starts, ends[1]]), spans)
