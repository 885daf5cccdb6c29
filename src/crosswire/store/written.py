"""What is written down of an article, without any database: processes that make articles ready need not know one."""

import hashlib
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from crosswire.model.article import Article
from crosswire.text.terms import stream

#: Fields of an article that are columns of the same name.
PLAIN = tuple(field.name for field in fields(Article) if field.name not in {"id", "published"})
#: The text comes last: what looks for its words next need not find them again.
_SEARCHED = ("title", "outlet", "text")


def whole(text: str) -> str:
    """The text as it can be kept: a half character becomes its escape, so that two names that differ stay two."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def text_hash(text: str) -> bytes:
    """What two texts have in common that differ in white space alone, and no others."""
    return hashlib.sha256(" ".join(whole(text).split()).encode()).digest()


def record(article: Article) -> dict[str, Any]:
    """The columns of a revision that come from the article. Raises ValueError where its time is not aware."""
    values = {name: getattr(article, name) for name in PLAIN}
    offset = article.published.utcoffset() if article.published else None
    if article.published and offset is None:
        raise ValueError(f"article {article.id}: its time is not aware: it must say its zone")
    zone = None if offset is None else round(offset.total_seconds())
    return values | {"published": article.published, "published_offset": zone, "outlet_terms": stream(article.outlet)}


def searched(values: Mapping[str, Any]) -> dict[str, str]:
    """The terms of each field of an article that is searched."""
    return {name: stream(values[name] or "") for name in _SEARCHED}
