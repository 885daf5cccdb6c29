"""Findings: each row is a point, each sign an article's standing to it (see tests/small_story.py)."""

import pytest

from crosswire.findings.agreement import agreement
from crosswire.findings.corroboration import corroborated
from crosswire.findings.coverage import Standing, coverage
from crosswire.findings.exclusives import exclusives
from crosswire.findings.interest import by_interest
from crosswire.findings.omissions import omissions
from crosswire.findings.voices import voices_of, with_voices
from crosswire.model.point import Point
from tests.small_story import article, point, points_of


def ids(points: tuple[Point, ...]) -> list[str]:
    return [one.id for one in points]


def test_coverage_has_one_standing_for_each_article() -> None:
    (row,) = coverage(points_of("+~-?/"), [article(name) for name in "abcde"])
    assert row.standings == (Standing.REPORTED, Standing.PARTLY, Standing.NOT_FOUND, Standing.UNSURE, Standing.TRUNCATED)


def test_agreement_is_what_nobody_lacks() -> None:
    assert ids(agreement(points_of("+++", "++~", "++?", "++-", "++/"))) == ["p1"]


def test_two_voices_corroborate() -> None:
    assert ids(corroborated(points_of("+--", "++-", "+++"))) == ["p3", "p2"]


@pytest.mark.parametrize("doubt", ["~", "?", "/"])
def test_a_doubt_anywhere_makes_no_exclusive(doubt: str) -> None:
    assert ids(exclusives(points_of("+--", f"+-{doubt}", "++-"))) == ["p1"]


def test_a_story_of_one_article_has_no_exclusives() -> None:
    assert exclusives(points_of("+")) == ()


def test_copies_share_an_exclusive() -> None:
    copied = with_voices([point("p1", {"a": "+", "b": "+", "c": "-"})], {"a": 1, "b": 1, "c": 2})
    assert ids(exclusives(copied)) == ["p1"]


def lacking(rows: list[str], names: str) -> dict[str, list[str]]:
    articles = [article(name) for name in names]
    return {one.article.id: ids(one.points) for one in omissions(points_of(*rows), articles, voices_of(articles))}


def test_an_omission_is_what_two_other_voices_report() -> None:
    assert lacking(["++-", "+--", "+++"], "abc") == {"c": ["p1"]}


def test_of_two_voices_each_lacks_what_the_other_alone_has() -> None:
    assert lacking(["+-", "-+", "++"], "ab") == {"a": ["p2"], "b": ["p1"]}


@pytest.mark.parametrize("doubt", ["~", "?", "/"])
def test_an_abstention_is_no_omission(doubt: str) -> None:
    assert lacking([f"++{doubt}"], "abc") == {}


def test_copies_do_not_make_an_omission() -> None:
    articles = [article("a", "Same text."), article("b", "Same text."), article("c"), article("d")]
    voices = voices_of(articles)
    points = with_voices([point("p1", {"a": "+", "b": "+", "c": "-", "d": "-"})], voices)
    assert omissions(points, articles, voices) == ()


def test_one_article_lacks_nothing() -> None:
    assert lacking(["+"], "a") == {}


def test_white_space_makes_no_other_voice() -> None:
    articles = [article("a", "A ferry\n sank."), article("b", "Nobody was hurt."), article("c", " A ferry sank.\n")]
    assert voices_of(articles) == {"a": 1, "b": 2, "c": 1}


def test_more_voices_come_first_then_longer_passages() -> None:
    points = [point("p1", {"a": "+"}, 5), point("p2", {"a": "+"}, 9), point("p3", {"a": "+", "b": "+"}, 2)]
    assert ids(by_interest(with_voices(points, {"a": 1, "b": 2}))) == ["p3", "p2", "p1"]
