"""The second look: what an article has of a point it is not linked to, before anything is called not found."""

import math
from dataclasses import dataclass

from crosswire.align.fitted import ABSENCE, ABSENCE_CONSTANT
from crosswire.align.groups import Group, Groups
from crosswire.align.links import FAR, Links
from crosswire.align.passages import Passage


@dataclass(frozen=True)
class Look:
    """What the second look found in one article. ``chance`` is how likely the article does not say it at all."""

    chance: float
    nearest: Passage | None
    #: The share of the point's weight that has a counterpart in the nearest passage.
    covered: float


@dataclass(frozen=True)
class SecondLook:
    """Searches articles for points. ``links`` and ``groups`` are those of the finished alignment."""

    links: Links
    groups: Groups

    def look(self, group: Group, article: int) -> Look:
        """Search a whole article for a point that it is not linked to."""
        layout = self.groups.layout
        candidates = [p for sentence in self.near(group, article) for p in self.groups.in_sentence(sentence)]
        nearest = max(candidates, key=lambda p: (self.best(group, p), -p.first), default=None)
        covered = max((self.links.counterparts.covered(p, nearest) for p in group), default=0.0) if nearest else 0.0
        if nearest is None and len(layout.sentences(article)):
            nearest = layout.whole(layout.sentences(article).start)
        total = ABSENCE_CONSTANT + sum(w * x for w, x in zip(ABSENCE, self.features(group, article), strict=True))
        return Look(1.0 / (1.0 + math.exp(-total)), nearest, covered)

    def features(self, group: Group, article: int) -> list[float]:
        """Best score of a passage there, weight, best score of a passage beside it that is linked there, share found."""
        near = [p for sentence in self.near(group, article) for p in self.groups.in_sentence(sentence)]
        best = max((self.best(group, p) for p in near), default=FAR)
        found = self.links.counterparts
        size = sum(math.log(max(found.weight(p), 0.05)) for p in group) / len(group)
        share = sum(found.covered_by_article(p, article) for p in group) / len(group)
        return [best, size, self.roundabout(group, article), share]

    def near(self, group: Group, article: int) -> list[int]:
        """The sentences of an article that are close to a point."""
        layout = self.groups.layout
        return sorted({s for p in group for s in self.links.counterparts.near(p.sentence) if layout.article_of[s] == article})

    def best(self, group: Group, passage: Passage) -> float:
        """The best score of a passage with any of a point's."""
        return max(self.links.score(passage, p) for p in group)

    def roundabout(self, group: Group, article: int) -> float:
        """The same through another passage: an article that says a thing twice may be linked by the other place."""
        layout, best = self.groups.layout, FAR
        for passage in group:
            own = [s for s in self.links.counterparts.near(passage.sentence) if layout.article_of[s] == layout.article(passage)]
            for other in (p for sentence in own for p in self.groups.in_sentence(sentence)):
                if self.groups.occupant(self.groups.of(other), article):
                    best = max(best, self.links.score(passage, other))
        return best
