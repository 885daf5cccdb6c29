"""The articles side by side, their claims marked."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.model.article import Article
from crosswire.model.point import Point
from crosswire.model.span import Span
from crosswire.render.html.passages import Passage
from crosswire.render.html.segments import Segment
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.html.stated import certainty
from crosswire.render.text.visible import visible, visible_piece


@dataclass(frozen=True)
class Piece:
    """A stretch of text; a claim has a point, a place and a weight."""

    words: str
    point: str | None = None
    place: str | None = None
    weight: str | None = None
    #: How surely it is told, where others tell it otherwise.
    stated: str = ""


@dataclass(frozen=True)
class Text:
    """One article."""

    teller: Teller
    title: Passage | None
    paragraphs: tuple[tuple[Piece, ...], ...]

    @property
    def stated(self) -> bool:
        """Whether it tells anything with another certainty than others."""
        return any(piece.stated for paragraph in self.paragraphs for piece in paragraph)


def texts(sheet: Sheet) -> tuple[Text, ...]:
    """Those of one voice side by side."""
    by_number = {teller.number: sheet.report.articles[teller.number - 1] for teller in sheet.columns}
    return tuple(_text(by_number[teller.number], teller, sheet) for teller in sheet.columns)


def _text(article: Article, teller: Teller, sheet: Sheet) -> Text:
    title = Passage(teller.code, visible(article.title)) if article.title else None
    return Text(teller, title, tuple(_paragraphs(article, teller.number, sheet)))


def _paragraphs(article: Article, number: int, sheet: Sheet) -> Iterator[tuple[Piece, ...]]:
    """One a line of the text."""
    line: list[Piece] = []
    end = None
    for segment in sheet.segments[article.id]:
        if end is not None and segment.span.start != end:
            yield tuple(line)
            line = []
        line.append(_piece(article, segment, number, sheet))
        end = segment.span.end
    if line:
        yield tuple(line)


def _piece(article: Article, segment: Segment, number: int, sheet: Sheet) -> Piece:
    words = visible_piece(segment.span.of(article.text))
    if segment.point is None:
        return Piece(words)
    stated = _stated(segment.point, article.id, segment.span) if article.id in sheet.told_differently.get(segment.point.id, ()) else ""
    return Piece(words, segment.point.id, f"a{number}.{segment.span.start}", sheet.weight(segment.point), stated)


def _stated(point: Point, article: str, piece: Span) -> str:
    """How the article tells it; of a passage that runs over several lines it stands behind the last."""
    return next((certainty(each) for each in point.reported if each.article == article and each.span.end == piece.end), "")
