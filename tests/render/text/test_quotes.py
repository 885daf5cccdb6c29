"""The rooms of quotes and of certainty in the text report."""

from dataclasses import replace

from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.certainty import certainty_room
from crosswire.render.text.columns import columns
from crosswire.render.text.paper import Paper
from crosswire.render.text.quotes import quotes_room
from tests.small_story import article, point, report

WIDTH = 80


def story(*points: Point) -> StoryReport:
    return report(
        [article("a", "“We are staying here for good.” " * 9), article("b"), article("c", "“我们会一直留在这里，” 他说。" * 9)], points
    )


def quote(name: str, standings: dict[str, str], speaker: str | None, length: int = 9) -> Point:
    made = point(name, standings, length)
    return replace(made, kind="quote", reported=tuple(replace(each, speaker=speaker) for each in made.reported))


def test_nothing_is_said_of_quotes_where_there_are_none() -> None:
    assert not list(quotes_room(story(point("p1", {"a": "+", "b": "+", "c": "-"})), Paper()))
    assert not list(certainty_room(story(point("p1", {"a": "+", "b": "+", "c": "-"})), Paper()))


def test_who_is_quoted_by_whom() -> None:
    shared = quote("q1", {"a": "+", "b": "+", "c": "-"}, "Anna Berg")
    alone = quote("q2", {"a": "-", "b": "-", "c": "+"}, None)
    half = quote("q3", {"a": "+", "b": "~", "c": "-"}, "Tom\u202e Weller")
    lines = list(quotes_room(story(shared, alone, half), Paper(width=WIDTH)))
    text = "\n".join(lines)
    assert "QUOTES: who is quoted, and by whom (3)" in text
    assert "q1   Anna Berg" in text
    assert "not found in Daily c" in text
    assert text.index("Found in one voice alone:") < text.index("q2   Daily c (en), nobody named:") < text.index("q3   Daily a (en)")
    assert "\u202e" not in text


def named(*speakers: str) -> Point:
    made = quote("q1", {"a": "+", "b": "+", "c": "+"}, None)
    return replace(made, reported=tuple(replace(each, speaker=one) for each, one in zip(made.reported, speakers, strict=True)))


def test_one_person_in_several_spellings_is_said_once() -> None:
    text = "\n".join(quotes_room(story(named("Ines Nuñez", "Inés Nunez", "NUÑEZ")), Paper(width=WIDTH)))
    assert "q1   Ines Nuñez\n" in text


def test_who_gives_a_quote_to_whom() -> None:
    text = "\n".join(quotes_room(story(named("Anna Berg", "Tom Weller", "Berg")), Paper(width=WIDTH)))
    assert "q1   Anna Berg in Daily a, Daily c; Tom Weller in Daily b" in text


def test_it_can_be_read_at_eighty_columns() -> None:
    shared = quote("q1", {"a": "+", "b": "+", "c": "+"}, "Anna " + "Berg " * 40, length=150)
    stated = replace(point("p1", {"a": "+", "b": "+", "c": "-"}, 150))
    stated = replace(
        stated, reported=tuple(replace(each, strength=one) for each, one in zip(stated.reported, ("planned", None), strict=True))
    )
    lines = [*quotes_room(story(shared, stated), Paper(width=WIDTH)), *certainty_room(story(shared, stated), Paper(width=WIDTH))]
    assert lines
    assert max(columns(line) for line in lines) <= WIDTH


def test_certainty_is_told_side_by_side_and_called_no_discrepancy() -> None:
    made = point("p1", {"a": "+", "b": "+", "c": "-"})
    made = replace(made, reported=tuple(replace(each, strength=one) for each, one in zip(made.reported, ("planned", None), strict=True)))
    text = "\n".join(certainty_room(story(made), Paper(width=WIDTH)))
    assert "p1   stated as planned, as a fact" in text
    assert "no\n  discrepancy" in text or "no discrepancy" in text
