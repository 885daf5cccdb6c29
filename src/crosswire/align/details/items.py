"""The members of lists as points: which article has which, inside one claim."""

import re

from crosswire.align.details.joining import Same, joined
from crosswire.align.details.lacking import Things
from crosswire.align.details.likeness import Vectors
from crosswire.align.details.members import Member, Members
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.span import Span
from crosswire.model.story import Story

#: Words as like as this, or more, may be the same thing; so may a single word of several. Of 280 members of lists that have a partner in
#: another article 0.13 are less like any words of it than the first, 0.25 than the second, and 0.17 have no word that is more like than it;
#: of 172 whose passage is not in the other article at all 0.58, 0.75 and 0.63.
MAYBE, MAYBE_LISTED = 0.5, 0.55
#: A shorter word than this has its likes everywhere.
SHORTEST = 4
_WORD = re.compile(rf"\w{{{SHORTEST},}}")


class ItemPoints:
    """Finds the items of one claim after another."""

    def __init__(self, story: Story, vectors: Vectors) -> None:
        self._story = story
        self._members = Members(story)
        self._vectors = vectors
        self._number = {article.id: number for number, article in enumerate(story.articles)}

    def of(self, claim: Point) -> list[Point]:
        """One point for each thing that a list in a passage of the claim holds, in reading order.

        Of a claim that several articles report only the lists count that tell of the same things as another one.
        """
        members = [each for one in claim.reported for each in self._members.within(self._number[one.article], one.span)]
        things = Things(joined(members, self._likeness), self._likeness)
        shown = things.groups if len(claim.reported) == 1 else [each for each in things.groups if things.is_paired(each)]
        return [self._point(f"{claim.id}.i{n}", claim, thing, things) for n, thing in enumerate(shown, 1)]

    def _likeness(self, one: Member, other: Member) -> float:
        return self._vectors.of_places((one.article, one.span), (other.article, other.span))

    def _point(self, name: str, claim: Point, thing: Same, things: Things) -> Point:
        reported = tuple(Evidence(self._story.articles[each.article].id, each.span) for each in thing)
        have = {each.article for each in thing}
        missing = tuple(self._absence(n, claim, thing, things) for n in self._number.values() if n not in have)
        reason = "Members of lists that say the same." if len(thing) > 1 else "No list of another article has it here."
        return Point(name, "item", self._words(thing[0]), reported, missing, 0, reason, claim.id)

    def _words(self, member: Member) -> str:
        return " ".join(member.span.of(self._story.articles[member.article].text).split())

    def _absence(self, number: int, claim: Point, thing: Same, things: Things) -> Absence:
        """What an article has instead: a list of the same things without this one, no such passage at all, or what cannot be told."""
        article = self._story.articles[number].id
        said = next((each.span for each in claim.reported if each.article == article), None)
        lacking = next((each for each in claim.not_found if each.article == article), None)
        nearest = Nearest(said, 0.0) if said else lacking.nearest if lacking else None
        closest, word = self._closest(thing, number)
        if max(closest, word) < MAYBE_LISTED and things.is_lacking(thing, number):
            return Absence(article, State.NOT_FOUND, nearest, "Its list of the same things lacks it, and nothing like it stands elsewhere.")
        if closest < MAYBE and word < MAYBE_LISTED and lacking and lacking.state is State.NOT_FOUND:
            return Absence(article, State.NOT_FOUND, nearest, "It has no such passage, and nothing like it elsewhere.")
        return Absence(article, State.UNSURE, nearest, "The article may name it in other words.")

    def _closest(self, thing: Same, number: int) -> tuple[float, float]:
        """How like the likest words of an article are: to the whole of a thing, and to one of its words."""
        places = [(each.article, each.span) for each in thing]
        words = [(n, word) for n, span in places for word in self._long_words(n, span)]
        whole = max(self._vectors.closest(place, number) for place in places)
        return whole, max((self._vectors.closest(place, number) for place in words), default=whole)

    def _long_words(self, article: int, span: Span) -> list[Span]:
        found = _WORD.finditer(self._story.articles[article].text, span.start, span.end)
        return [Span(match.start(), match.end()) for match in found]
