"""Groups of passages as points: who reports each, and what is known of those who do not."""

import math
from dataclasses import replace
from itertools import combinations

from threadpoolctl import threadpool_limits

from crosswire.align.absence import SecondLook
from crosswire.align.aligning import Alignment, align_story
from crosswire.align.contents import Contents
from crosswire.align.cutting.cutting import recut
from crosswire.align.details.entities import EntityPoints
from crosswire.align.details.items import ItemPoints
from crosswire.align.details.likeness import Vectors
from crosswire.align.details.naming import Naming
from crosswire.align.details.offices import OfficePoints
from crosswire.align.details.points import DetailPoints
from crosswire.align.groups import Group
from crosswire.align.judging import judge, judge_answer
from crosswire.align.passages import Passage
from crosswire.align.quotes.points import QuotePoints
from crosswire.align.telling import Telling
from crosswire.model.finding import Aligned, Conflict
from crosswire.model.point import Absence, Evidence, Nearest, Point
from crosswire.model.story import Story


def align(story: Story, parts: list[Contents]) -> Aligned:
    """The points of a story, and what of their details cannot all hold. ``parts``: what each article is made of."""
    if not any(reading.sentences for reading in story.readings):
        return Aligned()
    # The matrices are small: a second thread takes three times the processor time, and could change the last digits.
    with threadpool_limits(1, "blas"):
        alignment = recut(story, align_story(story, parts))
        describe = Describer(story, alignment)
        claims = [describe.point(number, group) for number, group in enumerate(alignment.groups.all(), 1)]
        agreements = {claim.id: describe.agreements(group) for claim, group in zip(claims, alignment.groups.all(), strict=True)}
        return replace(_with_details(story, claims, alignment), agreements=agreements)


def _with_details(story: Story, claims: list[Point], alignment: Alignment) -> Aligned:
    vectors, telling = Vectors(alignment.parts), Telling(story)
    naming = Naming(story, vectors)
    of_group = dict(zip(alignment.groups.all(), claims, strict=True))
    siblings = {of_group[group].id: tuple(of_group[each] for each in others) for group, others in alignment.siblings.items()}
    details, entities = DetailPoints(story, vectors.likeness, siblings), EntityPoints(story, naming)
    items, offices = ItemPoints(story, vectors), OfficePoints(story, vectors, naming)
    points: list[Point] = []
    conflicts: list[Conflict] = []
    for claim in claims:
        inside, against = details.of(claim)
        points += [_told(claim, telling), *inside, *entities.of(claim), *items.of(claim)]
        conflicts += [*against, *offices.conflicts(claim), *telling.conflicts(claim)]
    quotes, given_to_others = QuotePoints(story, alignment).all()
    points += [*quotes, *entities.whole(), *offices.whole()]
    return Aligned(tuple(points), (*conflicts, *given_to_others))


def _told(claim: Point, telling: Telling) -> Point:
    """The same claim, with whom each article credits with it and how surely it tells it."""
    return replace(claim, reported=tuple(telling.told(each) for each in claim.reported))


class Describer:
    """Puts an alignment into words and places."""

    def __init__(self, story: Story, alignment: Alignment) -> None:
        self._articles = story.articles
        self._links = alignment.links
        self._layout = alignment.groups.layout
        self._lacking = alignment.lacking
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
        shared = frozenset.intersection(*(self._links.said(p).figures for p in members))
        words = f"On average {sum(found) / len(found):.0%} of what two of these passages say, by weight of the words, is in both"
        return f"{words}, and all hold the same figures." if shared else f"{words}."

    def _absence(self, group: Group, number: int) -> Absence:
        look, article = self._second.look(group, number), self._articles[number]
        nearest = Nearest(self._layout.span(look.nearest), round(look.covered, 3)) if look.nearest else None
        known = self._lacking.get(group, {}).get(number)
        state, reason = judge(look, article) if known is None else judge_answer(look, article, known)
        return Absence(article.id, state, nearest, reason)
