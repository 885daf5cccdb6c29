"""The commands that read the store."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crosswire.model.article import Article
from crosswire.model.kept import Handled, Outcome
from crosswire.store.opening import open_store
from tests.cli.conftest import EN, EN2, Crosswire

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HARM = "\x1b[31mred\u202e " + "z" * 300


def article(text: str, outlet: str, **known: Any) -> Article:
    return Article("given", text, known.pop("language", "en"), outlet, **known)


@pytest.fixture(autouse=True)
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with five articles; the third was revised, the fourth is a copy, the fifth means harm."""
    path = tmp_path / "desk.db"
    monkeypatch.setenv("CROSSWIRE_DB", str(path))
    first = article(EN, "Nordkurier", title="Ferry on fire", published=NOON, url="https://nordkurier.example/ferry", authors=("A. Berg",))
    chinese = article("周三，北港大学发布了新的研究报告。", "海潮晚报", language="zh", published=NOON - timedelta(days=2))
    with open_store(str(path)) as store:
        run = store.begin(["feed.xml", HARM], NOON)
        store.keep(first, "https://nordkurier.example/ferry", NOON)
        store.keep(article(EN2, "The Wharf"), "b.txt", NOON)
        store.keep(chinese, "zh", NOON)
        store.keep(replace(chinese, text=chinese.text + "学者说。"), "zh", NOON + timedelta(hours=6))
        store.keep(article(EN, "Seebote"), "copy", NOON)
        store.keep(article(f"{HARM}\n{HARM}", HARM, title=HARM, authors=(HARM,), remarks=(HARM,)), HARM, NOON)
        store.note(run, Handled("https://nordkurier.example/ferry", Outcome.NEW, None, "1"))
        store.note(run, Handled(HARM, Outcome.FAILED, HARM))
        store.end(run, NOON)
        store.begin([], NOON)
    return path


def ids(out: str) -> list[str]:
    return [json.loads(line)["id"] for line in out.splitlines()]


def test_the_list(crosswire: Crosswire) -> None:
    run = crosswire("articles")
    assert (run.code, run.err) == (0, "")
    assert [line[:7].strip() for line in run.out.splitlines()] == ["5", "4", "3", "2", "1"]
    assert run.out.splitlines()[4] == "    1  2026-03-02  en     Nordkurier          Ferry on fire"
    assert run.out.splitlines()[1].endswith("(same text as 1)")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--outlet", "nordkurier"], ["1"]),
        (["--language", "ZH"], ["3"]),
        (["--since", "2026-03-02"], ["5", "4", "2", "1"]),
        (["--until", "2026-03-01"], ["3"]),
        (["--until", "2026-02-28T12:00"], []),
        (["--since", "2026-03-02T13:00+01:00"], ["5", "4", "2", "1"]),
        (["--run", "1"], ["1"]),
        (["--no-copies"], ["5", "3", "2", "1"]),
        (["--limit", "2"], ["5", "4"]),
        (["--run", "9"], []),
    ],
)
def test_filters(crosswire: Crosswire, options: list[str], expected: list[str]) -> None:
    run = crosswire("articles", "--json", "-", *options)
    assert (run.code, ids(run.out)) == (0, expected)
    assert run.err == ("" if expected else "crosswire: there is no such article in the store\n")


@pytest.mark.parametrize("options", [["--since", "yesterday"], ["--until", "2026-13-01"], ["--limit", "0"], ["--run", "x"]])
def test_filters_that_make_no_sense(crosswire: Crosswire, options: list[str]) -> None:
    assert crosswire("articles", *options).code == 2


def test_json_is_written_beside_the_list_and_can_be_compared(crosswire: Crosswire, tmp_path: Path) -> None:
    run = crosswire("articles", "--json", "all.jsonl", "--limit", "4")
    assert len(run.out.splitlines()) == 4
    assert ids((tmp_path / "all.jsonl").read_text(encoding="utf-8")) == ["5", "4", "3", "2"]
    assert [one["id"] for one in crosswire("check", "all.jsonl", "--json", "-").report["articles"]] == ["5", "4", "3", "2"]


def test_the_store_is_never_written_over(crosswire: Crosswire, filled: Path) -> None:
    before = filled.read_bytes()
    for command in (["articles"], ["show", "1"], ["search", "ferry"], ["runs"], ["revisions", "1"], ["check", "--article", "1", "2"]):
        assert crosswire(*command, "--json", filled).code == 2
    assert filled.read_bytes() == before


def test_one_article(crosswire: Crosswire) -> None:
    run = crosswire("show", "https://nordkurier.example/ferry")
    assert run.out.splitlines()[:7] == [
        "Ferry on fire",
        "  article 1, revision 1, en",
        "  Nordkurier, 2026-03-02 12:00+00:00",
        "  by A. Berg",
        "  https://nordkurier.example/ferry",
        "  came in 2026-03-02 12:00 UTC",
        "",
    ]
    assert run.out.splitlines()[7] == EN.splitlines()[0]
    assert crosswire("show", "1", "--json", "-").report["text"] == EN


def test_an_earlier_revision(crosswire: Crosswire) -> None:
    assert "学者说" not in crosswire("show", "3", "--revision", "1").out
    assert "学者说" in crosswire("show", "3").out
    run = crosswire("show", "3", "--revision", "7")
    assert (run.code, run.err) == (1, "crosswire: 3 has no revision 7\n")


def test_search(crosswire: Crosswire) -> None:
    run = crosswire("search", "ferry", '"caught fire"')
    assert run.code == 0
    assert [line[:7].strip() for line in run.out.splitlines() if line[4] != " "] == ["1", "4"]
    assert "A ferry caught fire off Porthaven on Monday." in run.out
    (hit,) = map(json.loads, crosswire("search", "大学", "--json", "-").out.splitlines())
    (place,) = hit["places"]
    assert hit["text"][place["start"] : place["end"]] == "大学"


def test_a_search_that_finds_nothing(crosswire: Crosswire) -> None:
    run = crosswire("search", "zeppelin")
    assert (run.code, run.out, run.err) == (0, "", "crosswire: no article has all of these words\n")
    assert crosswire("search", "?!").code == 2


def test_revisions(crosswire: Crosswire) -> None:
    run = crosswire("revisions", "zh")
    assert run.code == 0
    assert run.out.splitlines()[1:] == [
        "  article 3, 海潮晚报",
        "  revision 1  2026-03-02 12:00 UTC",
        "  revision 2  2026-03-02 18:00 UTC",
        "",
        "From revision 1 to 2",
        "",
        "  + 学者说。",
    ]
    lines = [json.loads(line) for line in crosswire("revisions", "3", "--json", "-").out.splitlines()]
    assert [line["differences"] for line in lines] == [[], [{"gone": [], "come": ["学者说。"]}]]


def test_runs(crosswire: Crosswire) -> None:
    run = crosswire("runs")
    assert run.out.splitlines()[:3] == [
        "    2  2026-03-02 12:00 UTC, did not end",
        "       nothing came in",
        "    1  2026-03-02 12:00 UTC, ended 2026-03-02 12:00 UTC",
    ]
    assert "1 new, 1 failed; from feed.xml" in run.out
    assert crosswire("runs", "1").out.splitlines()[0] == "new       https://nordkurier.example/ferry (article 1)"
    assert crosswire("runs", "1", "--failed").out.startswith("failed")
    failed = crosswire("runs", "1", "--failed", "--json", "-").report
    assert (failed["outcome"], failed["reason"]) == ("failed", HARM)
    assert [crosswire(*words).code for words in (["runs", "9"], ["runs", "--failed"], ["runs", "x"])] == [1, 2, 2]


def test_remove(crosswire: Crosswire) -> None:
    run = crosswire("remove", "1", "77", "b.txt", "1", "2")
    assert run.code == 1
    assert [line.split()[:2] for line in run.out.splitlines()] == [["removed", "1"], ["removed", "2"]]
    assert run.err == "crosswire: 77 is no article of the store\n"
    assert ids(crosswire("articles", "--json", "-").out) == ["5", "4", "3"]
    assert crosswire("remove", "3").code == 0


def test_comparing_articles_of_the_store(crosswire: Crosswire, tmp_path: Path) -> None:
    run = crosswire("check", "--article", "2", "1", "2", "--json", "-")
    assert run.code == 0
    assert [one["id"] for one in run.report["articles"]] == ["2", "1"]
    assert run.report["points"]
    assert "WHO REPORTS WHAT" in crosswire("check", "--article", "1", "2", "--html", "r.html", "--csv", "r.csv").out
    assert {path.name for path in tmp_path.iterdir()} >= {"r.html", "r.csv"}


def test_comparing_what_is_not_there(crosswire: Crosswire) -> None:
    run = crosswire("check", "--article", "1", "77", "2")
    assert run.code == 1
    assert "crosswire: 77: is no article of the store" in run.err
    assert "WHO REPORTS WHAT" in run.out


def test_files_or_articles_not_both(crosswire: Crosswire, story: Path) -> None:
    assert crosswire("check").code == 2
    assert crosswire("check", story, "--article", "1").code == 2


HOSTILE = [["articles"], ["show", "5"], ["search", "31mred"], ["revisions", "5"], ["runs"], ["runs", "1"], ["remove", "5"]]


@pytest.mark.parametrize("command", HOSTILE)
def test_hostile_words_are_only_words(crosswire: Crosswire, command: list[str]) -> None:
    run = crosswire(*command)
    assert run.code == 0
    assert "red" in run.out
    assert not {"\x1b", "\x07", "\u202e"} & set(run.out + run.err)
    assert max(map(len, run.out.splitlines())) <= 80


@pytest.mark.parametrize(
    "command", [["articles"], ["show", "1"], ["search", "x"], ["revisions", "1"], ["runs"], ["remove", "1"], ["check", "--article", "1"]]
)
def test_reading_makes_no_store(crosswire: Crosswire, tmp_path: Path, command: list[str]) -> None:
    run = crosswire(*command, "--db", "other.db")
    assert run.code == 1
    assert run.err.startswith("crosswire: other.db is not there")
    assert not (tmp_path / "other.db").exists()


def test_a_file_without_name_is_not_the_usual_one(crosswire: Crosswire) -> None:
    assert crosswire("remove", "1", "--db", "").code == 1
    assert ids(crosswire("articles", "--json", "-").out) == ["5", "4", "3", "2", "1"]


def test_the_users_data_directory(crosswire: Crosswire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CROSSWIRE_DB")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    run = crosswire("articles")
    assert (run.code, "crosswire.db is not there" in run.err) == (1, True)
    assert not (tmp_path / "data").exists()
