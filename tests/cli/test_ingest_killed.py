"""An ingest that is killed with the signal nothing can catch, again and again: every article is kept once.

``evaluation/ingest.py kills`` does the same with 2,000 pages and twenty kills.
"""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from crosswire.store.opening import open_store
from tests.small_archive import address, archive, write

PAGES, KILLS = 300, 6


@pytest.mark.parametrize("workers", [1, 2])
def test_every_article_is_there_once(tmp_path: Path, workers: int) -> None:
    path, db = write(tmp_path / "news.warc.gz", archive("packed", PAGES)[0]), tmp_path / "desk.db"
    command = [sys.executable, "-m", "crosswire", "ingest", path, "--db", str(db), "--quiet", "--workers", str(workers)]
    chance = random.Random(workers)
    for count in sorted(chance.randint(0, PAGES - 1) for _ in range(KILLS)):
        with subprocess.Popen(command) as process:
            while process.poll() is None and counted(db) < count:
                time.sleep(0.005)
            process.send_signal(signal.SIGKILL)
    assert subprocess.run(command, check=False, timeout=120).returncode == 0
    with open_store(str(db), create=False) as store:
        assert sorted(str(one.article.url) for one in store.articles()) == sorted(address(number) for number in range(PAGES))
        assert {one.revision for one in store.articles()} == {1}
    with closing(sqlite3.connect(db)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def counted(db: Path) -> int:
    """How many articles there are by now; none before there is a store."""
    try:
        with closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT count(*) FROM article").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
