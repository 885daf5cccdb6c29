"""Elements by a path (XPath) that is understood once, and not again for every page."""

from functools import cache
from typing import Any


def at(tree: Any, path: str) -> Any:
    """What there is at a path: elements, or a number where it counts."""
    return _understood(path)(tree)


@cache
def _understood(path: str) -> Any:
    import lxml.etree  # type: ignore[import-untyped]

    return lxml.etree.XPath(path)
