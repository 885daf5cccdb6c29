"""Whose words who has, and what is told with different certainty."""

from dataclasses import replace

from crosswire.findings.certainty import told_differently
from crosswire.findings.discrepancies import discrepancies
from crosswire.findings.quotes import quotes_alone, quotes_open, quotes_shared
from crosswire.model.finding import Conflict
from crosswire.model.point import Evidence, Point
from crosswire.model.span import Span
from tests.small_story import article, points_of


def quotes(*rows: str) -> tuple[Point, ...]:
    return tuple(replace(point, kind="quote") for point in points_of(*rows))


def told(point: Point, *strengths: str | None) -> Point:
    return replace(point, reported=tuple(replace(each, strength=one) for each, one in zip(point.reported, strengths, strict=True)))


def test_quotes_of_most_voices_stand_first() -> None:
    assert [point.id for point in quotes_shared(quotes("+--", "++-", "+++"))] == ["p3", "p2"]


def test_a_doubt_leaves_a_quote_open() -> None:
    found = quotes("+--", "+-~", "++-")
    assert [point.id for point in quotes_alone(found)] == ["p1"]
    assert [point.id for point in quotes_open(found)] == ["p2"]


def test_claims_are_no_quotes() -> None:
    assert not quotes_shared(points_of("++"))
    assert not quotes_alone(points_of("+-"))


def test_strength_that_differs_is_told() -> None:
    one, two, three, four, five = points_of("++", "++", "++", "+-", "++")
    found = told_differently(
        [
            told(one, "planned", None),
            told(two, None, "committed"),
            told(three, "expected", "planned"),
            told(four, "possible"),
            told(five, None, "reported"),
        ],
        [article("a"), article("b")],
    )
    assert [point.id for point in found] == ["p1", "p5"]


def test_a_language_whose_words_for_it_are_unknown_is_held_against_nobody() -> None:
    (point,) = points_of("+++")
    articles = [article("a"), article("b"), replace(article("c"), language="ko")]
    (found,) = told_differently([told(point, "planned", None, None)], articles)
    assert [each.article for each in found.reported] == ["a", "b"]
    assert not told_differently([told(point, "planned", "planned", None)], articles)


def test_what_is_not_surely_the_same_is_held_against_nobody() -> None:
    (point,) = points_of("++")
    unlike = replace(point, reported=tuple(replace(each, score=0.3) for each in point.reported))
    assert not told_differently([told(unlike, "planned", None)], [article("a"), article("b")])


def test_the_words_of_a_speaker_are_as_sure_as_he_is() -> None:
    (point,) = points_of("++")
    quoted = [replace(each, strength=one, attribution="Anna Berg") for each, one in zip(point.reported, ("planned", None), strict=True)]
    assert not told_differently([replace(point, reported=tuple(quoted))], [article("a"), article("b")])


def test_a_side_goes_by_the_name_that_most_articles_give() -> None:
    sides = (
        tuple(Evidence(name, Span(0, 9), value=value) for name, value in (("a", "Berg"), ("b", "Anna Berg"), ("c", "Anna Berg"))),
        (Evidence("d", Span(0, 9), value="Tom Weller"),),
    )
    (found,), updates = discrepancies([Conflict("attribution", "q1", sides)], [article(name) for name in "abcd"])
    assert found.reason == "The same words are given to Anna Berg in Daily a, Daily b and Daily c; to Tom Weller in Daily d."
    assert not updates
