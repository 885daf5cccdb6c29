"""Names in one voice alone."""

from dataclasses import replace

from crosswire.findings.exclusives import exclusives
from crosswire.findings.names_alone import names_alone, names_by_tellers, names_unless
from crosswire.model.point import Point
from tests.small_story import points_of


def entity(point: Point, name: str, within: str | None = None) -> Point:
    return replace(point, kind="entity", within=within, reported=tuple(replace(each, value=name) for each in point.reported))


def test_who_alone_names_whom() -> None:
    one, two, three = points_of("+--", "++-", "+?-")
    found = names_alone([entity(one, "place:1"), entity(two, "place:2"), entity(three, "place:3")])
    assert {article: [point.id for point in own] for article, own in found.items()} == {"a": ["p1"]}


def test_works_and_tickers_are_left_out() -> None:
    (one,) = points_of("+--")
    assert names_alone([entity(one, "misc:1")]) == {}


def test_a_detail_is_no_exclusive_of_its_own() -> None:
    (one,) = points_of("+--")
    assert exclusives([entity(one, "per:1")]) == ()
    assert exclusives([one]) == (one,)


def test_what_several_articles_of_one_voice_name_is_no_articles_alone() -> None:
    (one,) = points_of("++-")
    copied = replace(entity(one, "place:1"), voices=1)
    assert names_alone([copied]) == {}
    assert list(names_by_tellers([copied])) == [("a", "b")]


def test_one_other_article_may_have_it_too() -> None:
    sure, one_unsure, two_unsure, few = points_of("+---", "+-?-", "+-??", "+?--")
    points = [entity(point, f"place:{n}") for n, point in enumerate((sure, one_unsure, two_unsure, few))]
    found = {
        article: {other: [each.id for each in own] for other, own in others.items()} for article, others in names_unless(points).items()
    }
    assert found == {"a": {"c": ["p2"], "b": ["p4"]}}


def test_two_others_must_certainly_lack_it() -> None:
    (point,) = points_of("+-?")
    assert names_unless([entity(point, "place:1")]) == {}
    assert names_unless([entity(points_of("+-/-")[0], "place:1")]) == {}
