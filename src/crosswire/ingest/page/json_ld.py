"""What a page says about its article in JSON-LD, the form publishers keep most carefully."""

import json
import re
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

_MOST_BLOCKS = 50
_LONGEST_BLOCK = 1_000_000
_MOST_NODES = 5000

Node = dict[str, Any]

_ARTICLES = ("Article", "Posting", "Reportage", "Report")
#: What templates wrap a block in, from the days when browsers took it for markup.
_BEFORE, _AFTER = ("//", "<!--", "/*", "<![CDATA[", "*/"), ("//", "-->", "/*", "]]>", "*/", ";")
#: Where a node gives the address of the page it is about.
_ADDRESSES = ("url", "@id", "mainEntityOfPage")
_UNFINISHED_COMMA = re.compile(r",(\s*[}\]])")


@dataclass(frozen=True)
class Linked:
    """All things that a page describes, and of these the article that it shows; an empty one where there is none."""

    article: Node = field(default_factory=dict)
    by_id: dict[str, Node] = field(default_factory=dict)
    nodes: tuple[Node, ...] = ()

    def resolved(self, value: object) -> object:
        """A thing that is only pointed at (``{"@id": ...}``), as it is described elsewhere on the page."""
        if isinstance(value, dict) and isinstance(value.get("@id"), str) and "name" not in value:
            return self.by_id.get(value["@id"], value)
        return value

    def each(self, key: str) -> Iterator[object]:
        """What the article has under a key, be it one value or a list, each resolved."""
        value = self.article.get(key)
        yield from map(self.resolved, value if isinstance(value, list) else [value])


def linked(tree: Any, headlines: Collection[str] = (), addresses: Collection[str] = ()) -> Linked:
    """What the page describes. Among several articles, its own is the one that has its address, then its headline, then a date."""
    nodes = tuple(_nodes(tree))
    by_id: dict[str, Node] = {}
    for node in nodes:
        if isinstance(node.get("@id"), str) and "name" in node:
            by_id.setdefault(node["@id"], node)
    articles = [node for node in nodes if _is_article(node)]
    best = max(articles, key=lambda node: _merit(node, headlines, addresses), default={})
    return Linked(best, by_id, nodes)


def _merit(node: Node, headlines: Collection[str], addresses: Collection[str]) -> tuple[bool, bool, bool]:
    own = {words(node.get(key), "@id") for key in _ADDRESSES}
    dated = isinstance(node.get("datePublished"), str)
    return dated and bool(own & set(addresses)), dated and words(node.get("headline")) in headlines, dated


def words(value: object, key: str | None = None) -> str | None:
    """A string, or the ``key`` of a thing or of the first of a list of things."""
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, dict) and key:
        first = first.get(key)
    return first if isinstance(first, str) else None


def _is_article(node: Node) -> bool:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and name.endswith(_ARTICLES) for name in kinds)


def _nodes(tree: Any) -> Iterator[Node]:
    """All things described, outer before inner, up to a bound."""
    waiting: deque[Any] = deque(_blocks(tree))
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        thing = waiting.popleft()
        if isinstance(thing, list):
            waiting.extend(thing)
        elif isinstance(thing, dict):
            yield thing
            waiting.extend(value for value in thing.values() if isinstance(value, dict | list))


def _blocks(tree: Any) -> Iterator[Any]:
    scripts = (script for script in tree.iter("script") if "ld+json" in script.get("type", ""))
    for script in islice(scripts, _MOST_BLOCKS):
        block = (script.text or "")[:_LONGEST_BLOCK]
        try:
            yield json.loads(block, strict=False)
        except (ValueError, RecursionError):
            yield from _mended(block)


def _mended(block: str) -> Iterator[Any]:
    """A block with what templates often leave in it: a wrapping, a comma behind the last entry."""
    try:
        yield json.loads(_UNFINISHED_COMMA.sub(r"\1", _unwrapped(block)), strict=False)
    except (ValueError, RecursionError):
        return


def _unwrapped(block: str) -> str:
    for _ in range(len(_BEFORE) + len(_AFTER)):
        block = block.strip()
        for sign in _BEFORE:
            block = block.removeprefix(sign)
        for sign in _AFTER:
            block = block.removesuffix(sign)
    return block
