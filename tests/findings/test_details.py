"""What one passage of a claim adds, and what it lacks."""

from dataclasses import replace

import pytest

from crosswire.findings.details import details_alone, details_lacking
from crosswire.model.point import Point
from tests.small_story import points_of


def detail(point: Point, kind: str = "item", value: str | None = None, voices: int = 1) -> Point:
    reported = tuple(replace(each, value=value) for each in point.reported)
    return replace(point, id=f"{point.id}.1", kind=kind, within="p1", reported=reported, voices=voices)


def test_details_belong_to_their_claim_and_article() -> None:
    (one,) = points_of("-+-")
    assert list(details_alone([detail(one)])) == [("p1", "b")]


def test_a_detail_that_others_of_the_claim_give_is_lacking_where_it_was_searched_for() -> None:
    (claim,) = points_of("++++")
    (given,) = points_of("++-?")
    found = details_lacking([claim, detail(given, voices=2)])
    assert [(key, [point.id for point in own]) for key, own in found.items()] == [(("p1", "c"), ["p1.1"])]


def test_an_article_without_the_claim_lacks_no_detail_of_it() -> None:
    (claim,) = points_of("++-")
    (given,) = points_of("++-")
    assert details_lacking([claim, detail(given, voices=2)]) == {}


@pytest.mark.parametrize(("kind", "value"), [("date", "MONTH+0"), ("date", "PAST_REF"), ("quantity", "2")])
def test_ways_of_speaking_are_no_details(kind: str, value: str) -> None:
    (one,) = points_of("+--")
    assert details_alone([detail(one, kind, value)]) == {}
    assert details_alone([detail(one, kind, "2026-04-14")]) != {}
