"""The rooms of discrepancies and updates in the text report."""

from dataclasses import replace

import pytest

from crosswire.model.finding import Discrepancy
from crosswire.model.point import Evidence
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.around import around
from crosswire.render.text.discrepancies import discrepancies_room
from crosswire.render.text.paper import Paper
from crosswire.render.text.report import report_lines
from tests.small_story import article, points_of, report

TEXTS = {"a": "A ferry burnt.\nOfficials say that 31 people died.", "b": "It is a sad day: 33 people are dead, they say."}


def found(name: str = "d1", reason: str = "31 in Daily a; 33 in Daily b.") -> Discrepancy:
    evidence = tuple(Evidence(one, Span(at, at + 9), value=text[at : at + 2]) for one, text in TEXTS.items() for at in [text.index("3")])
    return Discrepancy(name, "quantity", "p1", evidence, reason)


def story(discrepancies: tuple[Discrepancy, ...] = (), updates: tuple[Discrepancy, ...] = ()) -> StoryReport:
    small = report([article(name, text) for name, text in TEXTS.items()], points_of("++"))
    return replace(small, discrepancies=discrepancies, updates=updates)


def room(of: StoryReport, paper: Paper | None = None) -> str:
    return "\n".join(discrepancies_room(of, paper or Paper()))


def test_without_any_there_is_no_room() -> None:
    assert room(story()) == ""
    assert "DISCREPANCIES" not in "\n".join(report_lines(story(), Paper()))


def test_a_discrepancy_has_its_reason_its_point_and_the_words_around_each_figure() -> None:
    shown = room(story((found(),)))
    assert "DISCREPANCIES: accounts that cannot both hold (1)" in shown
    assert "  d1   31 in Daily a; 33 in Daily b. (point p1)" in shown
    assert "       Daily a (en): Officials say that 31 people died." in shown
    assert "       Daily b (en): It is a sad day: 33 people are dead, they say." in shown
    assert "UPDATES" not in shown


def test_who_is_right_is_not_said() -> None:
    assert "Which one is right is not for this report" in " ".join(room(story((found(),))).split())


def test_updates_have_a_heading_of_their_own() -> None:
    shown = room(story((), (found("u1", "31 in Daily a; later 33 in Daily b."),)))
    assert "DISCREPANCIES: accounts that cannot both hold (0)" in shown
    assert "\n  None.\n" in shown
    assert "UPDATES: a later account supersedes an earlier one (1)" in shown
    assert "  u1   31 in Daily a; later 33 in Daily b. (point p1)" in shown


def test_the_header_counts_discrepancies() -> None:
    assert "1 where accounts cannot both hold" in " ".join("\n".join(report_lines(story((found(),)), Paper())).split())
    assert "cannot both hold" not in "\n".join(report_lines(story(), Paper()))


def test_the_first_ten_are_shown() -> None:
    many = tuple(found(f"d{number}") for number in range(1, 13))
    shown = room(story(many))
    assert "  d10 " in shown
    assert "  d11 " not in shown
    assert "and 2 more of these (--all shows them)" in shown
    assert "  d12 " in room(story(many), Paper(everything=True))


@pytest.mark.parametrize(
    ("text", "figure", "shown"),
    [
        ("31 people died.", "31 people", "31 people died."),
        ("First line.\n31 people died.\nLast line.", "31 people", "31 people died."),
        ("x" * 80 + " and 31 people " + "y" * 80, "31 people", "and 31 people"),
        ("13人死亡" * 40, "13人", None),
    ],
)
def test_the_words_around_end_where_words_and_lines_do(text: str, figure: str, shown: str | None) -> None:
    at = text.index(figure)
    span = around(Span(at, at + len(figure)), text)
    assert span.start <= at
    assert at + len(figure) <= span.end
    assert shown is None or span.of(text) == shown


def test_long_passages_stay_short() -> None:
    text = "word " * 500 + "31 people" + " word" * 500
    at = text.index("31")
    assert len(around(Span(at, at + 9), text)) < 140


def test_controls_in_a_passage_reach_no_terminal() -> None:
    bad = replace(article("a", "It is \x1b[31m 31 people."), outlet="Daily a")
    evidence = (Evidence("a", Span(11, 20), value="31"),)
    one = Discrepancy("d1", "quantity", "p1", evidence, "31 in \x1b[5m.")
    assert "\x1b" not in room(replace(report([bad, article("b")], points_of("++")), discrepancies=(one,)))
