"""What a page says about itself: outlet, headline, authors, time, address, section, language."""

from dataclasses import dataclass, replace
from html import unescape
from typing import Any

from crosswire.ingest.address import own_address
from crosswire.ingest.found import site, web_address
from crosswire.ingest.page.authors import page_authors
from crosswire.ingest.page.json_ld import Linked, linked, words
from crosswire.ingest.page.meta import Meta, meta_of, plain, text_of
from crosswire.ingest.page.times import page_time
from crosswire.ingest.page.title import Heads, headline_of
from crosswire.ingest.published import Moment

_SECTIONS = ("article:section", "og:section", "og:article:section", "parsely-section", "prism.section", "page.section", "section")
_LANGUAGES = ("og:locale", "content-language", "language", "dc.language", "inlanguage")


@dataclass(frozen=True)
class PageFacts:
    """Each as the page states it; None or empty where it does not."""

    outlet: str | None
    title: str | None
    authors: tuple[str, ...]
    published: Moment | None
    url: str | None
    section: str | None
    language: str | None
    #: What else the page says of its article, for those who ask how much of it is there.
    linked: Linked
    meta: Meta

    @property
    def descriptions(self) -> list[str]:
        """What the page says its article is about, which is often the very beginning of it."""
        said = [words(self.linked.article.get("description")), *self.meta.all(("description", "og:description", "twitter:description"))]
        return [line for one in said if (line := plain(one))]

    @property
    def stated_body(self) -> str:
        """The text as JSON-LD has it, a paragraph a line; empty where it has none or one with markup."""
        stated = words(self.linked.article.get("articleBody")) or ""
        lines = (" ".join(unescape(line).split()) for line in stated.split("\n"))
        return "" if "</" in stated else "\n".join(filter(None, lines))


def page_facts(tree: Any, address: str | None = None) -> PageFacts:
    """JSON-LD before ``meta`` before what is shown: that is how carefully publishers keep them."""
    meta = meta_of(tree)
    heads = Heads(
        shared=plain(meta.first("og:title")),
        shown=text_of(tree, "h1"),
        card=plain(meta.first("twitter:title", "title")),
        tab=text_of(tree, "title"),
    )
    addresses = [*_canonical(tree), meta.first("og:url")]
    known = [one for one in (*addresses, address) if one]
    said = linked(tree, heads.given(), known)
    heads = replace(heads, linked=plain(words(said.article.get("headline"))), name=plain(words(said.article.get("name"))))
    names = [
        plain(words(said.resolved(said.article.get("publisher")), "name")),
        *map(plain, meta.all(("og:site_name", "application-name"))),
    ]
    outlet = next(filter(None, names), None)
    url = own_address([*addresses, words(said.article.get("mainEntityOfPage"), "@id"), words(said.article.get("url"))], address)
    return PageFacts(
        outlet=site(web_address(outlet)) or outlet,
        title=headline_of(heads, [*names, site(url)], known),
        authors=page_authors(tree, said, meta),
        published=page_time(tree, said, meta),
        url=url,
        section=_section(said, meta),
        language=tree.get("lang") or words(said.article.get("inLanguage"), "name") or meta.first(*_LANGUAGES),
        linked=said,
        meta=meta,
    )


def _canonical(tree: Any) -> list[str]:
    return [link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split() and link.get("href")]


def _section(said: Linked, meta: Meta) -> str | None:
    """One section; whoever lists several puts the nearest first."""
    stated = plain(words(said.article.get("articleSection"))) or plain(meta.first(*_SECTIONS))
    return plain(stated.split(",")[0]) if stated else None
