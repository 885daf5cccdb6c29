"""The drawing of who has a text from whom: an arrow only where a credit says so."""

from dataclasses import replace
from typing import Any

import pytest
from lxml import html as markup  # type: ignore[import-untyped]

import crosswire
from crosswire.model.origin import AgencyCredit, Origin, Reliance
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from tests.small_story import article, point, points_of, report
from tests.told_story import HARM, OUTLETS, harmful_story, told_story

PLACE = Span(0, 3)


def told_by(articles: int) -> StoryReport:
    """So many articles, two of which have the only point."""
    names = [f"n{number}" for number in range(articles)]
    return report([article(name) for name in names], [point("p1", dict.fromkeys(names, "-") | {"n0": "+", "n1": "+"})])


def story(origin: Origin, *found: tuple[str, Reliance], articles: int = 4) -> StoryReport:
    told = told_by(articles)
    voices = {name: 1 if name in origin.articles else number for number, name in enumerate(told.voices, 1)}
    found_credits = tuple(AgencyCredit(name, PLACE, "MPA", reliance, "It says so.") for name, reliance in found)
    return replace(told, origins=(origin,), agency_credits=found_credits, voices=voices)


def room(told: StoryReport) -> Any:
    (found,) = markup.document_fromstring(crosswire.as_html(told)).xpath("//section[@id='origins']")
    return found


def texts(told: StoryReport) -> list[str]:
    return [" ".join(one.text_content().split()) for one in room(told).xpath(".//*[name()='svg']/*[name()='text']")]


def tips(told: StoryReport) -> list[str]:
    """The kinds of arrows, in order."""
    return [str(kind).removeprefix("tip ") for kind in room(told).xpath(".//*[name()='path'][contains(@class, 'tip')]/@class")]


ALL = (("n2", Reliance.PRINTED), ("n0", Reliance.MATERIAL), ("n3", Reliance.CITED))


def test_an_arrow_leads_to_those_who_credit_the_agency() -> None:
    told = story(Origin("MPA", ("n0", "n1", "n2"), (), "One text."), *ALL)
    assert texts(told) == [
        "voice 1",
        "MPA",
        "an agency",
        "3 Daily n2",
        "prints it as MPA’s text",
        "1 Daily n0",
        "has material of MPA",
        "2 Daily n1",
        "shares the text, does not name MPA",
        "4 Daily n3",
        "only quotes MPA (voice 4)",
    ]
    assert tips(told) == ["sure", "sure", "quoting"], "none to the article that names nobody"


def test_where_no_agency_is_known_no_line_has_an_arrow() -> None:
    told = story(Origin(None, ("n0", "n1", "n2"), (), "One text.", "n1"))
    assert texts(told) == ["voice 1", "2 Daily n1", "appeared first", "1 Daily n0", "shares the text", "3 Daily n2", "shares the text"]
    assert tips(told) == []


@pytest.mark.parametrize(("reliance", "line"), [(Reliance.STYLE, "likely"), (Reliance.CITED, "quoting")])
def test_less_sure_credits_have_lines_of_their_own(reliance: Reliance, line: str) -> None:
    assert tips(story(Origin("MPA", ("n0", "n1"), (), "One text."), ("n1", reliance))) == [line]


def test_it_has_a_name_and_says_in_words_what_it_shows() -> None:
    (drawn,) = room(story(Origin("MPA", ("n0", "n1", "n2"), (), "One text."), *ALL)).xpath(".//*[name()='svg']")
    words = {name: drawn.xpath(f"string(*[name()='{name}'])") for name in ("title", "desc")}
    assert drawn.get("role") == "img"
    assert words["title"] == "Voice 1: who has the text from MPA"
    assert "Daily n2 prints it as MPA’s text. Daily n0 has material of MPA." in words["desc"]


def test_a_great_family_is_drawn_in_part_and_told_in_full() -> None:
    names = tuple(f"n{number}" for number in range(55))
    told = story(Origin("MPA", names, (), "One text."), *((name, Reliance.PRINTED) for name in names), articles=60)
    assert len(tips(told)) == 8
    assert "and 47 more" in texts(told)
    assert len(room(told).xpath(".//summary//*[@class='teller']")) == 55


def test_many_texts_are_drawn_in_part() -> None:
    told = told_by(40)
    origins = tuple(Origin(f"PA{at}", (f"n{2 * at}", f"n{2 * at + 1}"), (), "One text.") for at in range(20))
    found = room(replace(told, origins=origins))
    assert len(found.xpath(".//*[name()='svg']")) == 6
    assert "14 more are in the list only" in found.text_content()


def test_names_of_any_script_keep_to_their_place() -> None:
    (arabic,) = [words for words in texts(told_story()) if OUTLETS["ar"] in words]
    assert arabic == f"2 \u2068{OUTLETS['ar']}\u2069"


def test_hostile_names_are_words_and_short() -> None:
    found = room(harmful_story())
    assert (
        found.xpath(".//*[name()='svg']//*[not(name()='title' or name()='desc' or name()='text' or name()='tspan' or name()='path')]") == []
    )
    for words in found.xpath(".//*[name()='svg']/*[name()='text']"):
        assert len(words.text_content()) < 50
    assert HARM[0][:20] in found.xpath("string(.//*[name()='desc'])")


def test_who_owns_several_outlets_is_said() -> None:
    told = report([article(name) for name in "abc"], points_of("++-"))
    owned = replace(told, owners={"a": "Ringwood <Media>", "b": "Ringwood <Media>"}, voices={"a": 1, "b": 1, "c": 2})
    words = " ".join(room(owned).text_content().split())
    assert "Ringwood <Media> owns 1 Daily a English, 2 Daily b English, as you say." in words
    assert texts(owned)[:3] == ["voice 1", "Ringwood <Media>", "the owner, as you say"]
    assert tips(owned) == []


def test_there_is_no_room_where_every_article_stands_for_itself() -> None:
    html = markup.document_fromstring(crosswire.as_html(report([article("a"), article("b")], points_of("++"))))
    assert html.xpath("//section[@id='origins']") == []


def test_the_same_report_gives_the_same_bytes() -> None:
    told = story(Origin("MPA", ("n0", "n1", "n2"), (), "One text."), *ALL)
    assert crosswire.as_html(told) == crosswire.as_html(told)
