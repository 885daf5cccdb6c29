"""An article's text cut into what is claimed where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosswire.findings.interest import claims
from crosswire.model.article import Article
from crosswire.model.point import Point
from crosswire.model.span import Span


@dataclass(frozen=True)
class Segment:
    """A stretch of text within one line: a passage of a point, or what stands between two."""

    span: Span
    point: Point | None = None


def segments(article: Article, points: Iterable[Point]) -> tuple[Segment, ...]:
    """The whole text, line by line; line ends are left out."""
    passages = _passages(article, points)
    return tuple(piece for line in _lines(article.text) for piece in _cut(line, passages))


def _passages(article: Article, points: Iterable[Point]) -> list[Segment]:
    """What the article reports, in order. Where two passages overlap, as a quote and its claim may, the first is taken."""
    found = [Segment(each.span, point) for point in claims(points) for each in point.reported if each.article == article.id]
    kept: list[Segment] = []
    for one in sorted(found, key=lambda one: (one.span.start, one.span.end)):
        if not kept or kept[-1].span.end <= one.span.start:
            kept.append(one)
    return kept


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _cut(line: Span, passages: list[Segment]) -> Iterator[Segment]:
    at = line.start
    for passage in passages:
        start, end = max(passage.span.start, line.start), min(passage.span.end, line.end)
        if start < end:
            if at < start:
                yield Segment(Span(at, start))
            yield Segment(Span(start, end), passage.point)
            at = end
    if at < line.end:
        yield Segment(Span(at, line.end))
