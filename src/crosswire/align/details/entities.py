"""The names in a claim as points of their own: who is named in which article, and who is named in one alone."""

import re
from collections import Counter
from collections.abc import Iterable

from crosswire.model.mention import Mention
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.names.finding import has_capitals

#: A shorter form of a name is too often part of another word to be searched for.
_SHORTEST = 3


class EntityPoints:
    """Finds the names of one claim after another."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._number = {article.id: number for number, article in enumerate(story.articles)}
        self._named: list[dict[str, list[Mention]]] = [_by_entity(reading.mentions) for reading in story.readings]
        self._forms = _forms(story)

    def of(self, claim: Point) -> list[Point]:
        """One point for each entity that the passages of a claim name, in reading order."""
        inside = [self._inside(self._number[each.article], each.span) for each in claim.reported]
        entities = list(dict.fromkeys(entity for named in inside for entity, mentions in named.items() if any(m.sure for m in mentions)))
        return [self._point(f"{claim.id}.e{number}", claim, entity, inside) for number, entity in enumerate(entities, 1)]

    def whole(self) -> list[Point]:
        """One point for each entity of the story, at the level of whole articles: who names it at all."""
        entities = list(
            dict.fromkeys(entity for named in self._named for entity, mentions in named.items() if any(m.sure for m in mentions))
        )
        return [self._anywhere(f"e{number}", entity) for number, entity in enumerate(entities, 1)]

    def _anywhere(self, name: str, entity: str) -> Point:
        articles = self._story.articles
        firsts = [next((m for m in named.get(entity, []) if m.sure), next(iter(named.get(entity, [])), None)) for named in self._named]
        reported = tuple(Evidence(a.id, first.span, value=entity) for a, first in zip(articles, firsts, strict=True) if first is not None)
        missing = tuple(self._absence(number, entity) for number, first in enumerate(firsts) if first is None)
        return Point(name, "entity", self._gist(entity), reported, missing, 0, "Named anywhere in the article, in any known form.")

    def _inside(self, article: int, span: Span) -> dict[str, list[Mention]]:
        return _by_entity(
            mention
            for mention in self._story.readings[article].mentions
            if span.start <= mention.span.start and mention.span.end <= span.end
        )

    def _point(self, name: str, claim: Point, entity: str, inside: list[dict[str, list[Mention]]]) -> Point:
        reported = tuple(
            Evidence(each.article, named[entity][0].span, value=entity)
            for each, named in zip(claim.reported, inside, strict=True)
            if entity in named
        )
        have = {each.article for each in reported}
        missing = tuple(self._absence(number, entity) for number, article in enumerate(self._story.articles) if article.id not in have)
        reason = "The same name, or another one of the same." if len(reported) > 1 else "No other article names it here."
        return Point(name, "entity", self._gist(entity), reported, missing, 0, reason, claim.id)

    def _gist(self, entity: str) -> str:
        """The fullest of its most frequent names."""
        forms = self._forms[entity]
        return max(sorted(forms), key=lambda form: (forms[form], len(form)))

    def _absence(self, number: int, entity: str) -> Absence:
        """What is known of an article that does not name it here: it may do so elsewhere, in any known form."""
        article = self._story.articles[number]
        elsewhere = self._named[number].get(entity)
        place = elsewhere[0].span if elsewhere else self._searched(number, entity)
        if place is not None:
            return Absence(article.id, State.PARTLY, Nearest(place, 1.0), "It is named in another place of this article.")
        if not has_capitals(article.text):
            return Absence(article.id, State.UNSURE, None, "Names are found in this script only where they are known.")
        return Absence(article.id, State.NOT_FOUND, None, "The whole article was searched for every known form of the name.")

    def _searched(self, number: int, entity: str) -> Span | None:
        """The first place of any known form of a name, as a word or the beginning of one."""
        forms = [re.escape(form) for form in self._forms[entity] if len(form) >= _SHORTEST]
        found = re.search(rf"(?<!\w)(?:{'|'.join(forms)})", self._story.articles[number].text) if forms else None
        return Span(found.start(), found.end()) if found else None


def _by_entity(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.entity, []).append(mention)
    return found


def _forms(story: Story) -> dict[str, Counter[str]]:
    """Each entity's names as the articles of the story write them."""
    found: dict[str, Counter[str]] = {}
    for article, reading in zip(story.articles, story.readings, strict=True):
        for mention in reading.mentions:
            found.setdefault(mention.entity, Counter())[" ".join(mention.span.of(article.text).split())] += mention.sure
    return found
