"""Which articles are wanted, as the database is asked for them."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, func, or_, select

from crosswire.model.search import Wanted
from crosswire.store.records import SAME_TEXT_AS
from crosswire.store.schema import ARTICLE, HANDLED, REVISION
from crosswire.text.terms import stream

#: When an article appeared, else when it first came in.
_WHEN = func.coalesce(REVISION.c.published, ARTICLE.c.first_seen)


def chosen(statement: Select[Any], wanted: Wanted) -> Select[Any]:
    """The same question for the articles that are wanted alone."""
    return statement.where(*_conditions(wanted))


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.outlet is not None:
        yield REVISION.c.outlet_terms == stream(wanted.outlet)
    if wanted.language is not None:
        yield in_language(REVISION.c.language, wanted.language)
    if wanted.since is not None:
        yield wanted.since <= _WHEN
    if wanted.until is not None:
        yield wanted.until > _WHEN
    if wanted.run is not None:
        yield ARTICLE.c.number.in_(select(HANDLED.c.article).where(HANDLED.c.run == wanted.run))
    if not wanted.copies:
        yield SAME_TEXT_AS.is_(None)
        yield ARTICLE.c.much_like.is_(None)


def in_language(written: Column[Any], wanted: str) -> ColumnElement[bool]:
    """``pt`` wants ``pt-BR`` too, and capitals make no difference."""
    code, wide = func.lower(written), wanted.lower()
    return or_(code == wide, code.startswith(f"{wide}-", autoescape=True))
