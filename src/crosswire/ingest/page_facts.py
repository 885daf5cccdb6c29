"""What a page says about itself: outlet, headline, time, address, language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any

from crosswire.ingest.found import one_line, site, web_address
from crosswire.ingest.json_ld import article_node, words
from crosswire.ingest.published import published

_TIME_PROPERTIES = ("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dcterms.created")


@dataclass(frozen=True)
class PageFacts:
    """Each as the page states it; None where it does not."""

    outlet: str | None
    title: str | None
    published: datetime | None
    url: str | None
    language: str | None
    #: The page says of itself that only subscribers get all of it.
    for_subscribers: bool


def page_facts(tree: Any) -> PageFacts:
    """JSON-LD before ``meta`` before what is shown: that is how carefully publishers keep them."""
    node, meta = article_node(tree), _meta(tree)
    outlet = _line(words(node.get("publisher"), "name"), meta.get("og:site_name"), meta.get("application-name"))
    title = _line(words(node.get("headline")), meta.get("og:title"), _text(tree, "//h1"), _text(tree, "//title"))
    return PageFacts(
        outlet=site(web_address(outlet)) or outlet,
        title=_without_outlet(title, outlet),
        published=_published(node, meta, tree),
        url=_url(tree, meta),
        language=tree.get("lang") or meta.get("og:locale"),
        for_subscribers=str(node.get("isAccessibleForFree")).lower() == "false",
    )


def _published(node: dict[str, Any], meta: dict[str, str], tree: Any) -> datetime | None:
    stated = [words(node.get("datePublished")), *(meta.get(name) for name in _TIME_PROPERTIES)]
    stated += tree.xpath('(//time[@datetime and @pubdate] | //*[@itemprop="datePublished"])[1]/@datetime')
    times = (published(value) for value in stated if value)
    return next((time for time in times if time), None)


def _url(tree: Any, meta: dict[str, str]) -> str | None:
    canonical = tree.xpath('//link[@rel="canonical"][1]/@href')
    return web_address(next(iter(canonical), None)) or web_address(meta.get("og:url"))


def _meta(tree: Any) -> dict[str, str]:
    """The first content of each ``meta`` name."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and element.get("content"):
            found.setdefault(name.lower(), element.get("content"))
    return found


def _text(tree: Any, where: str) -> str | None:
    return next((element.text_content() for element in tree.xpath(where)[:1]), None)


def _line(*candidates: str | None) -> str | None:
    return next(_lines(candidates), None)


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Many pages put their outlet's name behind the headline: ``Bridge closed - Nordkurier``."""
    if not title or not outlet or not title.endswith(outlet):
        return title
    bare = title.removesuffix(outlet).rstrip()
    return bare.rstrip("|-–—· ") if bare.endswith(("|", "-", "–", "—", "·")) and len(bare) > 1 else title


def _lines(candidates: tuple[str | None, ...]) -> Iterator[str]:
    """Titles are often escaped twice."""
    for candidate in candidates:
        line = one_line(unescape(candidate)) if candidate else None
        if line:
            yield line
