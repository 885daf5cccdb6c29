"""An article as a row of the store, and back."""

import hashlib
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Row, and_, func, select

from crosswire.model.article import Article
from crosswire.model.kept import Kept
from crosswire.store.columns import whole
from crosswire.store.schema import ARTICLE, REVISION
from crosswire.text.terms import stream

#: Fields of an article that are columns of the same name.
_PLAIN = tuple(field.name for field in fields(Article) if field.name not in {"id", "published"})


def text_hash(text: str) -> bytes:
    """What two texts have in common that differ in white space alone, and no others."""
    return hashlib.sha256(" ".join(whole(text).split()).encode()).digest()


def record(article: Article) -> dict[str, Any]:
    """The columns of a revision that come from the article. Raises ValueError where its time is not aware."""
    values = {name: getattr(article, name) for name in _PLAIN}
    offset = article.published.utcoffset() if article.published else None
    if article.published and offset is None:
        raise ValueError(f"article {article.id}: its time is not aware: it must say its zone")
    zone = None if offset is None else round(offset.total_seconds())
    return values | {"published": article.published, "published_offset": zone, "outlet_terms": stream(article.outlet)}


def kept(row: Row[Any]) -> Kept:
    """The revision that a row holds. Copies are known of the last revision alone."""
    values = row._mapping
    is_last = values["revision"] == values["last"]
    return Kept(
        article=_article(values),
        key=values["key"],
        revision=values["revision"],
        seen=values["seen"],
        first_seen=values["first_seen"],
        same_text_as=_number(values["same_text_as"]) if is_last else None,
        much_like=_number(values["much_like"]) if is_last else None,
    )


def _article(values: Mapping[Any, Any]) -> Article:
    plain = {name: values[name] for name in _PLAIN}
    return Article(id=str(values["article"]), published=_in_its_zone(values["published"], values["published_offset"]), **plain)


def _in_its_zone(instant: datetime | None, offset: int | None) -> datetime | None:
    """The time as the article states it. At the ends of the calendar a zone may lead beyond; then it stays in UTC."""
    if instant is None or not offset:
        return instant
    try:
        return instant.astimezone(timezone(timedelta(seconds=offset)))
    except (OverflowError, ValueError):
        return instant


def _number(number: int | None) -> str | None:
    return None if number is None else str(number)


_TWIN = ARTICLE.alias("twin")
#: The earliest article with the very same text.
SAME_TEXT_AS = (
    select(func.min(_TWIN.c.number))
    .where(_TWIN.c.text_hash == ARTICLE.c.text_hash, _TWIN.c.number < ARTICLE.c.number)
    .correlate(ARTICLE)
    .scalar_subquery()
)
IS_LAST = and_(ARTICLE.c.number == REVISION.c.article, ARTICLE.c.last == REVISION.c.revision)
_KNOWN = (ARTICLE.c.key, ARTICLE.c.first_seen, ARTICLE.c.last, ARTICLE.c.much_like, SAME_TEXT_AS.label("same_text_as"))
#: All that a ``Kept`` is made of, of the last revisions; who wants fewer says so.
LAST_REVISIONS = select(REVISION, *_KNOWN).select_from(REVISION).join(ARTICLE, IS_LAST)
#: The same of all revisions, the first one first.
EVERY_REVISION = (
    select(REVISION, *_KNOWN)
    .select_from(REVISION)
    .join(ARTICLE, ARTICLE.c.number == REVISION.c.article)
    .order_by(REVISION.c.article, REVISION.c.revision)
)
