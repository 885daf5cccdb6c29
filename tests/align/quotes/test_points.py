"""Quotes as points: which are linked, who speaks, and what is said of the others. Words written alike mean the same here."""

import pytest

from crosswire.align.aligning import encoded
from crosswire.align.points import align
from crosswire.align.quotes.speaking import near_in
from crosswire.desk.reading import readings_in_story
from crosswire.model.article import Article
from crosswire.model.finding import Aligned
from crosswire.model.point import Point, State
from crosswire.model.story import Story
from tests.fake_encoder import FakeEncoder

BRIDGE = "“The bridge over the Orle is safe for every lorry,” said Anna Berg."
WATER = "“Water came into the cellar at about four in the morning,” said Tom Weller."
REST = "The town council meets on Monday. Anna Berg and Tom Weller sit on it."


def aligned(*texts: str) -> Aligned:
    articles = tuple(Article(id=f"a{n}", text=text, language="en", outlet=f"Outlet {n}") for n, text in enumerate(texts))
    story = Story(articles, tuple(readings_in_story(articles)))
    return align(story, encoded(story, FakeEncoder()))


def quotes(*texts: str) -> list[Point]:
    return [point for point in aligned(*texts).points if point.kind == "quote"]


def test_the_same_words_are_one_point_with_their_speaker() -> None:
    shared, alone = quotes(f"{BRIDGE} {REST}", f"{REST} {BRIDGE}", f"{REST} {BRIDGE} {WATER}")
    assert [each.speaker for each in shared.reported] == ["Anna Berg"] * 3
    assert [(each.article, each.speaker) for each in alone.reported] == [("a2", "Tom Weller")]
    assert (shared.id, alone.id) == ("q1", "q2")


def test_nobody_else_has_a_quote_that_stands_alone() -> None:
    (point,) = quotes(f"{BRIDGE} {REST}", "Snow fell in the hills all night. The passes are closed for now.")
    assert [absence.state for absence in point.not_found] == [State.NOT_FOUND]


def test_what_is_said_without_marks_is_no_lack() -> None:
    (point,) = quotes(f"{BRIDGE} {REST}", f"{REST} The bridge over the Orle is safe for every lorry, Anna Berg told the council.")
    assert [absence.state for absence in point.not_found] == [State.PARTLY]


def test_two_quotes_of_one_article_are_never_one_point() -> None:
    for point in quotes(f"{BRIDGE} {BRIDGE} {REST}", f"{BRIDGE} {REST}"):
        named = [each.article for each in point.reported]
        assert len(named) == len(set(named))


def test_an_interrupted_sentence_is_one_quote() -> None:
    broken = "“The bridge over the Orle,” said Anna Berg, “is safe for every lorry.”"
    (point,) = quotes(f"{broken} {REST}", f"{BRIDGE} {REST}")
    assert [each.article for each in point.reported] == ["a0", "a1"]


def test_each_sentence_of_a_quote_is_compared_for_itself() -> None:
    both = "“The bridge over the Orle is safe for every lorry. We looked at each of its cables twice,” said Anna Berg."
    cables = "“We looked at each of its cables twice,” said Anna Berg."
    found = quotes(f"{both} {REST}", f"{BRIDGE} {REST}", f"{cables} {REST}")
    assert [[each.article for each in point.reported] for point in found] == [["a0", "a1"], ["a0", "a2"]]


def test_the_same_words_in_two_mouths_are_held_against_each_other() -> None:
    other = BRIDGE.replace("Anna Berg", "Tom Weller")
    far = "It rained for most of the day, and the market stayed closed, which nobody in the valley had expected at this time of the year."
    (conflict,) = [found for found in aligned(f"{BRIDGE} {far} {REST}", f"{other} {far} {REST}").conflicts if found.kind == "attribution"]
    assert [[each.speaker for each in side] for side in conflict.sides] == [["Anna Berg"], ["Tom Weller"]]


def test_names_without_a_word_in_common_are_two_people() -> None:
    other = BRIDGE.replace("Anna Berg", "Tom Weller")
    assert [
        found.kind for found in aligned(f"{BRIDGE} It rained for most of the day.", f"{other} The market stayed closed.").conflicts
    ] == ["attribution"]


def test_two_names_that_no_article_has_both_may_be_one_person() -> None:
    other = BRIDGE.replace("Anna Berg", "Anna Bergh")
    far = "It rained for most of the day, and the market stayed closed."
    assert not [found for found in aligned(f"{BRIDGE} {far}", f"{other} {far}").conflicts if found.kind == "attribution"]


def test_one_denies_what_he_confirms_elsewhere() -> None:
    says = "Anna Berg {} that she had read the second report on the cables of the bridge."
    found = aligned(f"{says.format('denied')} {REST}", f"{says.format('confirmed')} {REST}").conflicts
    assert [[each.value for each in side] for conflict in found for side in conflict.sides] == [
        ["Anna Berg denies it"],
        ["Anna Berg confirms it"],
    ]


def test_a_source_is_named_once_and_by_no_pronoun() -> None:
    says = "{} that {} had read the second report on the cables of the bridge."
    later = "Anna Berg came to the town hall on Monday. She denied that she had read the second report on the cables of the bridge."
    found = aligned(
        f"{says.format('Anna Berg denied', 'she')} {REST}", f"{later} {REST}", f"{says.format('Berg admitted', 'she')} {REST}"
    ).conflicts
    values = {each.value for conflict in found if conflict.kind == "polarity" for side in conflict.sides for each in side}
    assert values == {"Anna Berg denies it", "Anna Berg admits it"}


def test_two_people_may_differ() -> None:
    says = "{} that the council had read the second report on the cables of the bridge."
    assert not aligned(f"{says.format('Anna Berg denied')} {REST}", f"{says.format('Tom Weller confirmed')} {REST}").conflicts


def test_claims_tell_whom_they_credit_and_how_surely() -> None:
    planned = "The council plans to close the bridge over the Orle in the spring."
    told = aligned(f"{planned} {REST}", "Police said that the council will close the bridge over the Orle.").points
    found = {each.strength for point in told if point.kind == "claim" for each in point.reported}
    assert {"planned", "committed"} <= found
    assert "Police" in {each.attribution for point in told if point.kind == "claim" for each in point.reported}


@pytest.mark.parametrize(
    ("words", "reach"), [("The bridge is safe.", 120), ("橋は安全だと聞いている。", 40), ("다리는 안전하다고 들었다", 60)]
)
def test_signs_stand_for_more_than_letters(words: str, reach: int) -> None:
    assert near_in(words) == reach


def test_half_of_another_quote_is_not_put_into_another_mouth() -> None:
    one = "“The bridge over the Orle is safe for every lorry,” said Anna Berg."
    more = "“The bridge over the Orle is safe for every lorry, but cables, arches, railings and pillars need new paint,” said Tom Weller."
    articles = (
        Article(id="a0", text=f"{one} It rained for most of the day.", language="en", outlet="One"),
        Article(id="a1", text=f"{more} The market stayed closed.", language="id", outlet="Two"),
    )
    story = Story(articles, tuple(readings_in_story(articles)))
    found = align(story, encoded(story, FakeEncoder()))
    assert not [conflict for conflict in found.conflicts if conflict.kind == "attribution"]
