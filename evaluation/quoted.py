"""Whether the pages quote what the program prints today.

    python evaluation/quoted.py     name every quoted line that is not printed any more; exit 1 if there is one

A comment above an indented block says what it is the output of: ``<!-- crosswire check examples/battery-plant -->``, or ``<!-- the code
above -->`` for what the Python example before it prints. Three dots stand for what is left out; what is between them must be printed
line by line. Another kind of processor may link passages a little differently, so this is no test.
"""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "docs/tutorial.md", "docs/library.md")
CODE = "the code above"
CUT, PROMPT = "...", "$ "
_COMMENT = re.compile(r"<!-- (crosswire .+|the code above) -->")
_CODE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Quotation:
    """Lines of a page that stand together in some output. ``line`` is the first one's number on the page."""

    page: str
    line: int
    source: str
    text: tuple[str, ...]


def quotations(page: str, text: str) -> Iterator[Quotation]:
    """All of a page, in order. The source of what code prints is the code."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        found = _COMMENT.fullmatch(line.strip())
        if found:
            before = "\n".join(lines[:number])
            source = _CODE.findall(before)[-1] if found[1] == CODE else found[1]
            yield from (Quotation(page, at + 1, source, run) for at, run in _runs(lines, number + 1))


def _runs(lines: list[str], place: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """(place, lines) between the cuts of the indented block that begins here."""
    run: list[str] = []
    for at in range(place, len(lines) + 1):
        line = lines[at] if at < len(lines) else "end"
        over = bool(line) and not line.startswith("    ")
        if over or line.strip() == CUT or line.startswith(f"    {PROMPT}"):
            kept = _trimmed(run)
            if kept:
                yield at - len(run) + next(i for i, one in enumerate(run) if one), kept
            run = []
        else:
            run.append(line[4:].rstrip())
        if over:
            return


def _trimmed(run: list[str]) -> tuple[str, ...]:
    return tuple("\n".join(run).strip("\n").split("\n")) if any(run) else ()


def stale(found: Iterator[Quotation], output: Callable[[str], list[str]]) -> Iterator[Quotation]:
    """Those that are not printed as they stand."""
    for one in found:
        printed, size = output(one.source), len(one.text)
        if not any(tuple(printed[at : at + size]) == one.text for at in range(len(printed))):
            yield one


@lru_cache
def printed_by(source: str) -> list[str]:
    """What a command, or a piece of code, prints at 80 columns."""
    command = ["-m", *source.split(), "--width", "80"] if source.startswith("crosswire ") else ["-c", source]
    done = subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    return [line.rstrip() for line in done.stdout.split("\n")]


def main() -> int:
    """Look through the pages."""
    wrong = [one for page in PAGES for one in stale(quotations(page, (ROOT / page).read_text(encoding="utf-8")), printed_by)]
    for one in wrong:
        print(f"{one.page}:{one.line}: not printed as it stands here")
        for line in one.text:
            print(f"    {line}")
            for like in [] if line in printed_by(one.source) else get_close_matches(line, printed_by(one.source), 1):
                print(f"    now: {like}")
    print(f"{len(wrong)} quotations are out of date" if wrong else "all quotations are as printed")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
