"""The figures and dates of a claim as points of their own, and what of them cannot all hold."""

from collections.abc import Mapping, Sequence

from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.assigning import Likeness
from crosswire.align.details.clusters import Gathered, gather
from crosswire.align.details.detail import Detail, verdict
from crosswire.align.details.giving_both import without_both
from crosswire.align.details.nobody import NobodyTold
from crosswire.align.details.opposing import Cluster
from crosswire.align.details.story import Details, is_shown
from crosswire.align.details.value_absences import SAME_AROUND, ValueAbsences, against
from crosswire.align.details.wording import value_of
from crosswire.languages.tolls.words import GROWING
from crosswire.model.finding import Conflict
from crosswire.model.point import Absence, Evidence, Point, State
from crosswire.model.quantity import Quantity
from crosswire.model.story import Story

#: A passage that holds so much of a claim is compared with it though it does not report it.
CLOSE = 0.5
#: The same value in another passage is of the same thing when it is so alike in its context, and the words around it are alike.
SAME_OWN = 0.6


class DetailPoints:
    """Finds the details of one claim after another. ``siblings``: of a claim, by its id, the others that its sentences were cut into."""

    def __init__(self, story: Story, likeness: Likeness, siblings: Mapping[str, Sequence[Point]] | None = None) -> None:
        self._story = story
        self._details = Details(story)
        self._likeness = likeness
        self._siblings = siblings or {}
        self._nobody = NobodyTold(story, self._details)
        self._lacks = ValueAbsences(story, self._details, likeness)
        self._number = {article.id: number for number, article in enumerate(story.articles)}

    def of(self, claim: Point) -> tuple[list[Point], list[Conflict]]:
        """The detail points of a claim that several articles report, and its conflicts; nothing of any other claim."""
        passages = [self._details.within(self._number[each.article], each.span) for each in claim.reported]
        near = [
            self._details.within(self._number[each.article], each.nearest.span)
            for each in claim.not_found
            if _is_close(each) and each.nearest
        ]
        gathered = gather(passages, near, self._likeness)
        shown = [cluster for cluster in gathered.clusters if is_shown(cluster[0])]
        points = [self._point(f"{claim.id}.{number}", claim, cluster, gathered) for number, cluster in enumerate(shown, 1)]
        points += self._conversions(claim, len(points))
        told = (without_both(sides, self._details) for sides in gathered.conflicts)
        return points, [*(self._conflict(claim, sides) for sides in told if sides), *self._nobody.conflicts(claim)]

    def _conversions(self, claim: Point, known: int) -> list[Point]:
        """The conversions in its passages: no second amount, but words that not every article has."""
        found = [each for one in claim.reported for each in self._details.conversions(self._number[one.article], one.span)]
        nothing = Gathered((), ())
        return [self._point(f"{claim.id}.{number}", claim, (each,), nothing) for number, each in enumerate(found, known + 1)]

    def _conflict(self, claim: Point, sides: tuple[Cluster, ...]) -> Conflict:
        kind = sides[0][0].kind
        moving = kind == "quantity" and any(each.tells & GROWING for side in sides for each in side)
        return Conflict(kind, claim.id, tuple(self._evidence(side) for side in sides), moving)

    def _evidence(self, cluster: Cluster) -> tuple[Evidence, ...]:
        """The first place in each article."""
        firsts = {each.article: each for each in reversed(cluster)}
        return tuple(Evidence(self._story.articles[a].id, firsts[a].span, value=value_of(firsts[a])) for a in sorted(firsts))

    def _point(self, name: str, claim: Point, cluster: Cluster, gathered: Gathered) -> Point:
        cluster = self._with_likes(claim, cluster, gathered)
        reported = self._evidence(cluster)
        have = {each.article for each in cluster}
        missing = tuple(
            self._lacks.of(number, claim, cluster, gathered) for number in range(len(self._story.articles)) if number not in have
        )
        gist = reported[0].value or ""
        noun = cluster[0].span.of(self._story.articles[cluster[0].article].text)
        reason = "The same value, or one that can hold beside it." if len(have) > 1 else "No other article gives this value here."
        return Point(
            name, cluster[0].kind, gist if gist == noun else f"{gist} ({' '.join(noun.split())})", reported, missing, 0, reason, claim.id
        )

    def _with_likes(self, claim: Point, cluster: Cluster, gathered: Gathered) -> Cluster:
        """The cluster with the same value out of other passages, where the words around it are alike, too; or out of the same sentence."""
        taken = {each.article for each in cluster} | {each.article for each in against(cluster, gathered)}
        rest = [number for number in range(len(self._story.articles)) if number not in taken]
        more = [self._beside(claim, number, cluster) or self._alike(number, cluster) for number in rest]
        return (*cluster, *(each for each in more if each is not None))

    def _beside(self, claim: Point, number: int, cluster: Cluster) -> Detail | None:
        """The same day in the rest of the sentence that a claim was cut from; the numbers there answer other questions."""
        article = self._story.articles[number].id
        places = [each.span for sibling in self._siblings.get(claim.id, ()) for each in sibling.reported if each.article == article]
        found = (each for place in places for each in self._details.within(number, place) if each.kind == cluster[0].kind == "date")
        return next((each for each in found if any(verdict(each, one) is Verdict.SAME for one in cluster)), None)

    def _alike(self, number: int, cluster: Cluster) -> Detail | None:
        if not _is_fixed(cluster[0]):
            return None
        found = [each for each in self._details.like(number, cluster[0]) if any(verdict(each, one) is Verdict.SAME for one in cluster)]
        scored = [(*max(self._likeness(each, one) for one in cluster), each) for each in found]
        own, around, best = max(scored, key=lambda each: each[:2], default=(0.0, 0.0, None))
        return best if own >= SAME_OWN and around >= SAME_AROUND else None


def _is_fixed(detail: Detail) -> bool:
    """Whether a value means the same wherever it stands: "last week" does not."""
    return isinstance(detail.value, Quantity) or detail.value.timex[:1].isdecimal()


def _is_close(absence: Absence) -> bool:
    """Whether the nearest passage says part of the claim: its figures may be another account of the same."""
    return absence.state is State.PARTLY and absence.nearest is not None and absence.nearest.score >= CLOSE
