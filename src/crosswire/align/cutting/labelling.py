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
        now: dict[int, Labels] = {article: _beside(units, self._anchors(article, questions)) for article, units in self.units.items()}
        for _ in range(ROUNDS):
            before, now = now, self._round(now, questions)
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

    def gain(self, labels: Mapping[int, Labels], questions: Sequence[Question], article: int, label: int) -> float:
        """What it would be worth to find in an article the answer with a label, for which it has no number: in words, perhaps."""
        anchors, allowed = self._anchors(article, questions), self._allowed(article, questions)
        scores = self._scores(article, [self._labelled(labels, each) for each in range(len(questions) + 1)])
        units = self.units[article]
        return best_path(units, scores, anchors, [*allowed, label])[0] - best_path(units, scores, anchors, allowed)[0]

    def _round(self, now: Mapping[int, Labels], questions: Sequence[Question]) -> dict[int, Labels]:
        labelled = [self._labelled(now, label) for label in range(len(questions) + 1)]
        return {
            article: best_path(
                units, self._scores(article, labelled), self._anchors(article, questions), self._allowed(article, questions)
            )[1]
            for article, units in self.units.items()
        }

    def _allowed(self, article: int, questions: Sequence[Question]) -> list[int]:
        """An article without any number may still say in words what most articles answer."""
        return sorted({REST, *(set(self._anchors(article, questions).values()) or {1})})

    def _scores(self, article: int, labelled: Sequence[Mapping[int, Floats]]) -> Floats:
        """float32 [units, labels]: how much better a unit goes with a label than with others."""
        found = np.stack([self._affinity(article, label) for label in labelled], axis=1)
        return np.asarray(found - found.mean(axis=1, keepdims=True), np.float32)

    def _labelled(self, now: Mapping[int, Labels], label: int) -> dict[int, Floats]:
        """The vectors of the pieces with a label, by article."""
        found = {}
        for article, labels in now.items():
            pieces = [at for unit, own in zip(self.units[article], labels, strict=False) if own == label for at in unit.pieces]
            if pieces:
                found[article] = self.parts[article].vectors[pieces]
        return found

    def _affinity(self, article: int, labelled: Mapping[int, Floats]) -> Floats:
        """float32 [units]: the weight of each unit times how close it comes to those with a label, in the better half of the others."""
        part, units = self.parts[article], self.units[article]
        own = slice(units[0].pieces.start, units[-1].pieces.stop)
        close = [(part.vectors[own] @ vectors.T).max(axis=1) for other, vectors in labelled.items() if other != article]
        if not close:
            return np.zeros(len(units), np.float32)
        better = np.sort(np.stack(close), axis=0)[-((len(close) + 1) // 2) :].mean(axis=0)
        starts = [unit.pieces.start - own.start for unit in units]
        return np.asarray(np.add.reduceat(better * part.weights[own], starts), np.float32)


def _beside(units: Sequence[Unit], anchors: Mapping[int, int]) -> Labels:
    """Each number with the words beside it, small words and one that says something."""
    found = [REST] * len(units)
    for at, label in anchors.items():
        for step in (-1, 1):
            near = at + step
            while 0 <= near < len(units) and near not in anchors:
                found[near] = label
                if not units[near].light:
                    break
                near += step
        found[at] = label
    return tuple(found)
