"""Rows of the store, and the articles in them."""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Row, and_, func, select

from crosswire.model.article import Article
from crosswire.model.kept import Kept
from crosswire.store.schema import ARTICLE, REVISION
from crosswire.store.written import PLAIN


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
    plain = {name: values[name] for name in PLAIN}
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
