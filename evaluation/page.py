"""What the page weighs and how quickly it answers: five articles, and fifty.

    python evaluation/page.py [FILE.html]

Fifty articles are made of a bundled story: each of its articles again and again, every time under another name, at another time, and
without another third of its sentences. Both stories are checked and laid out, and opened in Chromium. Of the large page's figures each
is also given as a multiple of the small one's, since machines differ. FILE keeps the large page.
"""

import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

import crosswire
from crosswire.model.article import Article

STORY = Path(__file__).resolve().parent.parent / "examples/tram-strike"
FEW, MANY = 5, 50
_THIRD = 3
_SENTENCE_ENDS = re.compile(r"(?<=[.!?»”])\s+")


@dataclass(frozen=True)
class Weighed:
    """Of one page: its megabytes, the seconds to lay it out, and those until each act of a reader has been answered."""

    megabytes: float
    laid_out: float
    acts: dict[str, float]


#: What a reader does, and what is then to be seen.
_ACTS: dict[str, Callable[[Page], object]] = {
    "filter by finding": lambda page: page.select_option("[name=finding]", "exclusive"),
    "filter by words": lambda page: page.fill("[name=words]", "tram"),
    "show all": lambda page: page.click(".filters [type=reset]"),
    "choose a claim": lambda page: page.locator("a.claim").first.click(),
    "leap to a point": lambda page: page.evaluate("location.hash = '#p3'"),
    "scroll to the end": lambda page: page.evaluate("scrollTo(0, document.documentElement.scrollHeight)"),
}
_PAINTED = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"


def many(articles: list[Article]) -> Iterator[Article]:
    """Fifty made of a few."""
    for number in range(MANY):
        one, turn = articles[number % len(articles)], number // len(articles)
        kept = " ".join(words for at, words in enumerate(_SENTENCE_ENDS.split(one.text)) if turn == 0 or at % _THIRD != turn % _THIRD)
        later = one.published + timedelta(minutes=10 * turn) if one.published else None
        yield replace(one, id=f"{one.id}-{turn}", outlet=f"{one.outlet} {turn + 1}", text=kept, published=later)


def weighed(articles: list[Article], browser: Browser, file: Path) -> Weighed:
    """Check, lay out, open, use."""
    report = crosswire.check(articles)
    crosswire.as_html(report)  # the first time, templates are compiled
    started = time.perf_counter()
    text = crosswire.as_html(report)
    laid_out = time.perf_counter() - started
    file.write_text(text, encoding="utf-8")
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    acts = {"open": seconds(page, lambda page: page.goto(file.as_uri()))}
    acts |= {name: seconds(page, act) for name, act in _ACTS.items()}
    page.close()
    return Weighed(len(text.encode()) / 1e6, laid_out, acts)


def seconds(page: Page, act: Callable[[Page], object]) -> float:
    """Until it has been painted."""
    started = time.perf_counter()
    act(page)
    page.evaluate(_PAINTED)
    return time.perf_counter() - started


def main(kept: Path | None) -> None:
    """Both, side by side."""
    articles = [one for one in crosswire.read(STORY) if isinstance(one, Article)]
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        small = weighed(articles[:FEW], browser, Path(folder) / "small.html")
        large = weighed(list(many(articles)), browser, kept or Path(folder) / "large.html")
        browser.close()
    print(f"{'':24} {FEW:2} articles {MANY:4} articles  times as much")
    rows = [("megabytes", small.megabytes, large.megabytes), ("seconds to lay out", small.laid_out, large.laid_out)]
    rows += [(f"s to {name}", small.acts[name], large.acts[name]) for name in small.acts]
    for name, one, other in rows:
        print(f"{name:24} {one:11.2f} {other:13.2f} {other / one:14.1f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
