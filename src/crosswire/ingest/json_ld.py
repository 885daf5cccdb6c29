"""What a page says about its article in JSON-LD, the form publishers keep most carefully."""

import json
from collections import deque
from collections.abc import Iterator
from typing import Any

_MOST_BLOCKS = 50
_LONGEST_BLOCK = 1_000_000
_MOST_NODES = 5000


def article_node(tree: Any) -> dict[str, Any]:
    """The node of the page's own article; empty where there is none. The first one with a date, else the first with a headline."""
    nodes = [node for node in _nodes(tree) if _is_article(node)]
    dated = (node for node in nodes if isinstance(node.get("datePublished"), str))
    return next(dated, next(iter(nodes), {}))


def words(value: object, key: str | None = None) -> str | None:
    """A string, or the ``key`` of a thing or of the first of a list of things."""
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, dict) and key:
        first = first.get(key)
    return first if isinstance(first, str) else None


def _is_article(node: dict[str, Any]) -> bool:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and name.endswith(("Article", "Posting", "Reportage", "Report")) for name in kinds)


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:
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
    scripts = tree.xpath('//script[contains(@type, "ld+json")]')
    for script in scripts[:_MOST_BLOCKS]:
        try:
            yield json.loads((script.text or "")[:_LONGEST_BLOCK], strict=False)
        except (ValueError, RecursionError):
            continue
