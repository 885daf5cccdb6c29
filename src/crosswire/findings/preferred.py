"""In whose words a point is told: those of a language that the reader knows, where an article has it in one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crosswire.findings.interest import SAID
from crosswire.languages.codes import primary
from crosswire.model.article import Article
from crosswire.model.point import Evidence, Point

#: The languages somebody reads, the best first.
Languages = tuple[str, ...]


def rank(article: Article, prefer: Languages) -> int:
    """How far down the list the language of an article stands; behind all of them where it is none of them."""
    code = primary(article.language)
    return prefer.index(code) if code in prefer else len(prefer)


def preferred(point: Point, articles: Iterable[Article], prefer: Languages) -> Evidence | None:
    """The passage in the best of the languages that matches the others best; none where no article has it in one of them."""
    ranks = {article.id: rank(article, prefer) for article in articles}
    known = [each for each in point.reported if ranks[each.article] < len(prefer)]
    return min(known, key=lambda each: (ranks[each.article], -each.score), default=None)


def told_in(points: Iterable[Point], articles: Sequence[Article], prefer: Languages) -> tuple[Point, ...]:
    """The same points, those that say something told in the words of the preferred passage, where there is one."""
    texts = {article.id: article.text for article in articles}

    def told(point: Point) -> Point:
        best = preferred(point, articles, prefer) if point.kind in SAID else None
        return replace(point, gist=" ".join(best.span.of(texts[best.article]).split())) if best else point

    return tuple(told(point) for point in points)
