"""Whether the numbers of a point are claims of their own, and of which articles it is known that they lack one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosswire.align.cutting.labelling import Labeller, Labels
from crosswire.align.cutting.paths import REST
from crosswire.align.cutting.pieces import COMMON, Pieces, pieces
from crosswire.align.cutting.questions import Question, may_answer, questions, tellers
from crosswire.align.cutting.units import Unit
from crosswire.align.details.assigning import Likeness
from crosswire.align.details.detail import Detail
from crosswire.align.details.story import Details, is_shown
from crosswire.model.span import Span

#: An answer is a claim of its own where so many of the articles give it beside the common one, with "and" or a mark between: "154 dead and
#: 133 injured", not "18 of the 41 on board".
BESIDE = 2 / 3
#: So many of the articles must give the common answer in a number.
COMMONLY = 3 / 4
#: With a fourth answer, sentences are lists.
MOST = 3


@dataclass(frozen=True)
class Cut:
    """``pieces``: of each article, by label. ``lacking``: of each label, the articles that are known to lack it."""

    pieces: Mapping[int, Pieces]
    lacking: Mapping[int, frozenset[int]]


@dataclass(frozen=True)
class Decider:
    """Decides for one point after another."""

    details: Details
    likeness: Likeness

    def cut(self, labeller: Labeller, passages: Mapping[int, Span]) -> Cut | None:
        """How the passages of a point, by article, are cut; None where they are not."""
        asked = questions([self.numbers(article, span) for article, span in passages.items()], self.likeness)
        if len(asked) < 2 or len(asked[0]) < COMMONLY * len(passages):
            return None
        lacking = {other: self._lacking(other, asked, passages) for other in asked[1:]}
        apart = [other for other, lack in lacking.items() if lack and _beside(labeller, [asked[0], other])][: MOST - 1]
        if not apart:
            return None
        labels = labeller.labels([asked[0], *apart])
        found = {article: _pieces(labels.get(article, ()), labeller.units[article]) for article in passages}
        known = {label: lacking[other] for label, other in enumerate(apart, COMMON + 1)}
        return Cut({article: each for article, each in found.items() if each}, known) if all(found.values()) else None

    def numbers(self, article: int, span: Span) -> list[Detail]:
        """The quantities in a passage."""
        return [each for each in self.details.within(article, span) if each.kind == "quantity" and is_shown(each)]

    def _lacking(self, question: Question, asked: Sequence[Question], passages: Mapping[int, Span]) -> frozenset[int]:
        """The articles that give no number anywhere that could answer a question."""
        others = [article for article in passages if article not in tellers(question) and self.details.reads_words(article, "quantity")]
        return frozenset(a for a in others if not may_answer(self.details.numbers(a), question, asked, self.likeness))


def _beside(labeller: Labeller, asked: Sequence[Question]) -> bool:
    """Whether two answers stand side by side in most articles that give both."""
    labels = labeller.labels(asked)
    both = sorted(tellers(asked[0]) & tellers(asked[1]) & set(labels))
    return bool(both) and sum(_joined(labels[article], labeller.units[article]) for article in both) >= BESIDE * len(both)


def _joined(labels: Labels, units: Sequence[Unit]) -> bool:
    return any(REST not in pair and pair[0] != pair[1] and unit.joins for pair, unit in zip(pairwise(labels), units[1:], strict=True))


def _pieces(labels: Labels, units: Sequence[Unit]) -> Pieces | None:
    return pieces(labels, [len(unit.span) for unit in units]) if labels else None
