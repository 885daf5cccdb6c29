"""Several programs at one store, and programs that are killed."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from crosswire.store.opening import open_store

#: Keeps articles under keys of its own and keys that all have, and says so after each.
WRITER = """
import sys
from tests.store.conftest import NOON
from tests.store.texts import untitled
from crosswire.store.opening import open_store

path, name, many = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open_store(path) as store:
    for number in range(many):
        with store.together():
            store.keep(untitled(f"{name} on {number}. " + "One more word of it. " * 40), f"{name} {number}", NOON)
            store.keep(untitled(f"{name} on {number}."), f"shared {number}", NOON)
            store.remember("mark", name, str(number))
        print(number, flush=True)
"""
ROOT = Path(__file__).parents[2]


def writer(path: Path, name: str, many: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name, str(many)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def is_sound(path: Path) -> bool:
    database = sqlite3.connect(path)
    try:
        broken = database.execute("PRAGMA foreign_key_check").fetchall()
        database.execute("INSERT INTO found (found) VALUES ('integrity-check')")
        return not broken and database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        database.close()


def test_programs_that_write_at_once_all_from_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    writers = [writer(path, name, 25) for name in ("a", "b", "c")]
    ends = [each.communicate(timeout=120) for each in writers]
    assert [(each.returncode, end[1]) for each, end in zip(writers, ends, strict=True)] == [(0, "")] * 3
    with open_store(str(path), create=False) as store:
        keys = sorted(kept.key for kept in store.articles())
        assert keys == sorted([f"{name} {number}" for name in ("a", "b", "c", "shared") for number in range(25)])
        assert [len(store.revisions(f"shared {number}")) >= 3 for number in range(25)] == [True] * 25
    assert is_sound(path)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills otherwise")
@pytest.mark.parametrize("after", [0, 7])
def test_a_program_that_is_killed_leaves_whole_pieces(tmp_path: Path, after: int) -> None:
    path = tmp_path / "desk.db"
    with writer(path, "a", 10_000) as killed:
        assert killed.stdout is not None
        for _ in range(after + 1):
            killed.stdout.readline()
        killed.kill()
        killed.communicate()
    with open_store(str(path), create=False) as store:
        mark = int(store.recall("mark", "a") or -1)
        assert mark >= after
        assert sorted(kept.key for kept in store.articles()) == sorted(f"{name} {n}" for name in ("a", "shared") for n in range(mark + 1))
        assert len(list(store.search("more word", most=20_000))) == mark + 1
    assert is_sound(path)
