"""Web archives made for measuring: pages of invented outlets, put together from sentences of the bundled stories."""

import io
import random
from collections.abc import Iterator
from pathlib import Path

from crosswire.extract.reading import read
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
#: Sentences of an article, and links of a page that are none of it: together about the 22 KB of a page in an archive of news.
_SENTENCES, _LINKS = (15, 45), (40, 120)
_DAY = "2026-04-14T08:05:00+02:00"


def write_archive(path: Path, records: int, seed: int = 1) -> None:
    """A packed archive of so many pages, each another, with a request before each as crawlers keep it."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, page in enumerate(pages(records, seed)):
            address = f"https://outlet{number % 97}.example/news/{number}"
            asked = StatusAndHeaders("GET / HTTP/1.1", [("Host", "outlet.example")], is_http_request=True)
            writer.write_record(writer.create_warc_record(address, "request", http_headers=asked))
            said = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(address, "response", payload=io.BytesIO(page), http_headers=said))


def pages(count: int, seed: int = 1) -> Iterator[bytes]:
    """Pages of articles in several languages, the same for the same seed."""
    chance = random.Random(seed)
    stories = list(_sentences())
    for number in range(count):
        yield _page(number, chance, chance.choice(stories)).encode()


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
