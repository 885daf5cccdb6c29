"""Who names whom in a story, and what can be said of an article that does not name somebody.

Before an article is said not to have a name, every known form of it is searched there, and the names that only this article
has are compared with it: Saragosse may be Zaragoza.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Protocol

from crosswire.align.details.beside import beside
from crosswire.align.details.likeness import Place
from crosswire.align.details.other_letters import OtherLetters
from crosswire.model.article import Article
from crosswire.model.mention import Mention, MentionType
from crosswire.model.point import Absence, Nearest, State
from crosswire.model.quantity import QuantityKind
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.names.lexicon.gazetteer import is_place, ordinary
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.tickers import tickers

#: A shorter form of a name is too often part of another word to be searched for.
_SHORTEST = 3
#: Two names that are so alike in their context may be one in two languages: on our stories and those with gold the names said to be
#: in one article alone were right in 0.90 to 1.00 with it (0.65 to 0.94 without); at 0.42 as many, but a fifth of them fewer.
LIKE = 0.5
#: So many names are compared of one article.
_MOST = 60
#: Shorter words of a name are articles and the like.
_SHORTEST_WORD = 4

ByEntity = dict[str, list[Mention]]


class Likeness(Protocol):
    """How alike the words at two places are, and how like those at a place the likest of an article."""

    def of_places(self, one: Place, other: Place) -> float: ...

    def closest(self, place: Place, article: int) -> float: ...


class Naming:
    """The entities of a story by article, with all their forms."""

    def __init__(self, story: Story, likeness: Likeness) -> None:
        self._story = story
        self._likeness = likeness.of_places
        self.named = [by_entity(mentions_of(story, number)) for number in range(len(story.articles))]
        self._other_letters = OtherLetters(story, self.named, likeness.closest)
        self._absences: dict[str, dict[int, Absence]] = {}

    @cached_property
    def forms(self) -> dict[str, Counter[str]]:
        """Each entity's names as the articles of the story write them."""
        found: dict[str, Counter[str]] = {}
        for article, named in zip(self._story.articles, self.named, strict=True):
            for entity, mentions in named.items():
                found.setdefault(entity, Counter()).update(" ".join(mention.span.of(article.text).split()) for mention in mentions)
        return found

    def gist(self, entity: str) -> str:
        """The fullest of its most frequent names."""
        forms = self.forms[entity]
        return max(sorted(forms), key=lambda form: (forms[form], len(form)))

    def absence(self, number: int, entity: str) -> Absence:
        """What is known of an article that does not name it in some place: it may do so elsewhere, in any form."""
        if entity not in self._absences:
            self._absences[entity] = dict(self._searched(entity))
        return self._absences[entity][number]

    def _searched(self, entity: str) -> Iterator[tuple[int, Absence]]:
        likes = {number: self._like(number, entity) for number in range(len(self._story.articles))}
        doubles = {other for found in likes.values() if found for other in [found[0]]}
        for number, article in enumerate(self._story.articles):
            yield number, self._judged(number, entity, article.id, self._double(number, likes[number], doubles))

    def _judged(self, number: int, entity: str, article: str, double: Nearest | None) -> Absence:
        own = self.named[number].get(entity)
        place = own[0].span if own else self._found(number, entity)
        if place is not None:
            return Absence(article, State.PARTLY, Nearest(place, 1.0), "It is named in another place of this article.")
        if double is not None:
            return Absence(article, State.UNSURE, double, "It may be named here in another form.")
        shorter = self._shorter(number, entity)
        if shorter is not None:
            return Absence(article, State.UNSURE, Nearest(shorter.span, LIKE), "It may be named here in a shorter form.")
        if self._other_letters.may_hide(number, entity):
            return Absence(article, State.UNSURE, None, "It may be named here in other letters, in which names are not found for certain.")
        if self._says_what_it_is(entity):
            return Absence(article, State.UNSURE, None, "It is called by what it is, and may be here in plain words.")
        return Absence(article, State.NOT_FOUND, None, "The whole article was searched for every known form of the name.")

    def _says_what_it_is(self, entity: str) -> bool:
        """Whether every form of a name describes what it names: "Office for Conciliation", "Savings League"."""
        return all(_describes(form) for form in self.forms[entity])

    def _double(self, number: int, like: tuple[str, Nearest] | None, doubles: set[str]) -> Nearest | None:
        """The name here that may be the same: alike itself, or of an entity that is alike in another article."""
        if like is not None:
            return like[1]
        mention = next((self.named[number][double][0] for double in sorted(doubles) if double in self.named[number]), None)
        return Nearest(mention.span, LIKE) if mention else None

    def _shorter(self, number: int, entity: str) -> Mention | None:
        """The name in an article that is the beginning or the end of one of this entity's: "Model A" of "Model A EV"; a place's is not."""
        ends = {end for form in self.forms[entity] for end in _ends(form)}
        text = self._story.articles[number].text
        found = (mentions[0] for name, mentions in sorted(self.named[number].items()) if not is_place(name))
        return next((mention for mention in found if mention.span.of(text) in ends), None) if ends else None

    def _like(self, number: int, entity: str) -> tuple[str, Nearest] | None:
        """The entity of this article that may be the same, among those that the articles with this one do not have."""
        tellers = [other for other, named in enumerate(self.named) if entity in named]
        if number in tellers:
            return None
        own = [(other, self.named[other][entity][0].span) for other in tellers]
        strange = [(name, found[0].span) for name, found in self.named[number].items() if not any(name in self.named[t] for t in tellers)]
        scored = [(max(self._likeness(place, (number, span)) for place in own), name, span) for name, span in strange[:_MOST]]
        best = max(scored, default=(0.0, "", Span(0, 0)))
        return (best[1], Nearest(best[2], round(best[0], 3))) if best[0] >= LIKE else None

    def _found(self, number: int, entity: str) -> Span | None:
        """The first place of any known form of a name, as a word or the beginning of one; in capitals, too, as datelines have it."""
        forms = [form for form in self.forms[entity] if len(form) >= _SHORTEST]
        either = "|".join(map(re.escape, [*forms, *map(str.upper, forms)]))
        found = re.search(rf"(?<!\w)(?:{either})", self._story.articles[number].text) if forms else None
        return Span(found.start(), found.end()) if found else None


def _ends(name: str) -> Iterator[str]:
    """The shorter names that a name begins or ends with."""
    words = name.split()
    for size in range(1, len(words)):
        yield from (" ".join(words[:size]), " ".join(words[size:]))


def _describes(name: str) -> bool:
    """Whether a name is words that mean something, or that are mostly written small, or has one in small letters among them."""
    words = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) >= _SHORTEST_WORD]
    said = (meanings_of(word.lower()) or word.lower() in ordinary() for word in words)
    return len(words) > 1 and (any(word.islower() for word in words) or all(said))


def mentions_of(story: Story, number: int) -> list[Mention]:
    """The names of an article, but those in credit lines, datelines and tickers, slips that hold an amount, "Nordwerk 45 percent", and
    what the outlet calls itself: "told the Courier".
    """
    reading, article = story.readings[number], story.articles[number]
    elsewhere = [aside.span for aside in reading.set_aside]
    elsewhere += tickers(article.text)
    elsewhere += [mention.span for mention in reading.mentions if _is_itself(mention, article)]
    elsewhere += [figure.span for figure in reading.figures if figure.kind is not QuantityKind.FIGURE]
    return list(_outside(reading.mentions, sorted(elsewhere)))


def _is_itself(mention: Mention, article: Article) -> bool:
    """Whether a name is the outlet's own, or words of it; a place that it is named for is a place all the same."""
    if mention.type in (MentionType.PERSON, MentionType.PLACE):
        return False
    words = re.escape(" ".join(mention.span.of(article.text).split()))
    return re.search(rf"(?<!\w){words}(?!\w)", article.outlet, re.IGNORECASE) is not None


def _outside(mentions: Iterable[Mention], spans: list[Span]) -> Iterator[Mention]:
    """The mentions that share no place with any of these spans, which stand in order."""
    for mention in mentions:
        if not any(mention.span.shares(span) for span in beside(mention.span, spans)):
            yield mention


def by_entity(mentions: Iterable[Mention]) -> ByEntity:
    """The mentions of each entity, the sure ones first."""
    found: ByEntity = {}
    for mention in sorted(mentions, key=lambda each: not each.sure):
        found.setdefault(mention.entity, []).append(mention)
    return found
