"""Who wrote a page's article, as the page says."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from crosswire.ingest.page.json_ld import Linked, words
from crosswire.ingest.page.meta import Meta, plain
from crosswire.ingest.page.paths import at

_NAMES = ("author", "article:author", "article:author:name", "byl", "byline", "parsely-author", "sailthru.author", "dc.creator",
          "dcterms.creator", "dc.creator.name", "citation_author", "cxenseparse:author", "og:article:author", "og:author")  # fmt: skip
_PLACES = ('//*[@itemprop="author"]//*[@itemprop="name"]', '//*[@itemprop="author"][not(.//*)]', '//*[@rel="author"]')
_ANY_PLACE = '//*[@itemprop="author" or @rel="author"]'
_MOST = 20
_LONGEST = 120
#: Whoever names several in one value parts them so.
_BETWEEN = re.compile(r"[,;] | (?:and|und|et|y|e|og|och|en|&) |; ?|,(?=[^\W\d_])")
_BEFORE = re.compile(r"(?:by|von|par|por|di|door|av|af|od|oleh|przez)[: ] ?", re.IGNORECASE)
#: Behind a name: an abbreviation in brackets, an office.
_BEHIND = re.compile(r"\s*(?:\([^()]{1,12}\)| / .{0,60}| \| .{0,60})$")


def page_authors(tree: Any, linked: Linked, meta: Meta) -> tuple[str, ...]:
    """All names, in the page's order: those of the first place that has any, since others repeat them in part."""
    places = (_linked_names(linked), _meta_names(meta), _shown_names(tree))
    return next((names for place in places if (names := _names(place))), ())


def _linked_names(linked: Linked) -> Iterator[str | None]:
    """An author may be a thing with a name, a name, or several in one string."""
    for key in ("author", "creator"):
        for author in linked.each(key):
            name = words(author, "name")
            yield from _parted(name) if isinstance(author, str) else [name]
            yield from map(words, author["name"]) if isinstance(author, dict) and isinstance(author.get("name"), list) else []


def _meta_names(meta: Meta) -> Iterator[str]:
    for name in _NAMES:
        values = meta.values.get(name, ())
        if any(_name(value) for value in values):
            for value in values:
                yield from _parted(value)
            return


def _parted(value: str | None) -> Iterator[str]:
    yield from _BETWEEN.split((value or "")[: _MOST * _LONGEST])


def _shown_names(tree: Any) -> Iterator[str]:
    for where in _PLACES if at(tree, _ANY_PLACE) else ():
        found = [element.get("content") or element.text_content() for element in at(tree, where)[:_MOST]]
        if any(map(_name, found)):
            yield from found
            return


def _names(values: Iterable[str | None]) -> tuple[str, ...]:
    names = {name.casefold(): name for value in values if (name := _name(value))}
    return tuple(names.values())[:_MOST]


def _name(value: str | None) -> str | None:
    """A name as a line; an address, a handle or a number is none."""
    line = plain(value)
    if not line or len(line) > _LONGEST or "://" in line or "@" in line or not any(map(str.isalpha, line)):
        return None
    before = _BEFORE.match(line)
    return _BEHIND.sub("", line[before.end() :] if before else line).strip(" ,;:|") or None
