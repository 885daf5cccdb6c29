"""How alike the words of two quotes are: how much of the weight of each has a counterpart in the other."""

from collections.abc import Sequence

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.cosines import best_cosines
from crosswire.align.quotes.words import Spoken
from crosswire.encoders.base import Floats
from crosswire.model.span import Span


class Words:
    """The pieces of everything that is said in a story, with what they weigh."""

    def __init__(self, parts: Sequence[Contents]) -> None:
        self._parts = parts
        self._known: dict[Spoken, tuple[Floats, Floats]] = {}

    def shares(self, one: Spoken, other: Spoken) -> tuple[float, float]:
        """How much of one is in the other, and the other way round; 1 is all of it."""
        (ours, our_weights), (theirs, their_weights) = self._of(one), self._of(other)
        if not (len(ours) and len(theirs)):
            return 0.0, 0.0
        cosines = ours @ theirs.T
        return _weighed(cosines.max(axis=1), our_weights), _weighed(cosines.max(axis=0), their_weights)

    def weakest(self, one: Spoken, other: Spoken) -> float:
        """How near the words that tell most come to the other quote where they come least near, on the worse side."""
        (ours, our_weights), (theirs, their_weights) = self._of(one), self._of(other)
        if not (len(ours) and len(theirs)):
            return 0.0
        cosines = ours @ theirs.T
        return min(_weakest(cosines.max(axis=1), our_weights), _weakest(cosines.max(axis=0), their_weights))

    def share_at(self, spoken: Spoken, article: int, span: Span) -> float:
        """How much of it is at a place of another article, quoted or not."""
        part, (ours, weights) = self._parts[article], self._of(spoken)
        inside = (part.places[:, 1] > span.start) & (part.places[:, 0] < span.end)
        return _weighed((ours @ part.vectors[inside].T).max(axis=1), weights) if len(ours) and inside.any() else 0.0

    def nearest(self, spoken: Spoken, article: int) -> tuple[float, int]:
        """The sentence of another article that has most of it, and how much; 0 where there is none."""
        part, (ours, weights) = self._parts[article], self._of(spoken)
        if not (len(ours) and len(part.sentences)):
            return 0.0, 0
        shares = weights @ best_cosines(ours, part.vectors, part.starts[part.sentences]) / max(float(weights.sum()), 1e-9)
        return float(shares.max()), int(shares.argmax())

    def sentence(self, article: int, number: int) -> Span:
        """The place of a sentence."""
        part = self._parts[article]
        heads = [*part.sentences, len(part.clauses)]
        return Span(part.clauses[heads[number]].start, part.clauses[heads[number + 1] - 1].end)

    def middle(self, spoken: Spoken) -> Floats:
        """The mean of its pieces, by which what is near is found quickly."""
        vectors, weights = self._of(spoken)
        found = weights @ vectors
        return np.asarray(found / max(float(np.linalg.norm(found)), 1e-9), np.float32)

    def _of(self, spoken: Spoken) -> tuple[Floats, Floats]:
        if spoken not in self._known:
            part = self._parts[spoken.article]
            inside = np.zeros(len(part.places), bool)
            for span in spoken.parts:
                inside |= (part.places[:, 1] > span.start) & (part.places[:, 0] < span.end)
            self._known[spoken] = part.vectors[inside], part.weights[inside]
        return self._known[spoken]


def _weakest(cosines: Floats, weights: Floats) -> float:
    """The mean of the worst third of the heavier half."""
    heavy = np.sort(cosines[weights >= np.median(weights)])
    return float(heavy[: max(1, len(heavy) // 3)].mean())


def _weighed(cosines: Floats, weights: Floats) -> float:
    return float(weights @ cosines) / max(float(weights.sum()), 1e-9)
