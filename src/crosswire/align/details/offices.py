"""What people are called as points: "chief executive" beside a name, in which article; and one office given to two people."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from crosswire.align.details.likeness import Vectors
from crosswire.align.details.naming import Naming
from crosswire.model.finding import Conflict
from crosswire.model.mention import MentionType
from crosswire.model.point import Absence, Evidence, Point, State
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.names.lexicon.offices import Office, offices_of

#: From here on an article may tell the office of a person in other words. Of the offices that two articles give one person nine in ten are
#: more like than 0.31.
MAYBE = 0.5
#: Two offices so alike are one: of those of two people one in twenty is as like as 0.51, and the highest are president and vice president.
ONE_OFFICE = 0.8

Told = dict[str, Span]


class OfficePoints:
    """Finds who is called what, in whole articles and in the passages of a claim."""

    def __init__(self, story: Story, vectors: Vectors, naming: Naming) -> None:
        self._story = story
        self._vectors = vectors
        self._naming = naming
        self._number = {article.id: number for number, article in enumerate(story.articles)}
        self._told = [_first(offices) for offices in _offices(story)]

    def whole(self) -> list[Point]:
        """One point for each person who is called something, at the level of whole articles."""
        people = dict.fromkeys(person for told in self._told for person in told)
        return [self._point(f"r{n}", person) for n, person in enumerate(people, 1)]

    def conflicts(self, claim: Point) -> list[Conflict]:
        """Where two passages of a claim give one office to two people."""
        places = [(self._number[each.article], each.span) for each in claim.reported]
        inside = [(number, person, span) for number, place in places for person, span in self._within(number, place)]
        return [self._conflict(claim, one, other) for one, other in combinations(inside, 2) if self._is_contrary(one, other)]

    def _within(self, number: int, place: Span) -> Iterator[tuple[str, Span]]:
        for person, span in self._told[number].items():
            if place.start <= span.start and span.end <= place.end:
                yield person, span

    def _is_contrary(self, one: tuple[int, str, Span], other: tuple[int, str, Span]) -> bool:
        """Whether two offices are one, and neither article knows the other's person, in any form."""
        if one[0] == other[0] or self._vectors.of_places((one[0], one[2]), (other[0], other[2])) < ONE_OFFICE:
            return False
        absences = self._naming.absence(one[0], other[1]), self._naming.absence(other[0], one[1])
        return one[1] != other[1] and all(absence.state is State.NOT_FOUND for absence in absences)

    def _conflict(self, claim: Point, one: tuple[int, str, Span], other: tuple[int, str, Span]) -> Conflict:
        return Conflict("name", claim.id, tuple((self._named(number, person),) for number, person, _ in (one, other)))

    def _named(self, number: int, person: str) -> Evidence:
        span = self._naming.named[number][person][0].span
        article = self._story.articles[number]
        return Evidence(article.id, span, value=span.of(article.text))

    def _point(self, name: str, person: str) -> Point:
        told = [(number, each[person]) for number, each in enumerate(self._told) if person in each]
        reported = tuple(Evidence(self._story.articles[number].id, span) for number, span in told)
        rest = [number for number in range(len(self._told)) if person not in self._told[number]]
        missing = tuple(self._absence(number, person, told) for number in rest)
        number, span = told[0]
        gist = f"{span.of(self._story.articles[number].text)}: {self._naming.gist(person)}"
        reason = "What these articles call the same person." if len(told) > 1 else "No other article says what this person is."
        return Point(name, "item", gist, reported, missing, 0, reason)

    def _absence(self, number: int, person: str, told: Sequence[tuple[int, Span]]) -> Absence:
        article = self._story.articles[number].id
        others = self._told[number].values()
        if any(self._vectors.closest(place, number, others) >= MAYBE for place in told):
            return Absence(article, State.UNSURE, None, "It may say so in other words.")
        if person in self._naming.named[number]:
            return Absence(article, State.NOT_FOUND, None, "It names this person without the office.")
        absence = self._naming.absence(number, person)
        if absence.state is State.NOT_FOUND:
            return Absence(article, State.NOT_FOUND, None, "It does not name this person, nor the office.")
        return Absence(article, State.UNSURE, absence.nearest, absence.reason)


def _offices(story: Story) -> Iterator[list[Office]]:
    for article, reading in zip(story.articles, story.readings, strict=True):
        people = [each for each in reading.mentions if each.type is MentionType.PERSON and each.sure]
        yield offices_of(article.text, people, article.language)


def _first(offices: Sequence[Office]) -> Told:
    """Each person's first office."""
    return {office.person: office.span for office in reversed(offices)}
