"""Who speaks in the quotes of a story, and which words are given to different people."""

from collections.abc import Iterator

from crosswire.align.quotes.likeness import Words
from crosswire.align.quotes.linking import LEAST_SHARE, Linker
from crosswire.align.quotes.words import Spoken, size
from crosswire.model.finding import Conflict
from crosswire.model.mention import MentionType
from crosswire.model.point import Evidence
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.names.lexicon.namesakes import is_namesake
from crosswire.text.names.lexicon.skeleton import skeleton

#: Who is named so many characters from a quote may be its speaker as well.
NEAR = 120
#: Quotes of different speakers are the same words if they share so much: in translation, and in one language, where people who speak
#: of one thing share more words. Of the 752 quotes of 40 articles in English on several
#: events four pairs of different words had more than 0.57.
TRANSLATED, REPEATED = 0.57, 0.75
#: Fewer words may well be said by two people.
FEWEST_WORDS = 6
#: Of quotes in two mouths the words that tell most had 0.19 and more where they come least near, of two different quotes 0.10.
WEAKEST = 0.15
_LAST_LATIN = 0x250
#: A sign of Chinese or Japanese stands for so many letters, one of Korean for so many.
_SIGN, _SYLLABLE = 3, 2


class Speakers:
    """The speakers of a story."""

    def __init__(self, story: Story, linker: Linker, words: Words) -> None:
        self._story = story
        self._linker = linker
        self._words = words
        self._people = [
            {mention.entity for mention in reading.mentions if mention.type is MentionType.PERSON and mention.sure}
            for reading in story.readings
        ]

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
        """Whether two names are two people: an article that gives the words to one of them names the other as well, or they have no
        sound in common though they are written in one script.

        Any other two names may be one person's, spelled in two ways.
        """
        tellers = {each.article for each in (*sides[one], *sides[other])}
        beside = any(one in self._people[article] and other in self._people[article] for article in tellers)
        if not any(self._are_the_same(a, b) for a in sides[one] for b in sides[other]):
            return False
        pairs = [(a.name or "", b.name or "") for a in sides[one] for b in sides[other]]
        known = beside or any(_sound_apart(*pair) for pair in pairs)
        return (
            known
            and not any(is_namesake(*pair) for pair in pairs)
            and self._is_plain(sides[one], other)
            and self._is_plain(sides[other], one)
        )

    def _are_the_same(self, one: Spoken, other: Spoken) -> bool:
        """Whether two quotes are surely the same words: in one language almost word for word, and long enough in any."""
        texts = [self._story.articles[each.article].text for each in (one, other)]
        if min(size(one.span.of(texts[0])), size(other.span.of(texts[1]))) < FEWEST_WORDS:
            return False
        languages = {self._story.articles[each.article].language[:2] for each in (one, other)}
        if len(languages) == 1:
            return self._linker.score(one, other) >= REPEATED
        alike = self._linker.score(one, other) >= TRANSLATED and min(self._linker.shares(one, other)) >= LEAST_SHARE
        return alike and self._words.weakest(one, other) >= WEAKEST

    def _is_plain(self, side: list[Spoken], rival: str) -> bool:
        """Whether some article of a side names its speaker beside the quote, and not the other one too."""
        return any(each.quote.named is None and rival not in self._named_near(each) for each in side)

    def _named_near(self, spoken: Spoken) -> set[str]:
        reach = near_in(spoken.span.of(self._story.articles[spoken.article].text))
        near = Span(spoken.span.start - reach, spoken.span.end + reach)
        return {mention.entity for mention in self._story.readings[spoken.article].mentions if mention.span.shares(near)}

    def _evidence(self, spoken: Spoken) -> Evidence:
        return Evidence(self._story.articles[spoken.article].id, spoken.span, value=spoken.name, speaker=spoken.name)


def near_in(words: str) -> int:
    """How many characters of a script are as near as ``NEAR`` letters."""
    signs = sum("\u3040" <= character <= "\u9fff" for character in words)
    syllables = sum("\uac00" <= character <= "\ud7a3" for character in words)
    if signs + syllables < len(words) / 2:
        return NEAR
    return NEAR // (_SIGN if signs > syllables else _SYLLABLE)


def _sound_apart(one: str, other: str) -> bool:
    """Whether two full names in Latin letters share no word, whatever their spelling."""
    if not (_is_latin(one) and _is_latin(other)):
        return False
    first, second = ({skeleton(word) for word in name.split()} for name in (one, other))
    return len(one.split()) > 1 and len(other.split()) > 1 and not first & second


def _is_latin(name: str) -> bool:
    return all(ord(character) < _LAST_LATIN for character in name)
