"""Web archives made for measuring: pages with their words in another order each time, so that no two have one text.

The pages are those of a folder, or of invented outlets, put together from sentences of the bundled stories.
"""

import gzip
import io
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from crosswire.extract.reading import read
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
#: Sentences of an article, and links of a page that are none of it: together about the 22 KB of a page in an archive of news.
_SENTENCES, _LINKS = (15, 45), (40, 120)
#: A text between two tags, and no script.
_TEXT = re.compile(rb"(?<=>)[^<>{}]{40,20000}(?=<)")
_DAY = "2026-04-14T08:05:00+02:00"


def write_archive(path: Path, given: Iterable[bytes]) -> None:
    """A packed archive of these pages, with a request before each as crawlers keep it."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, page in enumerate(given):
            address = f"https://outlet{number % 97}.example/news/{number}"
            asked = StatusAndHeaders("GET / HTTP/1.1", [("Host", "outlet.example")], is_http_request=True)
            writer.write_record(writer.create_warc_record(address, "request", http_headers=asked))
            said = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(address, "response", payload=io.BytesIO(page), http_headers=said))


def pages(count: int, folder: Path | None = None, seed: int = 1) -> Iterator[bytes]:
    """So many pages, the same for the same seed."""
    chance = random.Random(seed)
    if folder:
        found = [gzip.decompress(path.read_bytes()) for path in sorted(folder.glob("*.html.gz"))]
        yield from (_shuffled(found[number % len(found)], number, chance) for number in range(count))
        return
    stories = list(_sentences())
    for number in range(count):
        yield _page(number, chance, chance.choice(stories)).encode()


def _shuffled(page: bytes, number: int, chance: random.Random) -> bytes:
    """The words of each long text between two tags in another order; what a page says of its own address is left out."""

    def shuffle(match: re.Match[bytes]) -> bytes:
        words = match[0].split(b" ")
        chance.shuffle(words)
        return b" ".join(words)

    page = page.replace(b"canonical", b"alternate").replace(b"og:url", b"og:see_also")
    return _TEXT.sub(shuffle, page) if number else page


def _sentences() -> Iterator[list[str]]:
    """The sentences of each language of the bundled stories."""
    by_language: dict[str, list[str]] = {}
    for article in read_articles(sorted((ROOT / "examples").glob("*/*.txt"))):
        if isinstance(article, Article):
            said = [sentence.span.of(article.text) for sentence in read(article).sentences]
            by_language.setdefault(article.language, []).extend(one for one in said if len(one) > 40)
    return (said for _, said in sorted(by_language.items()) if len(said) > 30)


def _page(number: int, chance: random.Random, said: list[str]) -> str:
    chosen = [chance.choice(said) for _ in range(chance.randint(*_SENTENCES))]
    paragraphs = "\n".join(
        f"<p>{' '.join(chosen[start : start + 3])} ({chance.randint(100, 99_999)})</p>" for start in range(0, len(chosen), 3)
    )
    links = [f'<li class="teaser-item"><a href="/news/{chance.randint(1, 10**6)}" data-track="menu-{n}">{chance.choice(said)[:60]}</a></li>'
             for n in range(chance.randint(*_LINKS))]  # fmt: skip
    half, title = len(links) // 2, f"{chosen[0][:70]} {number}"
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="/style.css"><script>window.settings = {{"page": {number}, "items": {[chance.random() for _ in range(60)]}}};</script>
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Story {number}", "datePublished": "{_DAY}"}}</script></head>
<body><header><nav><ul>{"".join(links[:half])}</ul></nav></header>
<main><article><h1>{title}</h1><div class="byline"><span>Robin Vale</span></div>
{paragraphs}
</article></main><aside><h2>More</h2><ul>{"".join(links[half:])}</ul></aside>
<footer><p>Invented for measuring.</p></footer></body></html>"""
