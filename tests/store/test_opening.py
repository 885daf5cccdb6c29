"""The file of the store: made for its owner alone, and whatever is wrong with it is told with its remedy."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from crosswire.errors import StoreError
from crosswire.store.opening import open_store
from tests.store.conftest import NOON
from tests.store.texts import FERRY, untitled


def made(path: Path, articles: int = 0) -> Path:
    with open_store(str(path)) as store, store.together():
        for number in range(articles):
            store.keep(untitled(f"{FERRY} {number}"), f"k{number}", NOON)
    return path


def trouble(path: Path | str, **options: bool) -> str:
    """What is said when it is opened and read."""
    with pytest.raises(StoreError) as caught, open_store(str(path), **options) as store:
        list(store.articles())
    assert str(caught.value).startswith(str(path))
    return caught.value.reason


def test_what_was_kept_is_there_the_next_time(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db", 3)
    with open_store(str(path), create=False) as store:
        assert len(list(store.articles())) == 3


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with open_store(str(path)) as store:
        store.remember("a", "b", "c")
        assert {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()} == {0o600}


def test_nothing_is_left_beside_it(tmp_path: Path) -> None:
    made(tmp_path / "desk.db", 3)
    assert [each.name for each in tmp_path.iterdir()] == ["desk.db"]


def test_reading_makes_nothing(tmp_path: Path) -> None:
    assert "is not there" in trouble(tmp_path / "desk.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_holds_nothing_yet(tmp_path: Path) -> None:
    (tmp_path / "desk.db").touch()
    assert "is not there" in trouble(tmp_path / "desk.db", create=False)
    made(tmp_path / "desk.db", 1)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "the folder" in trouble(tmp_path / "gone" / "desk.db")
    assert "is not there" in trouble(tmp_path / "gone" / "desk.db", create=False)
    assert "is a folder" in trouble(tmp_path)


def test_names_that_are_none() -> None:
    for name in ("", "a\0b"):
        with pytest.raises(StoreError, match="cannot be a store"):
            open_store(name)


def test_odd_names(tmp_path: Path) -> None:
    for name in ("?mode=ro", "a b%20#.db", "file:x.db"):
        made(tmp_path / name)
        assert (tmp_path / name).exists()


def test_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("A ferry caught fire off Porthaven on Monday.\n" * 100, encoding="utf-8")
    before = path.read_bytes()
    assert "is no store" in trouble(path)
    assert path.read_bytes() == before


def test_somebody_elses_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE article (words)")
    other.commit()
    other.close()
    before = path.read_bytes()
    assert "another program" in trouble(path)
    assert path.read_bytes() == before


def test_a_newer_form(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    newer = sqlite3.connect(path)
    newer.execute("UPDATE crosswire_store SET version = 99")
    newer.commit()
    newer.close()
    assert "newer Crosswire (form 99;" in trouble(path)


def test_damage_is_told(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db", 60)
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xff" * (len(data) - 8192)
    path.write_bytes(data)
    assert "is damaged" in trouble(path)


def test_a_file_that_was_cut(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db", 60)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert "is damaged" in trouble(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only to the superuser")
def test_a_file_that_may_not_be_written(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db", 1)
    path.chmod(0o400)
    with pytest.raises(StoreError, match="is read-only"), open_store(str(path)) as store:
        store.remember("a", "b", "c")


def test_while_another_one_writes_reading_goes_on_and_writing_waits_and_then_tells(tmp_path: Path) -> None:
    path = str(made(tmp_path / "desk.db", 1))
    with open_store(path) as one, open_store(path, patience=0.05) as other:
        with one.together():
            one.remember("mark", "a", "1")
            assert (other.recall("mark", "a"), len(list(other.articles()))) == (None, 1)
            with pytest.raises(StoreError, match="is being written by another run"):
                other.remember("mark", "b", "2")
        other.remember("mark", "b", "2")
        assert (one.recall("mark", "b"), other.recall("mark", "a")) == ("2", "1")
