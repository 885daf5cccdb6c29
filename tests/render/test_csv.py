"""The table for a spreadsheet: every point a line, every article its columns, and nothing that a spreadsheet would reckon with."""

import csv
import io
from dataclasses import replace

import pytest

import crosswire
from crosswire.render.csv import report_csv
from tests.small_story import article, points_of, report
from tests.told_story import SENTENCES, harmful_story, told_story


def table(told: crosswire.StoryReport) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(crosswire.as_csv(told), newline="")))


def test_a_line_a_point() -> None:
    rows = table(told_story())
    assert [row["point"] for row in rows] == ["p1", "p2", "p3", "p4", "p5", "p1.1", "p1.2", "e1"]
    assert rows[0]["finding"] == "d1 agreement"
    assert rows[2]["finding"] == "exclusive"
    assert rows[5]["within"] == "p1"


def test_how_each_article_stands_and_in_which_words() -> None:
    row = table(told_story())[1]
    standings = [row[name] for name in ("1 The Wexmoor Chronicle", "2 بريد المرفأ", "3 海潮晚报", "4 Leinekurier")]
    assert standings == ["reported", "reported", "partly", "unsure"]
    assert row["2 بريد المرفأ: passage"] == SENTENCES["ar"][1]
    assert row["3 海潮晚报: passage"] == SENTENCES["zh"][1]


def test_one_article_of_two_of_an_outlet_is_told_from_the_other() -> None:
    first = article("a")
    rows = table(report([first, replace(first, id="b", text="Another text.")], points_of("++")))
    assert [name for name in rows[0] if "Daily" in name][:2] == ["1 Daily a [1]", "2 Daily a [2]"]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", "\r=", "＝", "＠"])
def test_no_cell_is_a_formula(begin: str) -> None:
    told = report([article("a", f"{begin}1+1 and so on."), article("b")], points_of("+-"))
    for line in csv.reader(io.StringIO("".join(report_csv(told)), newline="")):
        assert not [cell for cell in line if cell[:1] in {"=", "+", "-", "@", "\t", "\r", "＝", "＠"}]


def test_a_story_that_means_harm_has_as_many_cells() -> None:
    usual, harmed = (list(csv.reader(io.StringIO(crosswire.as_csv(told), newline=""))) for told in (told_story(), harmful_story()))
    assert [len(line) for line in harmed] == [len(line) for line in usual]
    cells = [cell for line in harmed for cell in line]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert any(cell.startswith("'=1+1") for cell in cells)
    assert not [cell for cell in cells if "\n" in cell or "\x00" in cell or "\u202e" in cell]


def test_lines_end_as_the_rule_says() -> None:
    text = crosswire.as_csv(told_story())
    assert text.count("\r\n") == 9
    assert text == crosswire.as_csv(told_story())
