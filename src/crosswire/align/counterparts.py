"""Which pieces of one article have a counterpart in which clauses of another: the ground all comparison stands on.

For each pair of articles the cosines of all their pieces are taken, and of each piece the best in each clause kept. The
closest few sentences of each article keep these numbers (a *block*); what is farther counts as having nothing in common.
"""

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.cosines import best_cosines
from crosswire.align.passages import Layout, Passage
from crosswire.encoders.base import Floats

#: A cosine as the chance that two pieces mean the same: even at MIDDLE, 0.95 at 0.75. Chosen for links F1 on seven real
#: stories and three of our own; MIDDLE 0.45 to 0.6 and STEEPNESS 11 to 14 differ by less than 0.02.
MIDDLE, STEEPNESS = 0.5, 12.0
#: How many sentences of each other article stay close to a sentence; fewer in a story of more than MANY articles.
CLOSEST, CLOSEST_OF_MANY, MANY = 3, 2, 40


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


def counterparts(parts: list[Contents], layout: Layout) -> Counterparts:
    """Compare every article of a story with every other, and its own sentences with each other."""
    weights = np.concatenate([part.weights for part in parts])
    anywhere = np.zeros((len(weights), len(parts)), np.float32)
    blocks: dict[tuple[int, int], Floats] = {}
    for a in range(len(parts)):
        for b in range(a, len(parts)):
            chances = chances_in(parts[a], parts[b]), chances_in(parts[b], parts[a])
            close = closest_sentences(chances, parts[a], parts[b], CLOSEST if len(parts) <= MANY else CLOSEST_OF_MANY)
            keep(blocks, chances, (parts[a], parts[b]), offsets(layout, a, b), close)
            anywhere[article_pieces(layout, a), b] = chances[0].max(axis=1, initial=0.0)
            anywhere[article_pieces(layout, b), a] = chances[1].max(axis=1, initial=0.0)
    return Counterparts(layout, weights, blocks, anywhere)


def chances_in(one: Contents, other: Contents) -> Floats:
    """float32 [pieces, clauses]: the chance of each piece of one that a clause of the other has its counterpart."""
    cosines = best_cosines(one.vectors, other.vectors, other.starts)
    cosines -= MIDDLE
    cosines *= -STEEPNESS
    np.exp(cosines, out=cosines)
    cosines += 1.0
    return np.reciprocal(cosines, out=cosines)


def article_pieces(layout: Layout, article: int) -> slice:
    found = layout.sentences(article)
    return slice(int(layout.pieces_of[layout.clauses_of[found.start]]), int(layout.pieces_of[layout.clauses_of[found.stop]]))


def offsets(layout: Layout, a: int, b: int) -> tuple[int, int]:
    """The first sentence of each of two articles."""
    return layout.sentences(a).start, layout.sentences(b).start


def closest_sentences(chances: tuple[Floats, Floats], one: Contents, other: Contents, most: int) -> list[tuple[int, int]]:
    """Pairs of sentences, of each the few that share most with it."""
    if not (len(one.sentences) and len(other.sentences)):
        return []
    shared = sentence_sums(chances[0], one, other) + sentence_sums(chances[1], other, one).T
    totals = sentence_weights(one)[:, None] + sentence_weights(other)[None, :]
    agreement = shared / np.maximum(totals, 1e-9)
    if one is other:
        np.fill_diagonal(agreement, -1.0)
    rows = np.argsort(-agreement, axis=1, kind="stable")[:, :most]
    columns = np.argsort(-agreement, axis=0, kind="stable")[:most]
    pairs = {(i, int(j)) for i, row in enumerate(rows) for j in row}
    pairs |= {(int(i), j) for j, column in enumerate(columns.T) for i in column}
    return sorted((i, j) for i, j in pairs if one is not other or i != j)


def sentence_sums(chances: Floats, one: Contents, other: Contents) -> Floats:
    """float32 [sentences of one, sentences of other]: the weight of each that has a counterpart in the other."""
    best = np.maximum.reduceat(chances, other.sentences, axis=1) * one.weights[:, None]
    return np.asarray(np.add.reduceat(best, one.starts[one.sentences], axis=0), np.float32)


def sentence_weights(part: Contents) -> Floats:
    return np.asarray(np.add.reduceat(part.weights, part.starts[part.sentences]), np.float32)


def keep(
    blocks: dict[tuple[int, int], Floats],
    chances: tuple[Floats, Floats],
    parts: tuple[Contents, Contents],
    first: tuple[int, int],
    close: list[tuple[int, int]],
) -> None:
    """Cut the numbers of close sentences out of those of two articles."""
    clauses = clauses_of(parts[0]), clauses_of(parts[1])
    pieces = pieces_of(parts[0]), pieces_of(parts[1])
    for i, j in close:
        blocks[first[0] + i, first[1] + j] = chances[0][pieces[0][i], clauses[1][j]].copy()
        blocks[first[1] + j, first[0] + i] = chances[1][pieces[1][j], clauses[0][i]].copy()


def clauses_of(part: Contents) -> list[slice]:
    """The clauses of each sentence."""
    return [slice(start, end) for start, end in pairwise([*part.sentences.tolist(), len(part.clauses)])]


def pieces_of(part: Contents) -> list[slice]:
    """The pieces of each sentence."""
    return [slice(start, end) for start, end in pairwise([*part.starts[part.sentences].tolist(), len(part.vectors)])]
