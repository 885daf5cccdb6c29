"""Who speaks in the quotes of a story, and which words are given to different people."""

from collections.abc import Iterator

from crosswire.align.quotes.words import Spoken
from crosswire.model.finding import Conflict
from crosswire.model.mention import MentionType
from crosswire.model.point import Evidence
from crosswire.model.story import Story


class Speakers:
    """The speakers of a story."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._people = [
            {mention.entity for mention in reading.mentions if mention.type is MentionType.PERSON and mention.sure}
            for reading in story.readings
        ]

    def name(self, spoken: Spoken) -> str | None:
        """Who speaks, as the article names him; the words beside the quote where it names nobody."""
        place = spoken.quote.named or spoken.quote.speaker
        return " ".join(place.of(self._story.articles[spoken.article].text).split()) if place else None

    def conflict(self, point: str, group: tuple[Spoken, ...]) -> Iterator[Conflict]:
        """The same words in different mouths."""
        sides: dict[str, list[Spoken]] = {}
        for each in group:
            if each.quote.entity is not None:
                sides.setdefault(each.quote.entity, []).append(each)
        against = [entity for entity in sides if any(self._are_two(entity, other, sides) for other in sides if other != entity)]
        if len(against) > 1:
            yield Conflict("attribution", point, tuple(tuple(self._evidence(each) for each in sides[entity]) for entity in against))

    def _are_two(self, one: str, other: str, sides: dict[str, list[Spoken]]) -> bool:
        """Whether two names are two people: an article that gives the words to one of them names the other as well.

        Two names that no article has side by side may be one person's, spelled in two ways.
        """
        tellers = {each.article for each in (*sides[one], *sides[other])}
        return any(one in self._people[article] and other in self._people[article] for article in tellers)

    def _evidence(self, spoken: Spoken) -> Evidence:
        name = self.name(spoken)
        return Evidence(self._story.articles[spoken.article].id, spoken.span, value=name, speaker=name)
