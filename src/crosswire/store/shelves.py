"""Articles and their revisions: putting them in, asking for them, taking them out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from crosswire.model.kept import Coming, Kept
from crosswire.model.search import Wanted
from crosswire.store.choosing import chosen
from crosswire.store.copies import Copies
from crosswire.store.database import Database
from crosswire.store.full_text import FullText
from crosswire.store.pages import in_pages, parts
from crosswire.store.prepared import Prepared
from crosswire.store.records import EVERY_REVISION, IS_LAST, LAST_REVISIONS, kept
from crosswire.store.schema import ARTICLE, REVISION
from crosswire.store.written import searched

_KNOWN = select(ARTICLE.c.number, ARTICLE.c.last, ARTICLE.c.text_hash)
_KNOWN_BY_KEY = _KNOWN.where(ARTICLE.c.key == bindparam("wanted"))
_NUMBERS = select(ARTICLE.c.key, ARTICLE.c.number).where(ARTICLE.c.key.in_(bindparam("wanted", expanding=True)))
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

    def keep(self, entry: Prepared) -> tuple[Kept, Coming]:
        """Keep one article."""
        with self.database.together():
            ((number, coming),) = self.keep_all([entry])
            return self._one(number), coming

    def keep_all(self, entries: Iterable[Prepared]) -> list[tuple[int, Coming]]:
        """The numbers of articles, and what each was: new, the same as before, or a new revision."""
        with self.database.together():
            return [came for part in parts(list(entries)) for came in self._keep(part)]

    def _keep(self, entries: Sequence[Prepared]) -> Iterator[tuple[int, Coming]]:
        """Those that nobody knew are entered first, all at once; then who came again, one by one."""
        known = set(self._numbers(entries))
        fresh: dict[str, Prepared] = {}
        for entry in entries:
            if entry.key not in known:
                fresh.setdefault(entry.key, entry)
        numbers = self._new(list(fresh.values()))
        for entry in entries:
            yield (numbers[entry.key], Coming.NEW) if fresh.pop(entry.key, None) else self._again(entry)

    def _numbers(self, entries: Sequence[Prepared]) -> dict[str, int]:
        """Which keys there are, and the numbers of their articles."""
        rows = self.database.all(_NUMBERS, {"wanted": [entry.key for entry in entries]})
        return {row.key: row.number for row in rows}

    def _new(self, entries: Sequence[Prepared]) -> dict[str, int]:
        if not entries:
            return {}
        head = [{"key": one.key, "first_seen": one.seen, "last": 1, "text_hash": one.text_hash} for one in entries]
        self.database.do(insert(ARTICLE), head)
        numbers = self._numbers(entries)
        rows = [{"article": numbers[one.key], "revision": 1, "seen": one.seen} | dict(one.values) for one in entries]
        self.database.do(insert(REVISION), rows)
        self.copies.enter([(numbers[one.key], one) for one in entries])
        self.full_text.put([(numbers[one.key], one.terms) for one in entries])
        return numbers

    def _again(self, entry: Prepared) -> tuple[int, Coming]:
        known = self.database.all(_KNOWN_BY_KEY, {"wanted": entry.key})[0]
        if known.text_hash == entry.text_hash:
            self._same(known, entry.values)
            return known.number, Coming.SAME
        self._revised(known, entry)
        return known.number, Coming.REVISED

    def _same(self, known: Row[Any], values: Mapping[str, Any]) -> None:
        """What is said of it may have changed; its text stays as it was first laid out."""
        where = (REVISION.c.article == known.number, REVISION.c.revision == known.last)
        before = self.database.all(select(REVISION).where(*where))[0]
        changed = {name: value for name, value in values.items() if name != "text" and before._mapping[name] != value}
        if changed:
            self.database.do(update(REVISION).where(*where).values(**changed))
        if set(_SEARCHED) & set(changed):
            self.full_text.put_again(known.number, searched({**values, "text": before.text}))

    def _revised(self, known: Row[Any], entry: Prepared) -> None:
        number, last = known.number, known.last + 1
        depending = self.copies.depending(number, known.text_hash)
        self.copies.leave(number)
        self.database.do(insert(REVISION), {"article": number, "revision": last, "seen": entry.seen} | dict(entry.values))
        self.database.do(update(ARTICLE).where(ARTICLE.c.number == number).values(last=last, text_hash=entry.text_hash))
        self.copies.enter_again(number, entry)
        self.copies.settle(depending)
        self.full_text.put_again(number, entry.terms)

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
        self.copies.leave(number)
        self.full_text.drop(number)
        self.database.do(delete(ARTICLE).where(ARTICLE.c.number == number))
        self.copies.settle(depending)
        return 1


def _numbers(names: Iterable[str]) -> list[int]:
    """Each once, in the order in which they were given to articles."""
    return sorted({number for name in names if (number := numbered(name)) is not None})
