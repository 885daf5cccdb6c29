"""Discrepancies and updates: sides that cannot all hold, in the order of their times where time tells."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from crosswire.findings.discrepancies import LATER, discrepancies
from crosswire.model.article import Article
from crosswire.model.finding import Conflict, Discrepancy
from crosswire.model.point import Evidence
from crosswire.model.span import Span
from tests.small_story import article

NOON = datetime(2026, 10, 14, 12, tzinfo=UTC)


def side(names: str, value: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(name, Span(0, 3), value=value) for name in names)


def conflict(*sides: tuple[str, str], moving: bool = False) -> Conflict:
    return Conflict("quantity", "p3", tuple(side(names, value) for names, value in sides), moving)


def at(times: Mapping[str, timedelta | None]) -> list[Article]:
    return [replace(article(name), published=None if after is None else NOON + after) for name, after in times.items()]


def judged(found: Conflict, times: Mapping[str, timedelta | None]) -> tuple[tuple[Discrepancy, ...], tuple[Discrepancy, ...]]:
    return discrepancies([found], at(times))


def hours(*numbers: float | None) -> dict[str, timedelta | None]:
    """Articles a, b, c ... so many hours after noon."""
    return {name: None if number is None else timedelta(hours=number) for name, number in zip("abcdef", numbers, strict=False)}


def test_what_does_not_move_is_a_discrepancy_however_late() -> None:
    (found,), updates = judged(conflict(("a", "2,400"), ("b", "2,800")), hours(0, 9))
    assert (found.id, found.kind, found.point) == ("d1", "quantity", "p3")
    assert found.reason == "2,400 in Daily a; 2,800 in Daily b."
    assert [(each.article, each.value) for each in found.evidence] == [("a", "2,400"), ("b", "2,800")]
    assert updates == ()


def test_a_later_toll_is_an_update() -> None:
    found, (update,) = judged(conflict(("b", "5"), ("a", "3"), moving=True), hours(0, 9))
    assert found == ()
    assert update.id == "u1"
    assert update.reason == "3 in Daily a; later 5 in Daily b."
    assert [each.article for each in update.evidence] == ["a", "b"], "the earlier account stands first"


def test_three_accounts_one_after_the_other() -> None:
    _, (update,) = judged(conflict(("ab", "3"), ("c", "5"), ("d", "9"), moving=True), hours(0, 1, 2, 3))
    assert update.reason == "3 in Daily a and Daily b; later 5 in Daily c; later 9 in Daily d."


def test_who_writes_at_the_same_time_may_have_heard_the_same() -> None:
    times = {"a": timedelta(), "b": LATER}
    assert judged(conflict(("a", "3"), ("b", "5"), moving=True), times)[1]
    found, updates = judged(conflict(("a", "3"), ("b", "5"), moving=True), times | {"b": LATER - timedelta(seconds=1)})
    assert updates == ()
    assert found[0].reason.endswith("It is a count that changes as a story develops: one may simply be later.")


def test_accounts_that_overlap_in_time_are_a_discrepancy() -> None:
    assert judged(conflict(("ac", "3"), ("b", "5"), moving=True), hours(0, 1, 2))[0]


def test_without_every_time_nothing_is_called_later() -> None:
    (found,), updates = judged(conflict(("ac", "3"), ("b", "5"), moving=True), hours(0, 9, None))
    assert updates == ()
    assert "one may simply be later" in found.reason


def test_times_of_several_zones_are_one_clock() -> None:
    articles = at(hours(0, 1))
    articles[1] = replace(articles[1], published=datetime.fromisoformat("2026-10-14T22:00:00+09:00"))
    _, updates = discrepancies([conflict(("a", "3"), ("b", "5"), moving=True)], articles)
    assert updates[0].reason == "3 in Daily a; later 5 in Daily b."


def test_a_side_of_several_wordings_names_each_once() -> None:
    both = (Evidence("a", Span(0, 3), value="3"), Evidence("b", Span(0, 3), value="about 3"), Evidence("c", Span(0, 3), value="3"))
    found = replace(conflict(), sides=(both, side("d", "5")))
    assert judged(found, hours(0, 1, 2, 3))[0][0].reason == "3 or about 3 in Daily a, Daily b and Daily c; 5 in Daily d."


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    articles = [replace(article(name), outlet="Nordkurier") for name in "ab"]
    (found,), _ = discrepancies([conflict(("a", "3"), ("b", "5"))], articles)
    assert found.reason == "3 in Nordkurier [1]; 5 in Nordkurier [2]."


def test_each_kind_is_numbered_for_itself() -> None:
    times = at(hours(0, 9))
    still, moves = conflict(("a", "3"), ("b", "5")), conflict(("a", "3"), ("b", "5"), moving=True)
    found, updates = discrepancies([still, moves, still, moves], times)
    assert ([each.id for each in found], [each.id for each in updates]) == (["d1", "d2"], ["u1", "u2"])


def test_nothing_to_judge() -> None:
    assert discrepancies([], []) == ((), ())


def test_a_day_is_no_hour() -> None:
    """Who is known to the day only may have written before or after."""
    articles = [replace(one, day_only=one.id == "b") for one in at(hours(0, 9))]
    (found,), updates = discrepancies([conflict(("a", "3"), ("b", "5"), moving=True)], articles)
    assert updates == ()
    assert "one may simply be later" in found.reason
