"""Passages in their original words, ready for a template: nothing in them acts."""

from dataclasses import dataclass

from crosswire.model.article import Article
from crosswire.model.span import Span
from crosswire.render.around import around
from crosswire.render.text.paper import bounded
from crosswire.render.text.visible import visible, visible_piece

#: A longer passage is cut: the whole of it stands among the texts.
_LONGEST = 800


@dataclass(frozen=True)
class Passage:
    """The words of a place, with some of what stands beside them."""

    language: str
    words: str
    before: str = ""
    after: str = ""


def alone(article: Article, span: Span, longest: int = _LONGEST) -> Passage:
    """The words only."""
    return Passage(visible(article.language), bounded(visible(span.of(article.text)), longest))


def in_context(article: Article, span: Span) -> Passage:
    """The words, and those beside them in the same line."""
    text, wide = article.text, around(span, article.text)
    before, after = visible_piece(text[wide.start : span.start]), visible_piece(text[span.end : wide.end])
    more_before, more_after = _goes_on(text, wide.start - 1), _goes_on(text, wide.end)
    return Passage(
        visible(article.language),
        bounded(visible(span.of(text)), _LONGEST),
        f"…{before}" if before.strip() and more_before else before,
        f"{after}…" if after.strip() and more_after else after,
    )


def _goes_on(text: str, at: int) -> bool:
    """Whether the line goes on there."""
    return 0 <= at < len(text) and text[at] != "\n"
