"""Markdown for a story file: complete, and no word of an article acts in it."""

import re

import pytest

import crosswire
from crosswire.render.markdown.sheet import escaped
from tests.small_story import article, points_of, report
from tests.told_story import HARM, OUTLETS, SENTENCES, harmful_story, told_story

#: What is not behind a backslash and would be markup.
_BARE = re.compile(r"(?<!\\)(?:\\\\)*[<\[\]`{}$~^]")


def test_it_has_every_room() -> None:
    text = crosswire.as_markdown(told_story())
    headings = re.findall(r"^## ([A-Za-z ]+)", text, re.MULTILINE)
    rooms = ["Articles", "Coverage", "Discrepancies", "Updates", "Exclusives", "Not found", "Agreement", "Notes", "Could not be read"]
    assert [heading.strip() for heading in headings] == rooms
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
