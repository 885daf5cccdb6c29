"""The second look: what an article has of a point it is not linked to, before anything is called not found."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crosswire.align import fitted
from crosswire.align.closeness import Closeness
from crosswire.align.groups import Group, Groups
from crosswire.align.linking import READINESS
from crosswire.align.links import FAR, Links
from crosswire.align.passages import Passage

#: More articles than this make no difference: beyond five a point that is in one of them has been looked for often enough.
MANY = 5
#: The weights in use; ``evaluation/fit.py`` sets others.
ABSENCE: tuple[float, ...] = fitted.ABSENCE
ABSENCE_CONSTANT: float = fitted.ABSENCE_CONSTANT


@dataclass(frozen=True)
class Look:
    """What the second look found in one article. ``chance`` is how likely the article does not say it at all."""

    chance: float
    nearest: Passage | None
    #: The share of the point's weight that has a counterpart in the nearest passage.
    covered: float


class SecondLook:
    """Searches articles for points. ``links`` and ``groups`` are those of the finished alignment."""

    def __init__(self, links: Links, groups: Groups) -> None:
        self.links = links
        self.groups = groups
        self.closeness = Closeness(links, groups)
        self._roundabout: dict[Group, dict[int, float]] = {}

    def look(self, group: Group, article: int) -> Look:
        """Search a whole article for a point that it is not linked to."""
        candidates = self.passages_near(group, article)
        nearest = self.nearest(group, candidates) if candidates else None
        covered = max(self.links.counterparts.covered(p, nearest) for p in group) if nearest else 0.0
        total = ABSENCE_CONSTANT + sum(w * x for w, x in zip(ABSENCE, self.features(group, article), strict=True))
        return Look(1.0 / (1.0 + math.exp(-total)), nearest, covered)

    def features(self, group: Group, article: int) -> list[float]:
        """What the search found, in the order of the fitted weights.

        The mean chance over the point's passages that the article says the same; the point's weight; the share of it found anywhere
        in the article; the best chance, also reached roundabout; how many articles there are; how closely the articles
        word what they share; how late in their articles the point's passages stand (what is left out stands late).
        """
        near = self.passages_near(group, article)
        chances = [likely(max((self.links.score(p, q) for q in near), default=FAR)) for p in sorted(group)]
        found = self.links.counterparts
        size = self.mean(group, lambda p: math.log(max(found.weight(p), 0.05)))
        share = self.mean(group, lambda p: found.covered_by_article(p, article))
        most = max(*chances, self.roundabout(group, article))
        close = self.mean(group, lambda p: self.closeness.between(self.groups.layout.article(p), article))
        return [sum(chances) / len(chances), size, share, most, self.articles(), close, self.mean(group, self.lateness)]

    def mean(self, group: Group, measure: Callable[[Passage], float]) -> float:
        return sum(measure(passage) for passage in sorted(group)) / len(group)

    def articles(self) -> float:
        """The logarithm of how many articles the story has, at most MANY."""
        return math.log(min(int(self.groups.layout.article_of[-1]) + 1, MANY))

    def lateness(self, passage: Passage) -> float:
        """Where in its article a passage stands: 0 in the first sentence, 1 in the last."""
        inside = self.groups.layout.sentences(self.groups.layout.article(passage))
        return (passage.sentence - inside.start) / max(len(inside) - 1, 1)

    def passages_near(self, group: Group, article: int) -> list[Passage]:
        """The passages of an article whose sentences are close to a point."""
        near = {s for p in group for s in self.links.counterparts.near_in(article, p.sentence)}
        return [p for sentence in sorted(near) for p in self.groups.in_sentence(sentence)]

    def nearest(self, group: Group, candidates: list[Passage]) -> Passage:
        """The candidate with the best score to any passage of a point."""
        return max(candidates, key=lambda p: (max(self.links.score(p, q) for q in group), -p.first))

    def roundabout(self, group: Group, article: int) -> float:
        """The best chance through a third passage that is linked to one of the article.

        An outlet that says a thing twice, or a third one that says it, may be linked to another passage of the article.
        """
        if group not in self._roundabout:
            self._roundabout[group] = self.ways(group)
        return likely(self._roundabout[group].get(article, FAR))

    def ways(self, group: Group) -> dict[int, float]:
        """The best score that is reached roundabout, for every article that is reached at all."""
        best: dict[int, float] = {}
        for passage in group:
            for sentence in self.links.counterparts.near(passage.sentence):
                for third in self.groups.in_sentence(sentence):
                    for article, score in self.through(passage, third):
                        best[article] = max(best.get(article, FAR), score)
        return best

    def through(self, passage: Passage, third: Passage) -> Iterator[tuple[int, float]]:
        """The articles that a third passage is linked to, with the score of the weaker of the two steps there."""
        layout = self.groups.layout
        step, home = self.links.score(passage, third), layout.article(third)
        for article, there in self.groups.by_article(self.groups.of(third)).items():
            if article != home:
                yield article, step if home == layout.article(passage) else min(step, self.links.score(third, there))


def likely(score: float) -> float:
    """A score as a chance, even at the score above which sentences are linked."""
    return 1.0 / (1.0 + math.exp(-(score + READINESS)))
