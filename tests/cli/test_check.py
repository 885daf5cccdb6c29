"""``crosswire check``: what goes where, and how it ends."""

import json
import os
import stat
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Crosswire


def test_a_story_gives_a_report(crosswire: Crosswire, story: Path) -> None:
    run = crosswire("check", story)
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("WHO REPORTS WHAT\n")
    for room in ("ARTICLES", "COVERAGE", "AGREEMENT", "EXCLUSIVES", "NOT FOUND", "NOTES"):
        assert f"\n{room}" in run.out


def test_shared_points_are_found(crosswire: Crosswire, story: Path) -> None:
    found = crosswire("check", story, "--json", "-").report
    claims = [point for point in found["points"] if point["kind"] == "claim"]
    shared = [point for point in claims if point["voices"] == 2]
    assert sorted(point["gist"] for point in shared) == ["The owner has opened an inquiry.", "Three people died."]
    assert len(found["findings"]["exclusives"]) == len(claims) - 2


def test_json_beside_the_text(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    run = crosswire("check", story, "--json", "report.json")
    assert run.out.startswith("WHO REPORTS WHAT")
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["schema"] == "crosswire.report/1"
    assert sorted(os.listdir(tmp_path)) == ["report.json", "story"]


def test_the_same_input_gives_the_same_bytes(crosswire: Crosswire, story: Path) -> None:
    assert crosswire("check", story, "--json", "-").out == crosswire("check", story, "--json", "-").out


def test_a_new_file_has_the_usual_rights(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        crosswire("check", story, "--json", "report.json")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "report.json").stat().st_mode) == 0o644


def test_a_file_that_is_there_keeps_its_rights(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    (tmp_path / "report.json").touch(0o600)
    crosswire("check", story, "--json", "report.json")
    assert stat.S_IMODE((tmp_path / "report.json").stat().st_mode) == 0o600


def test_a_link_is_written_through(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    crosswire("check", story, "--json", "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").stat().st_size > 100


@pytest.mark.parametrize("name", ["nowhere/report.json", "story", "", "a\0b"])
def test_an_output_that_cannot_be_written_is_told_before_the_work(crosswire: Crosswire, story: Path, name: str) -> None:
    run = crosswire("check", story, "--json", name) if name else crosswire("check", story, "--json", "./")
    assert (run.code, run.out) == (1, "")
    assert "cannot be written" in run.err
    assert run.err.count("\n") == 1


def test_a_full_device_is_told(crosswire: Crosswire, story: Path) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no such device here")
    run = crosswire("check", story, "--json", "/dev/full")
    assert run.code == 1
    assert "/dev/full cannot be written: no space left on device" in run.err


def test_an_old_report_stays_when_the_new_one_fails(crosswire: Crosswire, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("old", encoding="utf-8")
    assert crosswire("check", "story", "--language", "German", "--json", "report.json").code == 2
    assert (tmp_path / "report.json").read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["report.json"]


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--nonsense"],
        ["story", "--json"],
        ["story", "--json", "-", "--json"],
        ["story", "--json", "-", "--json", "-"],
        ["--json", "story/a.txt", "story/b.txt"],
        ["story", "--json", ""],
        ["story", "--threads", "0"],
        ["story", "--threads", "many"],
        ["story", "--width", "10"],
        ["story", "--encoder", "magic"],
        ["story", "--language", "German"],
    ],
)
def test_wrong_usage(crosswire: Crosswire, story: Path, options: list[str]) -> None:
    run = crosswire("check", *options)
    assert (run.code, run.out) == (2, "")
    assert story.exists()


def test_one_language_for_articles_that_do_not_say_theirs(crosswire: Crosswire, story: Path) -> None:
    found = crosswire("check", story, "--language", "de", "--json", "-").report
    assert [one["language"] for one in found["articles"]] == ["de", "de"]
    assert all(one["language_given"] for one in found["articles"])


def test_the_width(crosswire: Crosswire, story: Path) -> None:
    run = crosswire("check", story, "--width", "60")
    assert max(map(len, run.out.splitlines())) <= 60


def test_trouble_is_told_even_when_quiet(crosswire: Crosswire, story: Path) -> None:
    run = crosswire("check", story, "gone.txt", "--quiet")
    assert run.code == 1
    assert run.err == "crosswire: gone.txt: there is no such file or folder\n"
    assert "COULD NOT BE READ" in run.out


def test_what_was_not_understood_is_told_even_when_quiet(crosswire: Crosswire, story: Path) -> None:
    (story / "c.txt").write_text("---\npublished: soon\n---\nA ferry sank.\n", encoding="utf-8")
    remark = "the date 'soon' is none that can be read, such as 2026-04-14"
    run = crosswire("check", story, "--quiet", "--json", "-")
    assert (run.code, run.err) == (0, f"crosswire: {story}/c.txt: {remark}\n")
    assert f"c: {remark}." in run.report["notes"]
    assert crosswire("extract", story).err == run.err


def hours_old(path: Path) -> Path:
    path.write_text("half", encoding="utf-8")
    os.utime(path, (time.time() - 7200,) * 2)
    return path


def test_what_a_killed_run_left_is_cleared_away(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    old = hours_old(tmp_path / ".report.json.abcd_123.crosswire")
    others = [hours_old(tmp_path / name) for name in (".report.json.swp", ".report.json.abcd_123", ".other.json.abcd_123.crosswire")]
    fresh = tmp_path / ".report.json.abcd_456.crosswire"
    fresh.touch()
    assert crosswire("check", story, "--json", "report.json").code == 0
    assert not old.exists()
    assert all(path.exists() for path in (*others, fresh))
