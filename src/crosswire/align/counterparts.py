"""Which pieces of one passage have a counterpart in another: the ground all comparison stands on.

The closest few sentences of each pair of articles keep their numbers (a *block*); what is farther has nothing in common.
"""

from dataclasses import dataclass, field

from crosswire.align.passages import Layout, Passage
from crosswire.encoders.base import Floats


@dataclass(frozen=True)
class Counterparts:
    """``blocks``: (sentence a, sentence b) -> float32 [pieces of a, clauses of b], chances, both ways round.

    ``anywhere``: float32 [pieces of the story, articles]: the best chance of each piece anywhere in an article.
    """

    layout: Layout
    weights: Floats
    blocks: dict[tuple[int, int], Floats]
    anywhere: Floats
    _sums: dict[tuple[Passage, Passage], tuple[float, float]] = field(default_factory=dict)
    _weight: dict[Passage, float] = field(default_factory=dict)

    def weight(self, passage: Passage) -> float:
        """What all pieces of a passage weigh together."""
        found = self._weight.get(passage)
        if found is None:
            found = self._weight[passage] = float(self.weights[self._pieces(passage)].sum())
        return found

    def common(self, one: Passage, other: Passage) -> float:
        """The weight of ``one`` that has a counterpart in ``other``."""
        return self._common(one, other)[0]

    def covered(self, one: Passage, other: Passage) -> float:
        """The share of ``one`` that has a counterpart in ``other``."""
        return self._common(one, other)[0] / max(self.weight(one), 1e-9)

    def agreement(self, one: Passage, other: Passage) -> float:
        """The share of both passages together that has a counterpart in the other one, 0 to 1."""
        return sum(self._common(one, other)) / max(self.weight(one) + self.weight(other), 1e-9)

    def covered_by_article(self, passage: Passage, article: int) -> float:
        """The share of a passage that has a counterpart anywhere in an article."""
        pieces = self._pieces(passage)
        return float(self.weights[pieces] @ self.anywhere[pieces, article]) / max(self.weight(passage), 1e-9)

    def near(self, sentence: int) -> list[int]:
        """The sentences of other articles that are close to a sentence."""
        return self._near.get(sentence, [])

    def near_in(self, article: int, sentence: int) -> list[int]:
        """The sentences of one article that are close to a sentence."""
        return self._near_in.get((article, sentence), [])

    def __post_init__(self) -> None:
        articles = self.layout.article_of.tolist()
        for one, other in self.blocks:
            self._near.setdefault(one, []).append(other)
            self._near_in.setdefault((articles[other], one), []).append(other)

    _near: dict[int, list[int]] = field(init=False, default_factory=dict)
    _near_in: dict[tuple[int, int], list[int]] = field(init=False, default_factory=dict)

    def _pieces(self, passage: Passage) -> slice:
        return slice(int(self.layout.pieces_of[passage.first]), int(self.layout.pieces_of[passage.last + 1]))

    def _common(self, one: Passage, other: Passage) -> tuple[float, float]:
        if other < one:
            return self._common(other, one)[::-1]
        found = self._sums.get((one, other))
        if found is None:
            if (one.sentence, other.sentence) not in self.blocks:
                return 0.0, 0.0
            found = self._sums[one, other] = self._one_way(one, other), self._one_way(other, one)
        return found

    def _one_way(self, one: Passage, other: Passage) -> float:
        block = self.blocks[one.sentence, other.sentence]
        pieces, first = self._pieces(one), int(self.layout.pieces_of[self.layout.clauses_of[one.sentence]])
        column = int(self.layout.clauses_of[other.sentence])
        part = block[pieces.start - first : pieces.stop - first, other.first - column : other.last - column + 1]
        return float(self.weights[pieces] @ part.max(axis=1))
