"""What an ingest costs, and whether it survives being killed.

    python evaluation/ingest.py speed [--records N] [--pages FOLDER]
    python evaluation/ingest.py kills [--records N] [--kills N]

``speed`` reads one archive (20,000 pages unless told otherwise) with one process and with two, and lets bare trafilatura read the
first tenth of it. The pages are made from those of a folder, or are pages of invented outlets, which are simpler than any real one. It prints pages a second, the ratios, and the peak of memory on the way. Of one process,
processor time counts, since others may use the machine; for two it is the time on the clock.

``kills`` ends an ingest of 2,000 pages at twenty moments, each after a chance number of articles, with the signal that nothing can
catch, and starts it again each time. Then every article must be there once, and the database sound.
"""

import argparse
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
from crosswire.model.kept import Outcome
from crosswire.store.opening import open_store

_SHARES = (0.25, 0.5, 1.0)
_PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


def main() -> int:
    parser = argparse.ArgumentParser(description="What an ingest costs, and whether it survives being killed.")
    parser.add_argument("what", choices=("speed", "kills", "one", "bare"))
    parser.add_argument("--records", type=int)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--pages", type=Path, help="a folder of .html.gz, whose pages are taken with their words in another order")
    parser.add_argument("--archive")
    parser.add_argument("--db")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crosswire-ingest-") as folder:
        return {"speed": speed, "kills": kills, "one": one, "bare": bare}[args.what](args, Path(folder))


def speed(args: argparse.Namespace, folder: Path) -> int:
    records = args.records or 20_000
    archive = folder / "pages.warc.gz"
    write_archive(archive, pages(records, args.pages))
    size = sum(map(len, pages(200, args.pages))) / 200
    print(f"{records:,} pages, {size / 1000:.0f} KB on average, {archive.stat().st_size / 1e6:,.0f} MB packed")
    found = {
        "bare": _run("bare", "--records", str(max(200, records // 10)), *(["--pages", str(args.pages)] if args.pages else [])),
        "1": _run("one", "--archive", str(archive), "--db", str(folder / "1.db"), "--records", str(records)),
        "2": _run("one", "--archive", str(archive), "--db", str(folder / "2.db"), "--records", str(records), "--workers", "2"),
    }
    for name, what in (("bare", "bare trafilatura"), ("1", "one process"), ("2", "two processes")):
        one = found[name]
        print(
            f"{what:18} {one['pages'] / one['cpu']:7.1f} pages a processor second   {one['pages'] / one['clock']:7.1f} a second on the clock"
        )
    for name in ("1", "2"):
        print(f"peak memory, {name}:  " + "   ".join(f"{count:,} pages {mb:,.0f} MB" for count, mb in found[name]["peaks"]))
    rate = {name: one["pages"] / one["cpu"] for name, one in found.items()}
    print(f"one process to bare trafilatura: {rate['1'] / rate['bare']:.2f} (processor time)")
    print(f"two processes to one: {found['1']['clock'] / found['2']['clock']:.2f} (clock), {rate['2'] / rate['1']:.2f} (processor time)")
    return 0


def _run(*arguments: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, __file__, *arguments], stdout=subprocess.PIPE, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def bare(args: argparse.Namespace, _: Path) -> int:
    """trafilatura alone, on the pages themselves."""
    import trafilatura

    given = list(pages(args.records, args.pages))
    trafilatura.extract(given[0], fast=True)
    clock, cpu = time.monotonic(), time.process_time()
    for page in given:
        trafilatura.extract(page, fast=True)
    print(json.dumps({"pages": len(given), "clock": time.monotonic() - clock, "cpu": time.process_time() - cpu}))
    return 0


@dataclass
class Peaks:
    """The peak of memory of all processes together, when so many pages were read."""

    marks: list[int]
    found: list[tuple[int, float]] = field(default_factory=list)

    def look(self, counts: Mapping[Outcome, int]) -> None:
        """Called as the counts grow."""
        done = sum(counts.values())
        while len(self.found) < len(self.marks) and done >= self.marks[len(self.found)]:
            self.found.append((self.marks[len(self.found)], _megabytes()))


def _megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for child in multiprocessing.active_children():
        match = _PEAK.search(Path(f"/proc/{child.pid}/status").read_text(encoding="ascii", errors="replace"))
        peak += int(match[1]) / 1024 if match else 0.0
    return peak


def one(args: argparse.Namespace, _: Path) -> int:
    """One ingest, in this process and those it starts."""
    peaks = Peaks([int(args.records * share) for share in _SHARES])
    clock = time.monotonic()
    with open_store(args.db) as store:
        told = ingest(Intake((args.archive,), args.workers), Settings(), store, Listener(counted=peaks.look))
    clock = time.monotonic() - clock
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(usage.ru_utime + usage.ru_stime for usage in spent)
    print(json.dumps({"pages": told.articles, "clock": clock, "cpu": cpu, "peaks": peaks.found}))
    return 0


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
