"""What an ingest costs, and whether it survives being killed.

    python evaluation/ingest.py speed [--records N] [--pages FOLDER]
    python evaluation/ingest.py kills [--records N] [--kills N]

``speed`` reads one archive (20,000 pages unless told otherwise) with one process and with two. Then one process reads a tenth of it
again and lets bare trafilatura read each page just before, so that both meet the machine in the same state: that ratio is of
processor time. The pages are made from those of a folder, or are pages of invented outlets, which are simpler than any real one.

``kills`` ends an ingest of 2,000 pages at twenty moments, each after a chance number of articles, with the signal that nothing can
catch, and starts it again each time. Then every article must be there once, and the database sound.
"""

import argparse
import gc
import json
import multiprocessing
import os
import random
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from archives import pages, write_archive

from crosswire.config import Settings
from crosswire.desk.keeping import Intake, ingest
from crosswire.desk.listening import Listener
from crosswire.ingest.found import Found
from crosswire.ingest.warc.pages import ArchivedPage
from crosswire.model.kept import Outcome
from crosswire.store.opening import open_store

_SHARES = (0.25, 0.5, 1.0)
_PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


def main() -> int:
    parser = argparse.ArgumentParser(description="What an ingest costs, and whether it survives being killed.")
    parser.add_argument("what", choices=("speed", "kills", "one"))
    parser.add_argument("--records", type=int)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--pages", type=Path, help="a folder of .html.gz, whose pages are taken with their words in another order")
    parser.add_argument("--archive")
    parser.add_argument("--beside", action="store_true", help="let bare trafilatura read each page too")
    parser.add_argument("--db")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crosswire-ingest-") as folder:
        return {"speed": speed, "kills": kills, "one": one}[args.what](args, Path(folder))


def speed(args: argparse.Namespace, folder: Path) -> int:
    records = args.records or 20_000
    archive = folder / "pages.warc.gz"
    write_archive(archive, pages(records, args.pages))
    size = sum(map(len, pages(200, args.pages))) / 200
    print(f"{records:,} pages, {size / 1000:.0f} KB on average, {archive.stat().st_size / 1e6:,.0f} MB packed")
    tenth = folder / "tenth.warc.gz"
    write_archive(tenth, pages(max(200, records // 10), args.pages))
    both = ["one", "--archive", str(archive), "--records", str(records), "--db"]
    found = {"1": _run(*both, str(folder / "1.db")), "2": _run(*both, str(folder / "2.db"), "--workers", "2")}
    beside = _run("one", "--archive", str(tenth), "--records", "1", "--db", str(folder / "3.db"), "--beside")
    for name, what in (("1", "one process"), ("2", "two processes")):
        by_cpu, by_clock = (found[name]["pages"] / found[name][per] for per in ("cpu", "clock"))
        peaks = "   ".join(f"{mb:,.0f} MB at {count:,}" for count, mb in found[name]["peaks"])
        print(f"{what:14} {by_cpu:6.1f} pages a processor second  {by_clock:6.1f} a second on the clock   peak memory {peaks}")
    ours, bare = (1000 * beside[whose] / beside["pages"] for whose in ("cpu", "bare"))
    print(f"one process to bare trafilatura: {bare / ours:.2f} ({bare:.1f} ms a page bare, {ours:.1f} ms from the archive into the store)")
    print(f"two processes to one: {found['1']['clock'] / found['2']['clock']:.2f} on the clock")
    return 0


def _run(*arguments: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, __file__, *arguments], stdout=subprocess.PIPE, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


class Beside:
    """Bare trafilatura, which reads each page before we do."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def begin(self) -> None:
        """From now on."""
        import trafilatura

        ours = ArchivedPage.open

        def both(page: ArchivedPage) -> Found:
            begun = time.process_time()
            trafilatura.extract(page.body, fast=True)
            self.seconds += time.process_time() - begun
            return ours(page)

        ArchivedPage.open = both  # type: ignore[assignment, method-assign] # only here, to measure


@dataclass
class Peaks:
    """The peak of memory of all processes together, when so many pages were read."""

    marks: list[int]
    found: list[tuple[int, float]] = field(default_factory=list)

    def look(self, counts: Mapping[Outcome, int]) -> None:
        """Called as the counts grow."""
        done = sum(counts.values())
        while len(self.found) < len(self.marks) and done >= self.marks[len(self.found)]:
            before = self.found[-1][1] if self.found else 0.0  # at the end its processes are gone
            self.found.append((self.marks[len(self.found)], max(before, _megabytes())))


def _megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for child in multiprocessing.active_children():
        match = _PEAK.search(Path(f"/proc/{child.pid}/status").read_text(encoding="ascii", errors="replace"))
        peak += int(match[1]) / 1024 if match else 0.0
    return peak


def one(args: argparse.Namespace, folder: Path) -> int:
    """One ingest, in this process and those it starts."""
    gc.set_threshold(300_000)  # as the command does
    write_archive(folder / "few.warc.gz", pages(5))
    with open_store(":memory:") as store:  # what is slow to import is imported then, as for bare trafilatura
        ingest(Intake((str(folder / "few.warc.gz"),)), Settings(), store)
    beside = Beside()
    if args.beside:
        beside.begin()
    peaks = Peaks([int(args.records * share) for share in _SHARES])
    clock, cpu = time.monotonic(), _spent()
    with open_store(args.db) as store:
        told = ingest(Intake((args.archive,), args.workers), Settings(), store, Listener(counted=peaks.look))
    clock, cpu = time.monotonic() - clock, _spent() - cpu - beside.seconds
    print(json.dumps({"pages": told.articles, "clock": clock, "cpu": cpu, "bare": beside.seconds, "peaks": peaks.found}))
    return 0


def _spent() -> float:
    """Processor seconds of this process and of those it has started, once they have ended."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in spent)


def kills(args: argparse.Namespace, folder: Path) -> int:
    records = args.records or 2_000
    archive, db = folder / "pages.warc.gz", folder / "kept.db"
    write_archive(archive, pages(records))
    chance = random.Random(7)
    command = [sys.executable, "-m", "crosswire", "ingest", str(archive), "--db", str(db), "--quiet", "--workers", str(args.workers)]
    for count in sorted(chance.randint(0, records - 1) for _ in range(args.kills)):
        with subprocess.Popen(command) as process:
            while process.poll() is None and _kept(db) < count:
                time.sleep(0.01)
            time.sleep(chance.random() / 10)
            process.send_signal(signal.SIGKILL)
        print(f"killed at {_kept(db):,} articles")
    code = subprocess.run(command, check=False).returncode
    database = sqlite3.connect(db)
    (there, different) = database.execute("SELECT count(*), count(DISTINCT key) FROM article").fetchone()
    (state,) = database.execute("PRAGMA integrity_check").fetchone()
    database.close()
    sound = code == 0 and (there, different, state) == (records, records, "ok")
    print(f"{there:,} articles, {different:,} different, of {records:,}; the database is {state}; exit code {code}")
    return 0 if sound else 1


def _kept(db: Path) -> int:
    """How many articles there are by now."""
    try:
        with_database = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
        try:
            return int(with_database.execute("SELECT count(*) FROM article").fetchone()[0])
        finally:
            with_database.close()
    except sqlite3.OperationalError:
        return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
