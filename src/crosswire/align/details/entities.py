"""Names as points: who is named in which article of a claim, and in which article at all."""

from collections.abc import Iterable

from crosswire.align.details.naming import ByEntity, Naming, by_entity
from crosswire.model.point import Evidence, Point
from crosswire.model.span import Span
from crosswire.model.story import Story


class EntityPoints:
    """Finds the names of one claim after another, and of whole articles."""

    def __init__(self, story: Story, naming: Naming) -> None:
        self._story = story
        self._number = {article.id: number for number, article in enumerate(story.articles)}
        self._naming = naming

    def of(self, claim: Point) -> list[Point]:
        """One point for each entity that the passages of a claim name, in reading order."""
        inside = [self._inside(self._number[each.article], each.span) for each in claim.reported]
        tellers = [(each.article, named) for each, named in zip(claim.reported, inside, strict=True)]
        return [self._point(f"{claim.id}.e{n}", entity, tellers, claim.id) for n, entity in enumerate(sure_entities(inside), 1)]

    def whole(self) -> list[Point]:
        """One point for each entity of the story, at the level of whole articles: who names it at all."""
        tellers = [(article.id, named) for article, named in zip(self._story.articles, self._naming.named, strict=True)]
        return [self._point(f"e{n}", entity, tellers, None) for n, entity in enumerate(sure_entities(self._naming.named), 1)]

    def _inside(self, article: int, span: Span) -> ByEntity:
        mentions = (mention for found in self._naming.named[article].values() for mention in found)
        return by_entity(each for each in mentions if span.start <= each.span.start and each.span.end <= span.end)

    def _point(self, name: str, entity: str, tellers: list[tuple[str, ByEntity]], within: str | None) -> Point:
        reported = tuple(Evidence(article, named[entity][0].span, value=entity) for article, named in tellers if entity in named)
        have = {each.article for each in reported}
        missing = tuple(self._naming.absence(number, entity) for article, number in self._number.items() if article not in have)
        reason = "The same name, or another one of the same." if len(reported) > 1 else "No other article names it here."
        return Point(name, "entity", self._naming.gist(entity), reported, missing, 0, reason, within)


def sure_entities(named: Iterable[ByEntity]) -> list[str]:
    """The entities that some mention names for certain, each once, in order."""
    return list(dict.fromkeys(entity for found in named for entity, mentions in found.items() if mentions[0].sure))
