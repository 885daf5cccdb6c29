"""How likely two passages say the same thing: a small fitted sum of what can be measured between them.

Everything is measured on the two passages and their nearest rivals, nothing on the story as a whole, so that it holds for
two briefs of one sentence as for fifty long reads.
"""

import math
from dataclasses import dataclass, field

from crosswire.align import fitted
from crosswire.align.counterparts import Counterparts
from crosswire.align.passages import Passage
from crosswire.align.said import Said, Saying

#: A lead over its rivals counts up to here; a passage whose article has no other sentence is taken to lead by ALONE.
FARTHEST_LEAD, ALONE = 0.3, 0.2
FAR = -9.0
#: Passages that agree in less than this are not linked, whatever leads they have: two articles of one unrelated
#: sentence each agree in 0.1 to 0.2, and have no rivals. From 0.25 on, links of loosely worded articles are lost.
LEAST_AGREEMENT = 0.2
#: The weights in use; ``evaluation/fit.py`` sets others.
LINK: tuple[float, ...] = fitted.LINK
LINK_CONSTANT: float = fitted.LINK_CONSTANT


@dataclass(frozen=True)
class Links:
    """Scores pairs of passages; ``saying`` gives the figures in a passage's words, and the people."""

    counterparts: Counterparts
    saying: Saying
    _scores: dict[tuple[Passage, Passage], float] = field(default_factory=dict)
    _leads: dict[tuple[Passage, int], list[tuple[float, int]]] = field(default_factory=dict)
    _said: dict[Passage, Said] = field(default_factory=dict)

    def score(self, one: Passage, other: Passage) -> float:
        """The logarithm of the odds that both say the same; FAR where their sentences are not even close."""
        pair = (one, other) if one < other else (other, one)
        found = self._scores.get(pair)
        if found is None:
            if (one.sentence, other.sentence) not in self.counterparts.blocks:
                return FAR  # not kept: in a large story these are too many to remember
            agree = self.counterparts.agreement(one, other) >= LEAST_AGREEMENT
            found = self._scores[pair] = self._measure(*pair) if agree else FAR
        return found

    def features(self, one: Passage, other: Passage) -> list[float]:
        """agreement, size, greater and lesser lead, telling figures shared, figures in both but none shared, people likewise."""
        leads = self.lead(one, other), self.lead(other, one)
        mine, theirs = self.said(one), self.said(other)
        size = math.log(max(min(self.counterparts.weight(one), self.counterparts.weight(other)), 0.05))
        at_odds = map(float, mine.at_odds(theirs))
        return [self.counterparts.agreement(one, other), size, max(leads), min(leads), float(mine.telling(theirs)), *at_odds]

    def lead(self, one: Passage, other: Passage) -> float:
        """How much better ``one`` is covered by ``other`` than by any other sentence of that article."""
        layout = self.counterparts.layout
        rivals = self._rivals(one, layout.article(other))
        best = next((share for share, sentence in rivals if sentence != other.sentence), None)
        if best is None:
            best = 0.0 if len(layout.sentences(layout.article(other))) > 1 else None
        if best is None:
            return ALONE
        lead = self.counterparts.covered(one, other) - best
        return min(max(lead, -FARTHEST_LEAD), FARTHEST_LEAD)

    def said(self, passage: Passage) -> Said:
        """The figures in a passage, and the people it names."""
        if passage not in self._said:
            self._said[passage] = self.saying(passage)
        return self._said[passage]

    def _measure(self, one: Passage, other: Passage) -> float:
        return LINK_CONSTANT + sum(w * x for w, x in zip(LINK, self.features(one, other), strict=True))

    def _rivals(self, passage: Passage, article: int) -> list[tuple[float, int]]:
        """(share covered, sentence) for the close sentences of an article, best first."""
        found = self._leads.get((passage, article))
        if found is None:
            layout = self.counterparts.layout
            near = self.counterparts.near_in(article, passage.sentence)
            found = sorted(((self.counterparts.covered(passage, layout.whole(s)), s) for s in near), reverse=True)
            self._leads[passage, article] = found
        return found
