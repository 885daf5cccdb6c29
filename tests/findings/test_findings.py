"""Findings: each row is a point, each sign an article's standing to it (see tests/small_story.py)."""

from dataclasses import replace

import pytest

from crosswire.findings.agreement import agreement
from crosswire.findings.corroboration import corroborated
from crosswire.findings.coverage import Standing, coverage
from crosswire.findings.exclusives import exclusives
from crosswire.findings.interest import by_interest
from crosswire.findings.omissions import omissions
from crosswire.findings.voices import printed_as, voices_of, with_voices
from crosswire.model.origin import AgencyCredit, Origin, Reliance
from crosswire.model.point import Point
from crosswire.model.span import Span
from tests.small_story import article, point, points_of


def ids(points: tuple[Point, ...]) -> list[str]:
    return [one.id for one in points]


def test_coverage_has_one_standing_for_each_article() -> None:
    (row,) = coverage(points_of("+~-?/"), [article(name) for name in "abcde"])
    assert row.standings == (Standing.REPORTED, Standing.PARTLY, Standing.NOT_FOUND, Standing.UNSURE, Standing.TRUNCATED)


def test_agreement_is_what_nobody_lacks() -> None:
    assert ids(agreement(points_of("+++", "++~", "++?", "++-", "++/"))) == ["p1"]


@pytest.mark.parametrize(
    ("stances", "agreed"), [(("denies", "confirms"), False), (("admits", "denies"), False), (("denies", "denies"), True)]
)
def test_what_one_article_has_denied_and_another_confirmed_is_not_agreed(stances: tuple[str, str], agreed: bool) -> None:
    (one,) = points_of("++")
    said = replace(one, reported=tuple(replace(each, stance=stance) for each, stance in zip(one.reported, stances, strict=True)))
    assert bool(agreement((said,))) is agreed


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


def test_what_ones_own_voice_has_elsewhere_is_no_omission_by_others() -> None:
    articles = [article(name) for name in "abcd"]
    voices = {"a": 1, "b": 1, "c": 2, "d": 3}
    points = with_voices([point("p1", {"a": "-", "b": "+", "c": "+", "d": "-"})], voices)
    assert [one.article.id for one in omissions(points, articles, voices)] == ["d"]


def origin(*names: str) -> Origin:
    return Origin("AP", names, (), "They carry one text.")


def test_articles_of_one_origin_are_one_voice() -> None:
    assert voices_of([article(name) for name in "abcd"], [origin("b", "d")]) == {"a": 1, "b": 2, "c": 3, "d": 2}


def test_outlets_of_one_owner_are_one_voice() -> None:
    owners = {"a": "Ringwood Media", "c": "Ringwood Media", "d": "Lakeside Press"}
    assert voices_of([article(name) for name in "abcd"], owners=owners) == {"a": 1, "b": 2, "c": 1, "d": 3}


def test_two_texts_of_one_agency_are_one_voice() -> None:
    credit = AgencyCredit("a", Span(0, 2), "AP", Reliance.PRINTED, "The dateline names AP.")
    others = replace(credit, article="b"), replace(credit, article="c", reliance=Reliance.MATERIAL)
    assert voices_of([article(name) for name in "abc"], agencies=printed_as([credit, *others])) == {"a": 1, "b": 1, "c": 2}


def test_texts_origins_and_owners_join_each_other() -> None:
    articles = [article("a", "Same text."), article("b", "Same text."), article("c"), article("d"), article("e")]
    assert voices_of(articles, [origin("b", "c")], owners={"c": "Lakeside Press", "d": "Lakeside Press"}) == {
        "a": 1,
        "b": 1,
        "c": 1,
        "d": 1,
        "e": 2,
    }


def test_one_voice_does_not_corroborate_itself() -> None:
    points = with_voices([point("p1", {"a": "+", "b": "+", "c": "-"})], {"a": 1, "b": 1, "c": 2})
    assert corroborated(points) == ()


def test_in_a_story_of_one_voice_its_articles_are_held_against_each_other() -> None:
    articles, voices = [article(name) for name in "abc"], {"a": 1, "b": 1, "c": 1}
    points = with_voices([point("p1", {"a": "+", "b": "-", "c": "-"}), point("p2", {"a": "+", "b": "+", "c": "-"})], voices)
    assert ids(exclusives(points, voices)) == ["p1"]
    assert [(one.article.id, ids(one.points)) for one in omissions(points, articles, voices)] == [("c", ["p2"])]


def test_more_voices_come_first_then_longer_passages() -> None:
    points = [point("p1", {"a": "+"}, 5), point("p2", {"a": "+"}, 9), point("p3", {"a": "+", "b": "+"}, 2)]
    assert ids(by_interest(with_voices(points, {"a": 1, "b": 2}))) == ["p3", "p2", "p1"]
