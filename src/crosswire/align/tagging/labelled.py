"""A text with what the network says of its units, and the names that it sees there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from crosswire.align.tagging.labels import likeliest, of_each_type, pieces_at
from crosswire.align.tagging.passages import passage
from crosswire.encoders.base import Floats, Integers
from crosswire.model.span import Span
from crosswire.text.names.drafts.credible import has_capital
from crosswire.text.names.drafts.page import Page


@dataclass(frozen=True)
class Labelled:
    """A text with the labels of its units.

    ``places``: int64 [units, 2]. ``named``: float32 [units, labels], logarithms. ``sentences``: int64, the first unit of each.
    ``often``: tells how often words stand in the articles of the story.
    """

    page: Page
    places: Integers
    named: Floats
    sentences: Integers
    often: Callable[[str], int]

    @cached_property
    def names(self) -> list[Span]:
        """What the network takes for names, in order; none goes on in the next sentence."""
        parts = pairwise([*self.sentences, len(self.places)])
        runs = [(start + first, start + behind) for start, end in parts for first, behind, _ in likeliest(self.named[start:end])]
        found = (passage(self.page.text, self.page.vocabulary, self.places[first:behind]) for first, behind in runs)
        return [span for span in found if span is not None and has_capital(self.page, span)]

    def likeliest_type(self, span: Span) -> tuple[int, float]:
        """As a name of which of ``labels.TYPES`` a passage is likeliest, and how likely it is one, a unit on average."""
        first, behind = pieces_at(self.places, span.start, span.end)
        types = of_each_type(self.named, first, behind) if first < behind else np.full(1, -np.inf, np.float32)
        return int(types.argmax()), float(np.exp(types.max() / max(behind - first, 1)))
