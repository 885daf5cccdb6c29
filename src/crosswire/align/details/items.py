"""The members of lists as points: which article has which, inside one claim."""

from collections.abc import Iterator, Sequence

from crosswire.align.details.joining import Same, joined
from crosswire.align.details.likeness import Vectors
from crosswire.align.details.members import Member, Members
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.story import Story

#: An article may hold a thing in other words from here on, wherever it is.
MAYBE = 0.45
#: Two lists tell of the same things when they share so many members.
SHARED = 2


class ItemPoints:
    """Finds the items of one claim after another."""

    def __init__(self, story: Story, vectors: Vectors) -> None:
        self._story = story
        self._members = Members(story)
        self._vectors = vectors
        self._number = {article.id: number for number, article in enumerate(story.articles)}

    def of(self, claim: Point) -> list[Point]:
        """One point for each thing that a list in a passage of the claim holds, in reading order."""
        members = [each for one in claim.reported for each in self._members.within(self._number[one.article], one.span)]
        things = joined(members, self._likeness)
        shared = _shared(things)
        return [self._point(f"{claim.id}.i{n}", claim, thing, shared) for n, thing in enumerate(things, 1)]

    def _likeness(self, one: Member, other: Member) -> float:
        return self._vectors.of_places((one.article, one.span), (other.article, other.span))

    def _point(self, name: str, claim: Point, thing: Same, shared: set[tuple[int, int]]) -> Point:
        reported = tuple(Evidence(self._story.articles[each.article].id, each.span) for each in thing)
        have = {each.article for each in thing}
        missing = tuple(self._absence(n, claim, thing, n in _beside(thing, shared)) for n in self._number.values() if n not in have)
        reason = "Members of lists that say the same." if len(thing) > 1 else "No list of another article has it here."
        return Point(name, "item", self._words(thing[0]), reported, missing, 0, reason, claim.id)

    def _words(self, member: Member) -> str:
        return " ".join(member.span.of(self._story.articles[member.article].text).split())

    def _absence(self, number: int, claim: Point, thing: Same, listed: bool) -> Absence:
        """What an article has instead: a list of the same things without this one, no such passage at all, or what cannot be told."""
        article = self._story.articles[number].id
        said = next((each.span for each in claim.reported if each.article == article), None)
        lacking = next((each for each in claim.not_found if each.article == article), None)
        nearest = Nearest(said, 0.0) if said else lacking.nearest if lacking else None
        if self._closest(number, thing) >= MAYBE:
            return Absence(article, State.UNSURE, nearest, "The article may name it in other words.")
        if listed:
            return Absence(article, State.NOT_FOUND, nearest, "Its list of the same things does not have it, nor has the rest of the article.")
        if lacking and lacking.state is State.NOT_FOUND:
            return Absence(article, State.NOT_FOUND, nearest, "It has no such passage, and the thing nowhere else.")
        return Absence(article, State.UNSURE, nearest, "It says this without a list of the same things.")

    def _closest(self, number: int, thing: Same) -> float:
        return max(self._vectors.anywhere((each.article, each.span), number) for each in thing)


def _shared(things: Sequence[Same]) -> set[tuple[int, int]]:
    """(article, other article) whose lists share enough members."""
    pairs = [(a.article, b.article) for thing in things for a in thing for b in thing if a.article != b.article]
    return {pair for pair in pairs if pairs.count(pair) >= SHARED}


def _beside(thing: Same, shared: set[tuple[int, int]]) -> Iterator[int]:
    """The articles with a list of the same things as one that has this."""
    yield from (other for each in thing for article, other in shared if article == each.article)
