"""The files a report is written to: each whole, none twice, none over an article."""

from pathlib import Path

import pytest

from tests.cli.conftest import Crosswire

FORMS = {"--json": "{", "--html": "<!doctype html>", "--markdown": "# Who reports what", "--csv": "point,kind,"}


@pytest.mark.parametrize(("option", "begins"), FORMS.items())
def test_beside_the_text(crosswire: Crosswire, story: Path, tmp_path: Path, option: str, begins: str) -> None:
    run = crosswire("check", story, option, "report.out")
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("WHO REPORTS WHAT")
    assert (tmp_path / "report.out").read_text(encoding="utf-8").startswith(begins)


@pytest.mark.parametrize(("option", "begins"), FORMS.items())
def test_to_standard_output_and_then_no_text(crosswire: Crosswire, story: Path, option: str, begins: str) -> None:
    run = crosswire("check", story, option, "-")
    assert run.code == 0
    assert run.out.startswith(begins)
    assert "WHO REPORTS WHAT" not in run.out


def test_all_at_once(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    run = crosswire("check", story, "--json", "r.json", "--html", "r.html", "--markdown", "r.md", "--csv", "-")
    assert run.code == 0
    assert run.out.startswith("point,")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.html", "r.json", "r.md", "story"]


@pytest.mark.parametrize("options", [["--json", "-", "--html", "-"], ["--csv", "-", "--markdown", "-"]])
def test_two_to_standard_output(crosswire: Crosswire, story: Path, options: list[str]) -> None:
    run = crosswire("check", story, *options)
    assert (run.code, run.out) == (2, "")
    assert run.err == "crosswire: two reports cannot be written to standard output\n"


def test_two_to_one_file(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    run = crosswire("check", story, "--json", "r", "--html", "./r")
    assert run.code == 2
    assert not (tmp_path / "r").exists()


def test_a_page_of_ours_is_written_anew(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    assert crosswire("check", story, "--html", "r.html").code == 0
    first = (tmp_path / "r.html").read_bytes()
    assert crosswire("check", story, "--html", "r.html").code == 0
    assert (tmp_path / "r.html").read_bytes() == first


def test_an_article_is_never_written_over(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text("<!doctype html><p>A saved article.", encoding="utf-8")
    for options in (["--html", "a.html"], ["--csv", "a.html"], ["--markdown", "story/a.txt"], ["--html", "story/a.txt"]):
        run = crosswire("check", story, *options)
        assert (run.code, run.out) == (2, "")
    assert page.read_text(encoding="utf-8") == "<!doctype html><p>A saved article."


def test_no_page_among_the_articles_that_are_read(crosswire: Crosswire, story: Path) -> None:
    run = crosswire("check", story, "--html", "story/report.html")
    assert run.code == 2
    assert "would be read as an article" in run.err
    assert sorted(path.name for path in story.iterdir()) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("option", FORMS)
def test_what_is_read_is_not_written_over(crosswire: Crosswire, tmp_path: Path, option: str) -> None:
    story = tmp_path / "story.jsonl"
    story.write_text('{"text": "A ferry sank."}\n{"text": "A ferry burned."}\n', encoding="utf-8")
    run = crosswire("check", "story.jsonl", option, "./story.jsonl")
    assert (run.code, run.err) == (2, "crosswire: ./story.jsonl is read and would be overwritten; name another file\n")
    assert story.read_text(encoding="utf-8").count("\n") == 2


@pytest.mark.parametrize("command", ["extract", "cluster"])
def test_no_command_writes_over_what_it_reads(crosswire: Crosswire, tmp_path: Path, command: str) -> None:
    story = tmp_path / "story.jsonl"
    story.write_text('{"text": "A ferry sank."}\n', encoding="utf-8")
    run = crosswire(command, "story.jsonl", "--json", "./story.jsonl")
    assert (run.code, run.err) == (2, "crosswire: ./story.jsonl is read and would be overwritten; name another file\n")
    assert story.read_text(encoding="utf-8") == '{"text": "A ferry sank."}\n'


@pytest.mark.parametrize("option", FORMS)
@pytest.mark.parametrize("name", ["nowhere/report", "a\0b"])
def test_what_cannot_be_written_is_told_before_the_work(crosswire: Crosswire, story: Path, option: str, name: str) -> None:
    run = crosswire("check", story, option, name)
    assert (run.code, run.out) == (1, "")
    assert "cannot be written" in run.err


def test_where_one_cannot_be_written_none_is(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    assert crosswire("check", story, "--html", "r.html", "--csv", "nowhere/r.csv").code == 1
    assert [path.name for path in tmp_path.iterdir()] == ["story"]


def test_no_article_is_a_page_all_the_same(crosswire: Crosswire, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    run = crosswire("check", "empty", "--html", "r.html")
    assert run.code == 1
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!doctype html>")
