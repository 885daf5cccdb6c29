"""The figures and dates of a claim as points of their own, and what of them cannot all hold."""

from collections.abc import Iterator

from crosswire.align.compare.dates import precision
from crosswire.align.compare.quantities import is_vague
from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.assigning import Likeness
from crosswire.align.details.clusters import Gathered, gather
from crosswire.align.details.detail import Detail, verdict
from crosswire.align.details.opposing import Cluster
from crosswire.align.details.story import Details, is_shown
from crosswire.align.details.wording import value_of
from crosswire.model.finding import Conflict
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.quantity import Quantity
from crosswire.model.story import Story
from crosswire.model.timex import TimeExpression

#: A passage that holds so much of a claim is compared with it though it does not report it.
CLOSE = 0.5
#: The same value in another passage is of the same thing when it is so alike in its context, and so are the words around it.
SAME_OWN, SAME_AROUND = 0.6, 0.45


class DetailPoints:
    """Finds the details of one claim after another."""

    def __init__(self, story: Story, likeness: Likeness) -> None:
        self._story = story
        self._details = Details(story)
        self._likeness = likeness
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
        return points, [self._conflict(claim, sides) for sides in gathered.conflicts]

    def _conversions(self, claim: Point, known: int) -> list[Point]:
        """The conversions in its passages: no second amount, but words that not every article has."""
        found = [each for one in claim.reported for each in self._details.conversions(self._number[one.article], one.span)]
        nothing = Gathered((), ())
        return [self._point(f"{claim.id}.{number}", claim, (each,), nothing) for number, each in enumerate(found, known + 1)]

    def _conflict(self, claim: Point, sides: tuple[Cluster, ...]) -> Conflict:
        moving = any(self._details.moves(self._number[each.article], each.span) for each in claim.reported)
        kind = sides[0][0].kind
        return Conflict(kind, claim.id, tuple(self._evidence(side) for side in sides), moving and kind == "quantity")

    def _evidence(self, cluster: Cluster) -> tuple[Evidence, ...]:
        """The first place in each article."""
        firsts = {each.article: each for each in reversed(cluster)}
        return tuple(Evidence(self._story.articles[a].id, firsts[a].span, value=value_of(firsts[a])) for a in sorted(firsts))

    def _point(self, name: str, claim: Point, cluster: Cluster, gathered: Gathered) -> Point:
        cluster = self._with_likes(cluster, gathered)
        reported = self._evidence(cluster)
        have = {each.article for each in cluster}
        missing = tuple(
            self._absence(number, claim, cluster, gathered) for number in range(len(self._story.articles)) if number not in have
        )
        gist = reported[0].value or ""
        noun = cluster[0].span.of(self._story.articles[cluster[0].article].text)
        reason = "The same value, or one that can hold beside it." if len(have) > 1 else "No other article gives this value here."
        return Point(
            name, cluster[0].kind, gist if gist == noun else f"{gist} ({' '.join(noun.split())})", reported, missing, 0, reason, claim.id
        )

    def _with_likes(self, cluster: Cluster, gathered: Gathered) -> Cluster:
        """The cluster with the same value out of other passages, where the words around it are alike, too."""
        taken = {each.article for each in cluster} | {each.article for each in self._against(cluster, gathered)}
        more = [self._alike(number, cluster) for number in range(len(self._story.articles)) if number not in taken]
        return (*cluster, *(each for each in more if each is not None))

    def _alike(self, number: int, cluster: Cluster) -> Detail | None:
        if not _is_fixed(cluster[0]):
            return None
        found = [each for each in self._details.like(number, cluster[0]) if any(verdict(each, one) is Verdict.SAME for one in cluster)]
        scored = [(*max(self._likeness(each, one) for one in cluster), each) for each in found]
        own, around, best = max(scored, key=lambda each: each[:2], default=(0.0, 0.0, None))
        return best if own >= SAME_OWN and around >= SAME_AROUND else None

    def _absence(self, number: int, claim: Point, cluster: Cluster, gathered: Gathered) -> Absence:
        """What an article has instead of a value: another one, the same elsewhere, nothing."""
        article = self._story.articles[number].id
        rival = next((each for each in self._against(cluster, gathered) if each.article == number), None)
        if rival is not None:
            return Absence(article, State.PARTLY, Nearest(rival.span, 0.5), f"It says {value_of(rival)} here.")
        elsewhere = next((each for each in self._details.like(number, cluster[0]) if self._same(each, cluster)), None)
        if elsewhere is not None:
            return Absence(article, State.PARTLY, Nearest(elsewhere.span, 1.0), "It has this value in another place.")
        roughly = next(
            (each for each in self._told(number, claim) if any(verdict(each, one) >= Verdict.COMPATIBLE for one in cluster)), None
        )
        if roughly is not None:
            return Absence(article, State.PARTLY, Nearest(roughly.span, 0.5), "It says it less exactly here.")
        return self._unfound(number, claim, cluster[0].kind)

    def _told(self, number: int, claim: Point) -> list[Detail]:
        """The details that an article has in its own passage of a claim."""
        said = next((each.span for each in claim.reported if self._number[each.article] == number), None)
        return self._details.within(number, said) if said else []

    def _same(self, detail: Detail, cluster: Cluster) -> bool:
        """Whether a detail gives the value; "hundreds" gives 412 only where the words around it are alike."""
        found = [each for each in cluster if _is_value(detail, each)]
        return any(_as_exact(detail, each) or self._likeness(detail, each)[1] >= SAME_AROUND for each in found)

    @staticmethod
    def _against(cluster: Cluster, gathered: Gathered) -> Iterator[Detail]:
        for sides in gathered.conflicts:
            if cluster in sides:
                yield from (detail for side in sides if side != cluster for detail in side)

    def _unfound(self, number: int, claim: Point, kind: str) -> Absence:
        article = self._story.articles[number]
        said = next((each for each in claim.reported if each.article == article.id), None)
        if said is not None:
            nearest: Nearest | None = Nearest(said.span, 0.0)
            state = State.NOT_FOUND
        else:
            lacking = next(each for each in claim.not_found if each.article == article.id)
            nearest, state = lacking.nearest, State.NOT_FOUND if lacking.state is State.NOT_FOUND else State.UNSURE
        if state is State.NOT_FOUND and not self._details.reads_words(number, kind):
            words = "Dates" if kind == "date" else "Numbers"
            return Absence(article.id, State.UNSURE, nearest, f"{words} in words cannot be read in this language.")
        if state is State.NOT_FOUND:
            return Absence(article.id, state, nearest, "No figure or date of the whole article gives this value.")
        return Absence(article.id, state, nearest, "It may have the claim in other words, and the value with it.")


def _as_exact(one: Detail, other: Detail) -> bool:
    """Whether none of the two is a vague plural, or both are."""
    return not (isinstance(one.value, Quantity) and isinstance(other.value, Quantity)) or is_vague(one.value) == is_vague(other.value)


def _may_be(detail: Detail, cluster: Cluster) -> bool:
    return any(verdict(detail, each) >= Verdict.COMPATIBLE for each in cluster)


def _is_fixed(detail: Detail) -> bool:
    """Whether a value means the same wherever it stands: "last week" does not."""
    return isinstance(detail.value, Quantity) or detail.value.timex[:1].isdecimal()


def _is_value(one: Detail, other: Detail) -> bool:
    """Whether one gives the value of the other; a year does not give its months."""
    found = verdict(one, other)
    if isinstance(one.value, TimeExpression) and isinstance(other.value, TimeExpression):
        return found >= Verdict.COMPATIBLE and precision(one.value) == precision(other.value)
    return found >= Verdict.COMPATIBLE


def _is_close(absence: Absence) -> bool:
    """Whether the nearest passage says part of the claim: its figures may be another account of the same."""
    return absence.state is State.PARTLY and absence.nearest is not None and absence.nearest.score >= CLOSE
