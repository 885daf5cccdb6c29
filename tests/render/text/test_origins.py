"""The room of voices in the text report."""

from dataclasses import replace

from crosswire.model.origin import Mark, Origin
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.text.origins import origins_room
from crosswire.render.text.paper import Paper
from crosswire.render.text.report import report_lines
from tests.small_story import article, points_of, report

MARKS = (Mark("a", Span(4, 5), "The dateline names AP."), Mark("b", Span(0, 3), "It is signed AP."))
ORIGIN = Origin("AP", ("a", "b"), MARKS, "Daily a and Daily b are both printed as AP's.", "b")


def story(*origins: Origin, **owners: str) -> StoryReport:
    made = report([article(name) for name in "abc"], points_of("++-"))
    voices = {"a": 1, "b": 1, "c": 2} if origins or owners else made.voices
    points = tuple(replace(point, voices=len({voices[each.article] for each in point.reported})) for point in made.points)
    return replace(made, origins=origins, owners=owners, voices=voices, points=points)


def room(of: StoryReport, **options: bool) -> list[str]:
    return list(origins_room(of, Paper(**options)))


def test_whose_text_it_is_and_what_shows_it() -> None:
    assert room(story(ORIGIN))[1:] == [
        "VOICES: 3 articles, 2 voices",
        "",
        "  Articles that carry one text, are printed as one agency's or have one owner",
        "  count once. The places that show it stand below each.",
        "",
        "  voice 1, AP: Daily a, Daily b",
        "       Daily a and Daily b are both printed as AP's. Daily b appeared first.",
        "       Daily a (en): The a ferry sank.",
        "         The dateline names AP.",
        "       Daily b (en): The b ferry sank.",
        "         It is signed AP.",
    ]


def test_where_nobody_is_named() -> None:
    assert "  voice 1, one text: Daily a, Daily b" in room(story(replace(ORIGIN, agency=None)))


def test_there_is_no_room_where_every_article_stands_for_itself() -> None:
    assert room(story()) == []
    assert not any(line.startswith("VOICES") for line in report_lines(story(), Paper()))


def test_who_owns_several_outlets() -> None:
    lines = room(story(a="Ringwood Media", b="Ringwood Media", c="Lakeside Press"))
    assert lines[-1] == "  Ringwood Media owns Daily a, Daily b, as you say."
    assert not any("Lakeside" in line for line in lines)


def test_the_first_places_are_shown_unless_all_are_wanted() -> None:
    many = replace(ORIGIN, evidence=MARKS * 5)
    assert "       and 4 more places (--all shows them)" in room(story(many))
    assert sum("The dateline names AP." in line for line in room(story(many), everything=True)) == 5


def test_agreement_inside_one_voice_is_shown_as_such() -> None:
    copies = [article("a", "A ferry sank."), article("b", "A ship sank.")]
    made = report(copies, points_of("++"))
    inside = replace(made, voices={"a": 1, "b": 1}, points=tuple(replace(point, voices=1) for point in made.points))
    assert "  p1   1 voice in 2 articles" in list(report_lines(inside, Paper()))


def test_words_from_outside_are_made_visible() -> None:
    hostile = replace(ORIGIN, agency="A\x1b[2J", reason="x\x1b[31m.")
    assert not any("\x1b" in line for line in room(story(hostile)))
