"""How well pages are read: body, headline, day and authors of real pages with gold, and what it costs beside trafilatura alone.

    python evaluation/pages.py [FOLDER] [--half 0|1] [--faults]

The folder holds pages (``.html.gz``) and ``gold.jsonl``: a page's ``file``, ``title``, ``authors``, ``published`` and ``body``.

*Body*: F1 of the words, counted as often as they come; a word is a run of letters and digits in lower case, and each character of a
script without spaces is one. *Title*: equal but for quotation marks, forms of dashes and white space; also with what either has behind its
last " | ", " - " or " – " left out. *Day*: the instants agree, or, where one of the two has no time (midnight is none) or no zone, the days
in either's zone. *Authors*: F1 of the names in lower case, for information.

The halves are drawn by a checksum of the file's name: what is mended while looking at one is judged on the other. Times are processor
seconds a page, the fastest of three runs in turn; the ratio counts.
"""

import argparse
import gzip
import json
import re
import time
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as clock
from functools import partial
from pathlib import Path
from statistics import fmean

from crosswire.errors import InputError
from crosswire.ingest.found import Found
from crosswire.ingest.page.reading import page_of

PAGES = Path(__file__).resolve().parent.parent.parent / "shared/evaluation/pages"
RUNS = 3
WORST = 10
MIDNIGHT = clock()
_WORD = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]+")
_QUOTES = str.maketrans("", "", "\"'„“”‟«»‹›″＂「」‘’‚‛´`′")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_SUFFIX = re.compile(r" [-|] [^-|]{1,60}$")


@dataclass(frozen=True)
class Page:
    """A page, what is true of it, and what was read."""

    file: str
    data: bytes
    gold: dict[str, object]
    found: Found | None

    @property
    def half(self) -> int:
        return zlib.crc32(self.file.encode()) % 2


def pages_in(folder: Path) -> list[Page]:
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    return [page(one, gzip.decompress((folder / one["file"]).read_bytes())) for one in gold]


def page(gold: dict[str, object], data: bytes) -> Page:
    name = str(gold["file"])
    return Page(name, data, gold, read(name, data))


def read(name: str, data: bytes) -> Found | None:
    try:
        return page_of(data, name, name)
    except InputError as error:
        print(error)
        return None


def f1(found: Iterable[str], gold: Iterable[str]) -> float:
    """Of two bags, the harmonic mean of the shares of each that is in the other; two empty ones agree."""
    one, other = Counter(found), Counter(gold)
    both = (one & other).total()
    return 2 * both / (one.total() + other.total()) if one or other else 1.0


def body(page: Page) -> float:
    return f1(_WORD.findall(page.found.text.lower() if page.found else ""), _WORD.findall(str(page.gold["body"]).lower()))


def plain(title: str) -> str:
    return " ".join(title.translate(_QUOTES).translate(_DASHES).split())


def title(page: Page) -> float:
    return float(plain((page.found and page.found.title) or "") == plain(str(page.gold["title"])))


def bare_title(page: Page) -> float:
    ours, gold = plain((page.found and page.found.title) or ""), plain(str(page.gold["title"]))
    return float(bool(ours) and ({ours, _SUFFIX.sub("", ours)} & {gold, _SUFFIX.sub("", gold)}) != set())


def day(page: Page) -> float:
    ours, gold = page.found.published if page.found else None, datetime.fromisoformat(str(page.gold["published"]))
    if ours is None:
        return 0.0
    if gold.tzinfo and ours.replace(microsecond=0) == gold.replace(microsecond=0):
        return 1.0
    dayless = gold.tzinfo is None or gold.time() == MIDNIGHT or bool(page.found and page.found.day_only)
    return float(dayless and bool({ours.date(), _in_zone(ours, gold)} & {gold.date(), _in_zone(gold, ours)}))


def _in_zone(time: datetime, other: datetime) -> date:
    """The day of a time where the other was written; a time without zone is in whatever zone."""
    return time.astimezone(other.tzinfo).date() if time.tzinfo and other.tzinfo else time.date()


def authors(page: Page) -> float:
    gold = page.gold["authors"]
    names = [str(name).lower() for name in gold] if isinstance(gold, list) else []
    return f1((name.lower() for name in (page.found.authors if page.found else ())), names)


def known(field: str) -> Callable[[Page], float]:
    return lambda page: float(bool(page.found and getattr(page.found, field)))


FIELDS: dict[str, Callable[[Page], float]] = {
    "body F1": body,
    "title": title,
    "title without outlet": bare_title,
    "publication day": day,
    "authors F1": authors,
    "has canonical URL": known("url"),
    "has outlet": known("outlet"),
    "has section": known("section"),
    "read as whole": lambda page: float(bool(page.found and not page.found.incomplete_because)),
}


def table(pages: Collection[Page]) -> None:
    halves = [[page for page in pages if page.half == half] for half in (0, 1)]
    print(f"{'':24}{f'all {len(pages)}':>10}" + "".join(f"{f'half {n}: {len(half)}':>14}" for n, half in enumerate(halves)))
    for name, score in FIELDS.items():
        print(f"{name:24}{fmean(map(score, pages)):>10.3f}" + "".join(f"{fmean(map(score, half or pages)):>14.3f}" for half in halves))


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def cost(pages: Collection[Page]) -> tuple[float, float]:
    """Processor seconds a page: ours, and trafilatura's alone."""
    import trafilatura

    ours = bare = 0.0
    for page in pages:
        one, other = partial(read, page.file, page.data), partial(trafilatura.extract, page.data, fast=True)
        runs = [(seconds(one), seconds(other)) for _ in range(RUNS)]
        ours, bare = ours + min(run[0] for run in runs), bare + min(run[1] for run in runs)
    return ours / len(pages), bare / len(pages)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", nargs="?", type=Path, default=PAGES)
    options.add_argument("--half", type=int, choices=(0, 1), help="show only the faults of this half")
    options.add_argument("--faults", action="store_true", help="list the pages that each field is wrong on, with what was read")
    given = options.parse_args()
    pages = pages_in(given.folder)
    table(pages)
    shown = [page for page in pages if given.half in (None, page.half)]
    print(f"\nThe {WORST} worst bodies" + ("" if given.half is None else f" of half {given.half}"))
    for worst in sorted(shown, key=body)[:WORST]:
        print(f"{body(worst):>8.3f}  {worst.file}")
    if given.faults:
        faults(shown)
    ours, bare = cost(pages)
    print(f"\nProcessor seconds a page: {ours:.4f}, trafilatura alone {bare:.4f}, ratio {ours / bare:.2f}")


def faults(pages: Collection[Page]) -> None:
    for field, score in {"title": title, "published": day, "authors": authors}.items():
        for page in pages:
            if score(page) < 1:
                print(f"{field}: {page.file}: {getattr(page.found, field, None)!s} | {page.gold[field]!s}")


if __name__ == "__main__":
    main()
