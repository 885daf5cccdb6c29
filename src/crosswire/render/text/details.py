"""A detail in the words of an article."""

from collections.abc import Mapping

from crosswire.findings.preferred import Languages, rank
from crosswire.model.article import Article
from crosswire.model.point import Evidence, Point
from crosswire.render.text.visible import visible


def detail_words(detail: Point, articles: Mapping[str, Article], prefer: Languages) -> str:
    """The words of the article that gives it; of several, in a language that is preferred, with those of another beside."""
    first = detail.reported[0]
    ours = min(detail.reported, key=lambda each: rank(articles[each.article], prefer))
    if ours == first:
        return _words(first, articles)
    own, other = _words(ours, articles), _words(first, articles)
    return own if own.lower() == other.lower() else f"{own} ({other})"


def _words(evidence: Evidence, articles: Mapping[str, Article]) -> str:
    return visible(" ".join(evidence.span.of(articles[evidence.article].text).split()))
