"""Nobody here, four there."""

from tests.align.details.test_points import details


def sides(*texts: str) -> list[tuple[list[str | None], ...]]:
    _, conflicts = details(*texts)
    return [tuple([each.value for each in side] for side in conflict.sides) for conflict in conflicts]


def test_nobody_stands_against_a_count() -> None:
    found = sides("The march ended without any arrests.", "Police arrested 4 people.", "The march ended, no one was arrested.")
    assert found == [(["nobody held", "nobody held"], ["4"])]


def test_it_moves_as_a_story_develops() -> None:
    _, (conflict,) = details("No one was hurt.", "12 people were hurt.")
    assert conflict.moving
    assert conflict.kind == "quantity"


def test_not_against_counts_of_others_nor_where_the_passage_gives_one_itself() -> None:
    assert sides("No one was hurt.", "Police arrested 4 people.") == []
    assert sides("No one was arrested on Sunday, 4 people were arrested on Monday.", "Police arrested 4 people.") == []
    assert sides("No one was hurt.", "The fire burnt 4 cars.") == []
