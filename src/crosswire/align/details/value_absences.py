"""What an article has instead of a value that others give in a claim: another one, the same elsewhere, nothing."""

from collections.abc import Iterator

from crosswire.align.compare.dates import precision
from crosswire.align.compare.quantities import is_vague
from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.assigning import Likeness
from crosswire.align.details.clusters import Gathered
from crosswire.align.details.detail import Detail, verdict
from crosswire.align.details.opposing import Cluster
from crosswire.align.details.story import Details
from crosswire.align.details.wording import value_of
from crosswire.model.point import Absence, Nearest, Point, State
from crosswire.model.quantity import Quantity
from crosswire.model.story import Story
from crosswire.model.timex import TimeExpression

#: "Hundreds" elsewhere is 412 here when the words around it are so alike, as those of the same value in another passage are.
SAME_AROUND = 0.45


class ValueAbsences:
    """Searches articles for values."""

    def __init__(self, story: Story, details: Details, likeness: Likeness) -> None:
        self._story = story
        self._details = details
        self._likeness = likeness

    def of(self, number: int, claim: Point, cluster: Cluster, gathered: Gathered) -> Absence:
        """What is known of an article that does not give a value in its passage of a claim, or has none."""
        article = self._story.articles[number].id
        rival = next((each for each in against(cluster, gathered) if each.article == number), None)
        if rival is not None:
            return Absence(article, State.PARTLY, Nearest(rival.span, 0.5), f"It says {value_of(rival)} here.")
        elsewhere = next((each for each in self._details.like(number, cluster[0]) if self._same(each, cluster)), None)
        if elsewhere is not None:
            return Absence(article, State.PARTLY, Nearest(elsewhere.span, 1.0), "It has this value in another place.")
        roughly = next((each for each in self._told(number, claim) if _may_be(each, cluster)), None)
        if roughly is not None:
            return Absence(article, State.PARTLY, Nearest(roughly.span, 0.5), "It says it less exactly here.")
        return self._unfound(number, claim, cluster[0].kind)

    def _told(self, number: int, claim: Point) -> list[Detail]:
        """The details that an article has in its own passage of a claim."""
        said = next((each.span for each in claim.reported if each.article == self._story.articles[number].id), None)
        return self._details.within(number, said) if said else []

    def _same(self, detail: Detail, cluster: Cluster) -> bool:
        """Whether a detail gives the value; "hundreds" gives 412 only where the words around it are alike."""
        found = [each for each in cluster if _is_value(detail, each)]
        return any(_as_exact(detail, each) or self._likeness(detail, each)[1] >= SAME_AROUND for each in found)

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


def against(cluster: Cluster, gathered: Gathered) -> Iterator[Detail]:
    """The details that stand against a cluster."""
    for sides in gathered.conflicts:
        if cluster in sides:
            yield from (detail for side in sides if side != cluster for detail in side)


def _as_exact(one: Detail, other: Detail) -> bool:
    """Whether none of the two is a vague plural, or both are."""
    return not (isinstance(one.value, Quantity) and isinstance(other.value, Quantity)) or is_vague(one.value) == is_vague(other.value)


def _may_be(detail: Detail, cluster: Cluster) -> bool:
    return any(verdict(detail, each) >= Verdict.COMPATIBLE for each in cluster)


def _is_value(one: Detail, other: Detail) -> bool:
    """Whether one gives the value of the other; a year does not give its months."""
    found = verdict(one, other)
    if isinstance(one.value, TimeExpression) and isinstance(other.value, TimeExpression):
        return found >= Verdict.COMPATIBLE and precision(one.value) == precision(other.value)
    return found >= Verdict.COMPATIBLE
