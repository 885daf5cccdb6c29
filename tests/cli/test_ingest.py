"""``crosswire ingest`` as a user meets it."""

import io
import sys
from pathlib import Path

import pytest

from crosswire.store.opening import open_store
from tests.cli.conftest import Crosswire
from tests.small_archive import archive, damaged, write


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSWIRE_DB", str(tmp_path / "desk.db"))


def kept(tmp_path: Path, name: str = "desk.db") -> int:
    with open_store(str(tmp_path / name), create=False) as store:
        return len(list(store.articles()))


def test_a_folder_is_kept(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    run = crosswire("ingest", story, "--workers", 1)
    assert (run.code, run.out, run.err) == (0, "", "2 articles: 2 new\n")
    assert kept(tmp_path) == 2


def test_another_store(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    assert crosswire("ingest", story, "--db", "other.db", "--workers", 1, "--quiet").err == ""
    assert kept(tmp_path, "other.db") == 2
    assert not (tmp_path / "desk.db").exists()


def test_what_is_lost_is_named_and_the_rest_is_kept(crosswire: Crosswire, tmp_path: Path) -> None:
    data, starts = archive("packed", 6)
    path = write(tmp_path / "news.warc.gz", damaged(data, [starts[2] + 50]))
    run = crosswire("ingest", path, "--workers", 2)
    assert run.code == 1
    assert run.err.splitlines() == [
        f"crosswire: {path}, byte {starts[2]:,}: the record is damaged",
        f"{path}: 1 damaged record was passed over",
        "5 articles: 5 new; 1 input could not be read (named by 'crosswire runs 1 --failed')",
    ]
    assert kept(tmp_path) == 5


def test_what_was_read_is_passed_over_and_said_to_be(crosswire: Crosswire, story: Path) -> None:
    crosswire("ingest", story / "a.txt", "--workers", 1)
    run = crosswire("ingest", story / "a.txt", "--workers", 1)
    assert run.code == 0
    assert run.err == f"{story}/a.txt: was read before and is unchanged; --again reads it anew\n0 articles\n"
    assert crosswire("ingest", story / "a.txt", "--workers", 1, "--again").err == "1 article: 1 as before\n"


def test_a_list_of_sources(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    write(tmp_path / "list.txt", f"# our two\n\n  {story}/a.txt  \n{story}/b.txt\n".encode())
    assert crosswire("ingest", "--from", "list.txt", "--workers", 1).err == "2 articles: 2 new\n"


def test_a_list_on_standard_input(crosswire: Crosswire, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{story}/a.txt\n".encode())))
    assert crosswire("ingest", "--from", "-", "--workers", 1).err == "1 article: 1 new\n"


@pytest.mark.parametrize("words", [[], ["--from", "none.txt"], ["a.txt", "--workers", "0"], ["a.txt", "--language", "klingonish"]])
def test_wrong_usage(crosswire: Crosswire, words: list[str]) -> None:
    assert crosswire("ingest", *words).code == 2


def test_a_dry_run_keeps_nothing(crosswire: Crosswire, story: Path, tmp_path: Path) -> None:
    run = crosswire("ingest", story, "--dry-run")
    assert (run.code, run.out) == (0, f"{story}/a.txt: would be read\n{story}/b.txt: would be read\n")
    assert not (tmp_path / "desk.db").exists()


def test_a_dry_run_names_each_file_once(crosswire: Crosswire, story: Path) -> None:
    run = crosswire("ingest", story, story / "a.txt", "--dry-run")
    assert run.out == f"{story}/a.txt: would be read\n{story}/b.txt: would be read\n"


def test_a_source_that_is_not_there(crosswire: Crosswire) -> None:
    run = crosswire("ingest", "none.warc.gz", "--workers", 1)
    assert run.code == 1
    assert "crosswire: none.warc.gz: there is no such file or folder\n" in run.err
