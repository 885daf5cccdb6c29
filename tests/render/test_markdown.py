"""Markdown for a story file: complete, and no word of an article acts in it."""

import json
import re
from dataclasses import replace

import pytest

import crosswire
from crosswire.model.point import Absence, Evidence, Point, State
from crosswire.render.markdown.sheet import escaped
from tests.small_story import article, points_of, report
from tests.told_story import HARM, OUTLETS, SENTENCES, harmful_story, place, told_story

#: What is not behind a backslash and would be markup.
_BARE = re.compile(r"(?<!\\)(?:\\\\)*[<\[\]`{}$~^]")


def test_it_has_every_room() -> None:
    text = crosswire.as_markdown(told_story())
    headings = re.findall(r"^## ([A-Za-z ]+)", text, re.MULTILINE)
    rooms = ["Articles", "Voices", "Coverage", "Discrepancies", "Updates", "Exclusives", "Details found in one voice alone", "Not found"]
    assert [heading.strip() for heading in headings] == [*rooms, "Agreement", "Stated as", "Notes", "Could not be read"]
    assert all(name in text for name in OUTLETS.values())
    assert all(words[0] in text for words in SENTENCES.values())


def test_the_table_has_a_column_an_article() -> None:
    lines = [line for line in crosswire.as_markdown(told_story()).splitlines() if line.startswith("| p")]
    assert lines[1] == "| p2 | The captain left last. | ● | ● | ◐ | ? |"
    assert lines[3].endswith("| · | / | · | ● |")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**bold** and _thin_", r"\*\*bold\*\* and \_thin\_"),
        ("[here](javascript:harm)", r"\[here\](javascript:harm)"),
        ("<b>&amp;</b>", r"\<b\>\&amp;\</b\>"),
        ("# a | b", r"\# a \| b"),
        ("1. first", r"1\. first"),
        ("- not a list", r"\- not a list"),
        ("=====", r"\====="),
        ("see https://a.example or www.a.example or a@b.example", r"see https\://a.example or www\.a.example or a\@b.example"),
        ("a\n\n# b", r"a \# b"),
        ("2.8 million at 19:30, 50-60 %", r"2\.8 million at 19:30, 50-60 %"),
    ],
)
def test_words_are_no_markup(text: str, shown: str) -> None:
    assert escaped(text) == shown


def test_a_story_that_means_harm_has_as_many_lines() -> None:
    usual, harmed = crosswire.as_markdown(told_story()), crosswire.as_markdown(harmful_story())
    assert harmed.count("\n") == usual.count("\n")
    assert [line[:2] for line in harmed.splitlines()] == [line[:2] for line in usual.splitlines()]
    assert HARM[0][:9] not in harmed
    assert not _BARE.search(harmed)
    assert not set(harmed) & set("\u202e\u2066\x00\x1b")


def test_a_table_too_wide_to_be_read_is_left_out() -> None:
    wide = report([article(chr(97 + number)) for number in range(13)], points_of("++++++++"))
    assert "## Coverage" not in crosswire.as_markdown(wide)


def test_nothing_compared() -> None:
    assert crosswire.as_markdown(report([], ())).startswith("# Who reports what\n\n0 articles")


def test_the_same_report_gives_the_same_bytes() -> None:
    assert crosswire.as_markdown(told_story()) == crosswire.as_markdown(told_story())


def room(text: str, title: str) -> list[str]:
    """The lines of a room."""
    return text.split(f"\n## {title}", 1)[1].split("\n## ", 1)[0].splitlines()


def test_whose_text_it_is_and_what_shows_it() -> None:
    lines = room(crosswire.as_markdown(told_story()), "Voices")
    assert lines[0] == ": 4 articles, 4 voices"
    assert lines[2:5] == [f"### Voice 1: The Wexmoor Chronicle, {OUTLETS['ar']}", "", "**MPA**: Both carry one text."]
    assert lines[6] == "- **The Wexmoor Chronicle** (English): The captain left last. (Both have it in the same words.)"
    owned = replace(told_story(), owners=dict.fromkeys(told_story().voices, "Ring*wood"))
    assert room(crosswire.as_markdown(owned), "Voices")[-1].startswith(r"Owned by Ring\*wood, as you say: The Wexmoor Chronicle, ")


def test_quotes_with_all_their_wordings() -> None:
    told = told_story()
    en, ar, zh, de = told.articles
    said = tuple(Evidence(one.id, place(one, SENTENCES[one.language][1]), speaker="Anna Berg") for one in (en, ar))
    absent = tuple(Absence(one.id, State.NOT_FOUND, None, "No quote has these words.") for one in (zh, de))
    alone = (Evidence(de.id, place(de, SENTENCES["de"][1])),)
    nowhere = tuple(Absence(one.id, State.NOT_FOUND, None, "No quote has these words.") for one in (en, ar, zh))
    quotes = (
        Point("q1", "quote", "The captain left last.", said, absent, 2),
        Point("q2", "quote", "Die Reederei schweigt.", alone, nowhere, 1),
    )
    lines = room(crosswire.as_markdown(replace(told, points=(*told.points, *quotes))), "Quotes")
    assert lines[0] == ": who is quoted, and by whom (2)"
    assert lines[2:7] == [
        "**q1** Anna Berg",
        "",
        "- **The Wexmoor Chronicle** (English): The captain left last.",
        f"- **{OUTLETS['ar']}** (Arabic): {SENTENCES['ar'][1]}",
        f"- not found in {OUTLETS['zh']}, Leinekurier",
    ]
    assert lines[-1] == "- q2, **Leinekurier** (German), nobody named: Die Reederei schweigt."


def test_details_in_one_voice_alone() -> None:
    told = told_story()
    en, ar, zh, de = told.articles
    both = (Evidence(en.id, place(en, "captain"), value="per:captain"), Evidence(ar.id, place(ar, "القبطان"), value="per:captain"))
    nowhere = tuple(Absence(one.id, State.NOT_FOUND, None, "It is named nowhere.") for one in (zh, de))
    voices = told.voices | {ar.id: told.voices[en.id]}
    shared = replace(told, voices=voices, points=(*told.points, Point("e2", "entity", "captain", both, nowhere, 1)))
    lines = room(crosswire.as_markdown(shared), "Details found in one voice alone")
    assert lines[2:5] == ["### Only **The Wexmoor Chronicle** (English) has", "", "- the name Thalero"]
    assert f"- in p1, with The Wexmoor Chronicle, {OUTLETS['ar']}, Leinekurier: 四名" in lines
    assert lines[-3:] == [f"### Only The Wexmoor Chronicle, {OUTLETS['ar']}, one voice, have", "", "- the name captain"]


def test_a_name_that_one_other_article_may_have_too() -> None:
    told = told_story()
    en, ar, zh, de = told.articles
    states = ((ar, State.UNSURE), (zh, State.NOT_FOUND), (de, State.NOT_FOUND))
    others = tuple(Absence(one.id, state, None, "Nobody can tell.") for one, state in states)
    named = Point("e2", "entity", "captain", (Evidence(en.id, place(en, "captain"), value="per:captain"),), others, 1)
    unsure = replace(told, points=(*told.points, named))
    assert f"- unless {OUTLETS['ar']} has it, the name captain" in room(crosswire.as_markdown(unsure), "Details found in one voice alone")
    assert re.search(r"unless \S+ \S+ has it, the name captain", " ".join(crosswire.as_text(unsure).split()))
    assert "alone names, unless" in crosswire.as_html(unsure)
    assert json.loads(crosswire.as_json(unsure))["findings"]["names_unless"] == [{"article": en.id, "unless": ar.id, "points": ["e2"]}]


def test_what_is_told_with_different_certainty() -> None:
    lines = room(crosswire.as_markdown(told_story()), "Stated as")
    assert "**p5** stated as planned, as a fact" in lines
    assert lines[-2].startswith("- **The Wexmoor Chronicle** (English), as planned: ")
    assert lines[-1].startswith(f"- **{OUTLETS['ar']}** (Arabic), as a fact: ")


def test_a_day_without_an_hour_is_no_midnight() -> None:
    told = told_story()
    days = replace(told, articles=tuple(replace(one, day_only=True) for one in told.articles))
    assert "| English | 2026-10-14 |" in crosswire.as_markdown(days)
