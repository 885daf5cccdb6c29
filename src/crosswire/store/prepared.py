"""An article made ready for the store, which is most of the work of keeping it and asks nothing of the database: any process may do it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crosswire.model.article import Article
from crosswire.store.signatures import Sign, sign_of
from crosswire.store.written import record, searched, text_hash, whole


@dataclass(frozen=True)
class Prepared:
    """What the store writes down of an article under its key, seen at a time (aware)."""

    key: str
    seen: datetime
    #: The columns of its revision.
    values: Mapping[str, Any]
    text_hash: bytes
    #: What finds texts that are almost the same; None where this one is too short.
    sign: Sign | None
    #: The words by which it is found.
    terms: Mapping[str, str]


def prepared(article: Article, key: str, seen: datetime) -> Prepared:
    """The article as ``Store.keep_all`` takes it. Raises ValueError where its time is not aware."""
    values = record(article)
    terms = searched(values)
    return Prepared(whole(key), seen, values, text_hash(article.text), sign_of(article.text), terms)
