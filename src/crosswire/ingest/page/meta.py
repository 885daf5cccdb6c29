"""What a page states in ``meta`` elements; and any words of a page as one plain line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from typing import Any

from crosswire.ingest.found import LONGEST_LINE, one_line

#: So many values of one name are kept; pages name their authors in as many.
_MOST_VALUES = 20
#: Of a longer value only so much is looked at.
_LONGEST = 8 * LONGEST_LINE
#: They only say where a word may be cut or a line must not be.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True)
class Meta:
    """The values of each ``meta`` name, in lower case, in their order."""

    values: dict[str, list[str]] = field(default_factory=dict)

    def all(self, names: Iterable[str]) -> Iterator[str]:
        for name in names:
            yield from self.values.get(name, ())

    def first(self, *names: str) -> str | None:
        return next(self.all(names), None)


def meta_of(tree: Any) -> Meta:
    """Every ``meta`` that has a name and a content, be it a property, a name or an item's property."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        values = found.setdefault(name.strip().lower(), []) if name else []
        if element.get("content") and len(values) < _MOST_VALUES:
            values.append(element.get("content"))
    return Meta(found)


def plain(value: str | None) -> str | None:
    """One line of a value that may have been escaped twice, without the characters nobody sees."""
    if not value:
        return None
    said = unescape(unescape(value[:_LONGEST]))
    return one_line(said if said.isascii() else _UNSEEN.sub("", said))


def text_of(tree: Any, tag: str) -> str | None:
    """The words of the first element of this name that has any."""
    return next((line for element in islice(tree.iter(tag), 5) if (line := plain(element.text_content()))), None)
