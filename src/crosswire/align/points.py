"""Groups of passages as points: who reports each, and what is known of those who do not."""

import math
from dataclasses import replace
from itertools import combinations

from threadpoolctl import threadpool_limits

from crosswire.align.absence import Look, SecondLook
from crosswire.align.aligning import Alignment, Progress, align_story
from crosswire.align.details.entities import EntityPoints
from crosswire.align.details.items import ItemPoints
from crosswire.align.details.likeness import Vectors
from crosswire.align.details.naming import Naming
from crosswire.align.details.offices import OfficePoints
from crosswire.align.details.points import DetailPoints
from crosswire.align.groups import Group
from crosswire.align.passages import Passage
from crosswire.encoders.base import Encoder
from crosswire.model.article import Article
from crosswire.model.finding import Aligned, Conflict
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.story import Story

#: An article is said not to have a point when the second look finds that this likely.
SURE = 0.55
#: So much of a point in the nearest passage is called a part of it where the second look is not sure.
PART = 0.4
#: So much of it is a part of it in any case: nobody who reads that passage would say the point is missing.
PLAIN = 0.7


def align(story: Story, encoder: Encoder, progress: Progress | None = None) -> Aligned:
    """The points of a story, and what of their details cannot all hold."""
    if not any(reading.sentences for reading in story.readings):
        return Aligned()
    # The matrices are small: a second thread takes three times the processor time, and could change the last digits.
    with threadpool_limits(1, "blas"):
        alignment = align_story(story, encoder, progress)
        describe = Describer(story, alignment)
        claims = [describe.point(number, group) for number, group in enumerate(alignment.groups.all(), 1)]
        agreements = {claim.id: describe.agreements(group) for claim, group in zip(claims, alignment.groups.all(), strict=True)}
        return replace(_with_details(story, claims, alignment), agreements=agreements)


def _with_details(story: Story, claims: list[Point], alignment: Alignment) -> Aligned:
    vectors = Vectors(alignment.parts)
    naming = Naming(story, vectors.of_places)
    details, entities = DetailPoints(story, vectors.likeness), EntityPoints(story, naming)
    items, offices = ItemPoints(story, vectors), OfficePoints(story, vectors, naming)
    number = {article.id: number for number, article in enumerate(story.articles)}
    points: list[Point] = []
    conflicts: list[Conflict] = []
    for claim in claims:
        inside, against = details.of(claim)
        points += [claim, *inside, *entities.of(claim), *items.of(claim)]
        conflicts += [*against, *offices.conflicts(claim, [number[each.article] for each in claim.reported])]
    points += [*entities.whole(), *offices.whole()]
    return Aligned(tuple(points), tuple(conflicts))


class Describer:
    """Puts an alignment into words and places."""

    def __init__(self, story: Story, alignment: Alignment) -> None:
        self._articles = story.articles
        self._links = alignment.links
        self._layout = alignment.groups.layout
        self._second = SecondLook(alignment.links, alignment.groups)

    def point(self, number: int, group: Group) -> Point:
        """One group as a point."""
        reporting = {self._layout.article(passage): passage for passage in group}
        rest = [a for a in range(len(self._articles)) if a not in reporting]
        reported = tuple(self._evidence(group, reporting[a]) for a in sorted(reporting))
        missing = tuple(self._absence(group, a) for a in rest)
        return Point(f"p{number}", "claim", self._gist(group), reported, missing, 0, self._reason(group))

    def agreements(self, group: Group) -> tuple[float, ...]:
        """Of every two passages of a group the share of both that has a counterpart in the other."""
        return tuple(round(self._links.counterparts.agreement(one, other), 3) for one, other in combinations(sorted(group), 2))

    def _evidence(self, group: Group, passage: Passage) -> Evidence:
        article = self._articles[self._layout.article(passage)]
        return Evidence(article.id, self._layout.span(passage), round(self._nearness(group, passage), 3))

    def _nearness(self, group: Group, passage: Passage) -> float:
        """The mean chance that a passage says the same as the others of its group; 1 when it stands alone."""
        others = [p for p in group if p != passage]
        scores = [1.0 / (1.0 + math.exp(-self._links.score(passage, p))) for p in sorted(others)]
        return sum(scores) / len(scores) if scores else 1.0

    def _gist(self, group: Group) -> str:
        """The words of the passage that is nearest to all others."""
        best = max(sorted(group), key=lambda p: self._nearness(group, p))
        return " ".join(self._layout.span(best).of(self._articles[self._layout.article(best)].text).split())

    def _reason(self, group: Group) -> str:
        if len(group) == 1:
            return "No other article has a passage that says the same."
        members = sorted(group)
        found = [self._links.counterparts.agreement(p, q) for p in members for q in members if p < q]
        shared = frozenset.intersection(*(self._links.figures(p) for p in members))
        words = f"On average {sum(found) / len(found):.0%} of what two of these passages say, by weight of the words, is in both"
        return f"{words}, and all hold the same figures." if shared else f"{words}."

    def _absence(self, group: Group, number: int) -> Absence:
        look, article = self._second.look(group, number), self._articles[number]
        nearest = Nearest(self._layout.span(look.nearest), round(look.covered, 3)) if look.nearest else None
        state, reason = judge(look, article)
        return Absence(article.id, state, nearest, reason)


def judge(look: Look, article: Article) -> tuple[State, str]:
    """The state of a point in an article that is not linked to it, with the reason."""
    if look.nearest is None:
        return State.UNSURE, "No sentence could be read in this article."
    share = f"{look.covered:.0%} of it, by weight of the words"
    if look.covered >= (PART if look.chance <= SURE else PLAIN):
        return State.PARTLY, f"The nearest passage holds {share}, but does not say the same."
    if look.chance <= SURE:
        return State.UNSURE, f"It may be there in other words; the nearest passage holds {share}."
    if not article.complete:
        return State.TRUNCATED, f"Not in the part of the article that could be read ({article.incomplete_because or 'the text is cut'})."
    return State.NOT_FOUND, f"The whole article was searched; the nearest passage holds only {share}."
