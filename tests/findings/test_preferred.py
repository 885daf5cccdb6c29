"""In whose words a point is told."""

from dataclasses import replace

import pytest

import crosswire
from crosswire.findings.preferred import preferred, told_in
from crosswire.model.point import Evidence
from crosswire.model.span import Span
from tests.small_story import article, points_of

TEXTS = {"a": "Der Damm brach.", "b": "The dam broke.", "c": "La digue a cédé.", "d": "The  dam\nburst."}
ARTICLES = [
    replace(article(each, text), language=code) for (each, text), code in zip(TEXTS.items(), ("de", "en", "fr-CA", "en"), strict=True)
]


@pytest.mark.parametrize(
    ("prefer", "gist"),
    [((), "?"), (("en",), "The dam burst."), (("fr", "de"), "La digue a cédé."), (("sv", "de"), "Der Damm brach."), (("sv",), "?")],
)
def test_the_words_of_a_language_that_is_preferred(prefer: tuple[str, ...], gist: str) -> None:
    scores = {"a": 0.9, "b": 0.5, "c": 0.4, "d": 0.6}
    reported = tuple(Evidence(each, Span(0, len(text)), scores[each]) for each, text in TEXTS.items())
    (point,) = points_of("++++")
    (told,) = told_in([replace(point, gist="?", reported=reported)], ARTICLES, prefer)
    assert told.gist == gist


def test_none_where_no_article_is_in_one() -> None:
    (point,) = points_of("+---")
    assert preferred(point, ARTICLES, ("fr",)) is None


def test_what_is_no_code_is_refused() -> None:
    with pytest.raises(crosswire.UsageError, match="'French' is not a language code; the code of that language is 'fr'"):
        crosswire.check([], prefer=["French"])
