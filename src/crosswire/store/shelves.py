"""Articles and their revisions: putting them in, asking for them, taking them out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from crosswire.model.article import Article
from crosswire.model.kept import Coming, Kept
from crosswire.model.search import Wanted
from crosswire.store.choosing import chosen
from crosswire.store.copies import Copies
from crosswire.store.database import Database
from crosswire.store.full_text import FullText
from crosswire.store.pages import in_pages, parts
from crosswire.store.records import EVERY_REVISION, IS_LAST, LAST_REVISIONS, kept, record, text_hash
from crosswire.store.schema import ARTICLE, REVISION

_KNOWN = select(ARTICLE.c.number, ARTICLE.c.last, ARTICLE.c.text_hash)
_KNOWN_BY_KEY = _KNOWN.where(ARTICLE.c.key == bindparam("wanted"))
_BY_ADDRESS = _KNOWN.join(REVISION, IS_LAST).where(REVISION.c.url == bindparam("wanted")).order_by(ARTICLE.c.number)
_LAST_OF_ONE = LAST_REVISIONS.where(ARTICLE.c.number == bindparam("wanted"))
#: What is shown of an article where it is found.
_SEARCHED = ("title", "outlet")


def numbered(number: str) -> int | None:
    """A number as the user writes it; None where it is none."""
    return int(number) if number.isascii() and number.isdigit() and len(number) <= 18 else None


@dataclass(frozen=True)
class Shelves:
    """Where articles stand."""

    database: Database
    copies: Copies
    full_text: FullText

    def keep(self, article: Article, key: str, seen: datetime) -> tuple[Kept, Coming]:
        """New, the same as before, or a new revision."""
        values, digest = record(article), text_hash(article.text)
        with self.database.together():
            known = self.database.one(_KNOWN_BY_KEY, {"wanted": key})
            if known is None:
                number, coming = self._new(values, digest, key, seen), Coming.NEW
            elif known.text_hash == digest:
                number, coming = self._same(known, values), Coming.SAME
            else:
                number, coming = self._revised(known, values, digest, seen), Coming.REVISED
            return self._one(number), coming

    def _new(self, values: dict[str, Any], digest: bytes, key: str, seen: datetime) -> int:
        number = self.database.add(ARTICLE, key=key, first_seen=seen, last=1, text_hash=digest)
        self.database.do(insert(REVISION), {"article": number, "revision": 1, "seen": seen} | values)
        self.copies.enter(number, digest, values["text"])
        self.full_text.put(number, values)
        return number

    def _same(self, known: Row[Any], values: dict[str, Any]) -> int:
        """What is said of it may have changed; its text stays as it was first laid out."""
        where = (REVISION.c.article == known.number, REVISION.c.revision == known.last)
        before = self.database.one(select(REVISION).where(*where))
        changed = {name: value for name, value in values.items() if name != "text" and (before is None or before._mapping[name] != value)}
        if changed:
            self.database.do(update(REVISION).where(*where).values(**changed))
        if before is not None and set(_SEARCHED) & set(changed):
            self.full_text.put_again(known.number, {**values, "text": before.text})
        return int(known.number)

    def _revised(self, known: Row[Any], values: dict[str, Any], digest: bytes, seen: datetime) -> int:
        number, last = known.number, known.last + 1
        depending = self.copies.depending(number, known.text_hash)
        self.copies.leave(number)
        self.database.do(insert(REVISION), {"article": number, "revision": last, "seen": seen} | values)
        self.database.do(update(ARTICLE).where(ARTICLE.c.number == number).values(last=last, text_hash=digest))
        self.copies.enter_again(number, digest, values["text"])
        self.copies.settle(depending)
        self.full_text.put_again(number, values)
        return int(number)

    def _one(self, number: int) -> Kept:
        return kept(self.database.all(_LAST_OF_ONE, {"wanted": number})[0])

    def article(self, number: str, revision: int | None = None) -> Kept | None:
        """One revision, the last one unless another is named."""
        wanted = numbered(number)
        if wanted is None:
            return None
        rows = EVERY_REVISION.where(REVISION.c.revision == revision) if revision is not None else LAST_REVISIONS
        row = self.database.one(rows.where(ARTICLE.c.number == wanted))
        return None if row is None else kept(row)

    def articles(self, numbers: Iterable[str] | None = None) -> Iterator[Kept]:
        """The last revisions, page by page, so that any number of them may be walked through while others write."""
        if numbers is None:
            yield from map(kept, in_pages(self.database, LAST_REVISIONS, ARTICLE.c.number))
            return
        for part in parts(_numbers(numbers)):
            yield from map(kept, in_pages(self.database, LAST_REVISIONS.where(ARTICLE.c.number.in_(part)), ARTICLE.c.number))

    def wanted(self, wanted: Wanted) -> Iterator[Kept]:
        """Those that are wanted, the last that came in first."""
        yield from map(kept, in_pages(self.database, chosen(LAST_REVISIONS, wanted), ARTICLE.c.number, last_first=True))

    def known_as(self, name: str) -> str | None:
        """The number of the article that has this number, key or address."""
        number = numbered(name)
        if number is not None and self.database.one(_KNOWN.where(ARTICLE.c.number == number)):
            return str(number)
        row = self.database.one(_KNOWN_BY_KEY, {"wanted": name}) or self.database.one(_BY_ADDRESS, {"wanted": name})
        return str(row.number) if row else None

    def revisions(self, key: str) -> Sequence[Kept]:
        """All revisions of one article."""
        return [kept(row) for row in self.database.all(EVERY_REVISION.where(ARTICLE.c.key == key))]

    def remove(self, numbers: Iterable[str]) -> int:
        """Take articles out, with all that belongs to them."""
        with self.database.together():
            return sum(self._remove(number) for number in _numbers(numbers))

    def _remove(self, number: int) -> int:
        known = self.database.one(_KNOWN.where(ARTICLE.c.number == number))
        if known is None:
            return 0
        depending = self.copies.depending(number, known.text_hash)
        self.full_text.drop(number)
        self.database.do(delete(ARTICLE).where(ARTICLE.c.number == number))
        self.copies.settle(depending)
        return 1


def _numbers(names: Iterable[str]) -> list[int]:
    """Each once, in the order in which they were given to articles."""
    return sorted({number for name in names if (number := numbered(name)) is not None})
