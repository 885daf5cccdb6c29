"""A detail in the words of an article."""

from collections.abc import Mapping

from crosswire.model.article import Article
from crosswire.model.point import Evidence, Point
from crosswire.render.text.visible import visible

#: The language of the report: a detail that several articles give is told in it where one of them is.
_OURS = "en"


def detail_words(detail: Point, articles: Mapping[str, Article]) -> str:
    """The words of the article that gives it; of several, in English where there is an English one, with those of another beside."""
    first = detail.reported[0]
    ours = next((each for each in detail.reported if articles[each.article].language.startswith(_OURS)), None)
    if ours is None or ours == first:
        return _words(ours or first, articles)
    own, other = _words(ours, articles), _words(first, articles)
    return own if own.lower() == other.lower() else f"{own} ({other})"


def _words(evidence: Evidence, articles: Mapping[str, Article]) -> str:
    return visible(" ".join(evidence.span.of(articles[evidence.article].text).split()))
