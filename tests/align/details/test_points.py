"""The figures and dates of a claim as points of their own."""

from collections.abc import Sequence

import pytest

from crosswire.align.details.detail import Detail
from crosswire.align.details.points import CLOSE, DetailPoints
from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.finding import Conflict
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.span import Span
from crosswire.model.story import Story


def alike(one: Detail, other: Detail) -> tuple[float, float]:
    """Everything is said in the same words."""
    return 0.9, 0.9


def story(texts: Sequence[str], language: str) -> Story:
    articles = tuple(Article("abcdef"[number], text, language, "The Wharf") for number, text in enumerate(texts))
    return Story(articles, tuple(read(article) for article in articles))


def first_line(text: str) -> Span:
    return Span(0, len(text.split("\n", maxsplit=1)[0]))


def details(*texts: str, lacking: Sequence[State] = (), share: float = 0.3, language: str = "en") -> tuple[list[Point], list[Conflict]]:
    """Of a claim that the first lines of the articles report, but for the last ones, which lack it in these states."""
    reporting = len(texts) - len(lacking)
    reported = tuple(Evidence("abcdef"[n], first_line(text)) for n, text in enumerate(texts[:reporting]))
    missing = tuple(
        Absence("abcdef"[reporting + n], state, Nearest(first_line(texts[reporting + n]), share), "It lacks it.")
        for n, state in enumerate(lacking)
    )
    return DetailPoints(story(texts, language), alike).of(Point("p7", "claim", "A ferry burnt.", reported, missing, 0))


def test_one_value_is_one_point_inside_its_claim() -> None:
    (point,), conflicts = details("31 people died.", "31 persons are dead.")
    assert (point.id, point.within, point.kind, point.gist) == ("p7.1", "p7", "quantity", "31 (31 people)")
    assert [(each.article, each.value) for each in point.reported] == [("a", "31"), ("b", "31")]
    assert not point.not_found
    assert not conflicts


def test_two_values_are_two_points_and_a_conflict() -> None:
    (one, other), (conflict,) = details("The bridge is 31 metres long.", "The bridge is 38 metres long.")
    assert [each.value for point in (one, other) for each in point.reported] == ["31 metres", "38 metres"]
    (absence,) = one.not_found
    assert (absence.article, absence.state, absence.reason) == ("b", State.PARTLY, "It says 38 metres here.")
    assert absence.nearest == Nearest(Span(14, 23), 0.5)
    assert (conflict.kind, conflict.point, conflict.moving) == ("quantity", "p7", False)
    assert [[each.value for each in side] for side in conflict.sides] == [["31 metres"], ["38 metres"]]


def test_the_dead_are_a_count_that_moves() -> None:
    _, (conflict,) = details("31 people died.", "38 people died.")
    assert conflict.moving


def test_the_same_value_elsewhere_in_an_article_counts_where_the_words_around_it_are_alike() -> None:
    (point, *_), _ = details("31 people died.", "31 people died.", "A ferry burnt.\nThey speak of 31 people.")
    assert point.not_found == ()
    assert point.reported[-1].span == Span(29, 38)


def test_a_value_in_another_notation_elsewhere_is_no_gap() -> None:
    (point, *_), _ = details("412 people died.", "412 people died.", "A ferry burnt.\nHundreds of people died.")
    assert [absence.state for absence in point.not_found] == [State.PARTLY]


def test_what_no_figure_of_the_article_gives_is_not_found() -> None:
    (point, *_), _ = details("31 people died.", "31 people died.", "A ferry burnt.\nIt was 90 metres long.")
    (absence,) = point.not_found
    assert (absence.state, absence.nearest) == (State.NOT_FOUND, Nearest(Span(0, 14), 0.0))


def test_who_may_have_the_claim_may_have_its_figures() -> None:
    (point, *_), _ = details("31 people died.", "31 people died.", "A ferry burnt.", lacking=[State.UNSURE])
    assert [absence.state for absence in point.not_found] == [State.UNSURE]


@pytest.mark.parametrize(("first", "state"), [("31 ihmistä kuoli.", State.UNSURE), ("Se tapahtui 20.11.2025.", State.UNSURE)])
def test_a_language_without_rules_is_never_accused(first: str, state: State) -> None:
    (point, *_), conflicts = details(first, first, "Laiva paloi.", language="fi")
    assert [absence.state for absence in point.not_found] == [state]
    assert not conflicts
    assert not details("31 ihmistä kuoli.", "38 ihmistä kuoli.", language="fi")[1]


def test_a_claim_that_one_article_has_is_compared_with_what_is_near_it() -> None:
    near = "38 people are known to have died."
    (point,), conflicts = details("31 people died.", near, lacking=[State.PARTLY], share=CLOSE)
    assert [each.article for each in point.reported] == ["a"]
    assert [(absence.state, absence.reason) for absence in point.not_found] == [(State.PARTLY, "It says 38 here.")]
    assert [[each.article for each in side] for conflict in conflicts for side in conflict.sides] == [["a"], ["b"]]
    assert not details("31 people died.", near, lacking=[State.PARTLY], share=CLOSE - 0.01)[1]


def test_no_day_is_named_where_nobody_knows_the_day_of_publication() -> None:
    (point,), _ = details("It closed on Thursday.", "It shut on Thursday.")
    assert (point.kind, point.gist) == ("date", "Thursday")
