"""Which words of each passage belong to which answer, found for all passages of a point together.

At first an answer is its number and the words beside it. Then, round by round, each word goes where it has the closest counterparts in
the other passages: "injured" to the number that stands beside "blessés" and "ранены" elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.cutting.paths import REST, best_path
from crosswire.align.cutting.questions import Question
from crosswire.align.cutting.units import Unit
from crosswire.encoders.base import Floats

#: After so few rounds nothing changes any more.
ROUNDS = 6

#: A label for each unit of a passage: REST, or 1 for the first question and so on.
Labels = tuple[int, ...]


@dataclass(frozen=True)
class Labeller:
    """``units``: of the passages of one point, by article. ``parts``: the contents of the articles."""

    parts: Sequence[Contents]
    units: Mapping[int, Sequence[Unit]]

    def labels(self, questions: Sequence[Question]) -> dict[int, Labels]:
        """The labels of each passage's units; nothing where a passage cannot be cut so."""
        anchors = {article: self._anchors(article, questions) for article in self.units}
        now = {article: _beside(len(self.units[article]), found) for article, found in anchors.items()}
        for _ in range(ROUNDS):
            before, now = now, self._round(now, anchors, len(questions))
            if before == now:
                break
        return {article: labels for article, labels in now.items() if labels}

    def _anchors(self, article: int, questions: Sequence[Question]) -> dict[int, int]:
        """unit -> the label of the question that its number answers."""
        return {
            at: label
            for label, question in enumerate(questions, 1)
            for detail in question
            if detail.article == article
            for at, unit in enumerate(self.units[article])
            if unit.span.shares(detail.span)
        }

    def _round(self, now: Mapping[int, Labels], anchors: Mapping[int, Mapping[int, int]], questions: int) -> dict[int, Labels]:
        labelled = [self._labelled(now, label) for label in range(questions + 1)]
        found = {}
        for article, units in self.units.items():
            # An article without any number may still say in words what most articles answer.
            answered = set(anchors[article].values()) or {1}
            scores = np.stack([self._affinity(article, label) for label in labelled], axis=1)
            found[article] = best_path(units, scores - scores.mean(axis=1, keepdims=True), anchors[article], sorted({REST, *answered}))
        return found

    def _labelled(self, now: Mapping[int, Labels], label: int) -> dict[int, Floats]:
        """The vectors of the pieces with a label, by article."""
        found = {}
        for article, labels in now.items():
            pieces = [at for unit, own in zip(self.units[article], labels, strict=False) if own == label for at in unit.pieces]
            if pieces:
                found[article] = self.parts[article].vectors[pieces]
        return found

    def _affinity(self, article: int, labelled: Mapping[int, Floats]) -> Floats:
        """float32 [units]: the weight of each unit times how close its pieces come to those with a label in the better half of the others."""
        part, units = self.parts[article], self.units[article]
        own = slice(units[0].pieces.start, units[-1].pieces.stop)
        close = [(part.vectors[own] @ vectors.T).max(axis=1) for other, vectors in labelled.items() if other != article]
        if not close:
            return np.zeros(len(units), np.float32)
        better = np.sort(np.stack(close), axis=0)[-((len(close) + 1) // 2) :].mean(axis=0)
        starts = [unit.pieces.start - own.start for unit in units]
        return np.asarray(np.add.reduceat(better * part.weights[own], starts), np.float32)


def _beside(size: int, anchors: Mapping[int, int]) -> Labels:
    """Each number with the word before it and the one after it."""
    found = [REST] * size
    for at, label in anchors.items():
        for near in (at - 1, at + 1):
            if 0 <= near < size and near not in anchors:
                found[near] = label
        found[at] = label
    return tuple(found)
