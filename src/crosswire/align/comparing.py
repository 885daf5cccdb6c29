"""Comparing the articles of a story, each with every other: of each piece the best cosine in each clause of the other.

The closest few sentences of each article keep these numbers; ``counterparts.Counterparts`` answers questions about them.
"""

from itertools import pairwise

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.cosines import best_cosines
from crosswire.align.counterparts import Counterparts
from crosswire.align.passages import Layout
from crosswire.encoders.base import Floats

#: A cosine as the chance that two pieces mean the same: even at MIDDLE, 0.95 at 0.75. Chosen for links F1 on seven real
#: stories and three of our own; MIDDLE 0.45 to 0.6 and STEEPNESS 11 to 14 differ by less than 0.02.
MIDDLE, STEEPNESS = 0.5, 12.0
#: How many sentences of each other article stay close to a sentence; fewer in a story of more than MANY articles.
CLOSEST, CLOSEST_OF_MANY, MANY = 3, 2, 40


def compare(parts: list[Contents], layout: Layout) -> Counterparts:
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
