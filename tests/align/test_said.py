"""What tells passages apart beside their words."""

from crosswire.align.said import Said, said_in
from crosswire.desk.reading import with_names
from crosswire.text.names.drafts.aids import NO_AIDS
from tests.align.stories import compared, story_of


def test_a_year_in_common_tells_nothing() -> None:
    one, other = Said(frozenset(("2023", "180")), frozenset(("2023",))), Said(frozenset(("2023",)), frozenset(("2023",)))
    assert one.telling(other) == 0
    assert one.telling(Said(frozenset(("2023", "180")), frozenset(("2023",)))) == 1


def test_two_are_at_odds_where_both_have_some_and_none_in_common() -> None:
    one = Said(frozenset("3"), people=frozenset(("per:a", "per:b")))
    assert one.at_odds(Said(frozenset("4"), people=frozenset(("per:b",)))) == (True, False)
    assert one.at_odds(Said(frozenset(), people=frozenset(("per:c",)))) == (False, True)
    assert one.at_odds(Said(frozenset("3"))) == (False, False)


def test_people_are_those_that_a_passage_names_itself() -> None:
    berg, lund = "Minister Anna Berg resigned in 2023.", "Minister Peter Lund, 61, stays."
    story = with_names(story_of([berg, lund], [berg]), NO_AIDS)
    places = compared(story).layout
    said = said_in(story, places)
    first, second, other = (said(places.whole(sentence)) for sentence in range(3))
    assert first.people == other.people != second.people
    assert (first.years, second.figures) == (frozenset(("2023",)), frozenset(("61",)))
