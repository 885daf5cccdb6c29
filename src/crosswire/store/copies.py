"""Which articles say the same: the very same text is known by its hash, almost the same by signatures.

Links point to articles that came in earlier, and hold for last revisions. The first of several with the very same text stands for all
of them: only it has bands. So finding costs the same however many are kept.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, insert, select, text, update

from crosswire.store.database import Database
from crosswire.store.schema import ARTICLE, BAND, REVISION
from crosswire.store.signatures import BANDS, Signature, alike, bands, packed, signature, unpacked

#: So much of all strings of words of two texts must be in both. Of our 19 texts all are linked to themselves with a fifth of the sentences
#: left out or another word in every 25 places, 15 with three tenths left out; none of the 9 pairs in one language that nobody copied
#: shares a band (evaluation/near_copies.py). At 0.6 a fifth left out loses the first.
MUCH_LIKE = 0.5
#: So many neighbours in a band are looked at, the earliest first: what a thousand articles begin with is no sign of anything.
_MOST = 20


def _in_bands(comparison: str) -> str:
    """The neighbours in all bands, in one question."""
    one = "SELECT article FROM (SELECT article FROM band WHERE value = :v{0} AND article {1} :me ORDER BY article LIMIT {2}) AS b{0}"
    return " UNION ".join(one.format(number, comparison, _MOST) for number in range(BANDS))


_EARLIER, _LATER = text(_in_bands("<")), text(_in_bands(">"))
_AIM = update(ARTICLE).where(ARTICLE.c.number == bindparam("me"))
_EARLIER_TWIN = select(ARTICLE.c.number).where(ARTICLE.c.text_hash == bindparam("digest"), ARTICLE.c.number < bindparam("me")).limit(1)


@dataclass(frozen=True)
class Copies:
    """The links between articles."""

    database: Database

    def depending(self, number: int, digest: bytes) -> list[int]:
        """Whose links will no longer hold when this article changes or goes: look at them again afterwards."""
        followers = select(ARTICLE.c.number).where(ARTICLE.c.much_like == number)
        twins = select(func.min(ARTICLE.c.number)).where(ARTICLE.c.text_hash == digest, ARTICLE.c.number > number)
        found = {row[0] for statement in (followers, twins) for row in self.database.all(statement)}
        return sorted(found - {None})

    def leave(self, number: int) -> None:
        """The article is no longer found by its text."""
        self.database.do(delete(BAND).where(BAND.c.article == number))
        self.database.do(update(ARTICLE).where(ARTICLE.c.number == number).values(signature=None, much_like=None))

    def enter(self, number: int, digest: bytes, words: str) -> None:
        """A new article: nobody came in later."""
        if not self._earlier_twin(number, digest):
            self._signed(number, words)

    def enter_again(self, number: int, digest: bytes, words: str) -> None:
        """An article with a new text: later ones may now be like it."""
        later_twin = self.depending(number, digest)
        self.enter(number, digest, words)
        sign = self._signature(number)
        later = self.database.all(_LATER, self._question(number, sign)) if sign is not None else ()
        self.settle({*later_twin, *(row.article for row in later)})

    def settle(self, numbers: Iterable[int]) -> None:
        """Look again at articles whose neighbours have changed."""
        for number in sorted(numbers):
            row = self.database.one(_TEXT.where(ARTICLE.c.number == number))
            if row:
                self.leave(number)
                self.enter(number, row.text_hash, row.text)

    def _signed(self, number: int, words: str) -> None:
        sign = signature(words)
        if sign is None:
            return
        like = self._nearest(number, sign)
        self.database.do(insert(BAND), [{"value": value, "article": number} for value in set(bands(sign))])
        self.database.do(_AIM.values(signature=packed(sign), much_like=like), {"me": number})

    def _nearest(self, number: int, sign: Signature) -> int | None:
        """The earlier article that is most alike, if one is alike enough; the earliest of several."""
        near = [row.article for row in self.database.all(_EARLIER, self._question(number, sign))]
        rows = self.database.all(select(ARTICLE.c.number, ARTICLE.c.signature).where(ARTICLE.c.number.in_(near))) if near else ()
        ranked = [(alike(sign, unpacked(row.signature)), -row.number) for row in rows if row.signature]
        best = max(ranked, default=(0.0, 0))
        return -best[1] if best[0] >= MUCH_LIKE else None

    def _question(self, number: int, sign: Signature) -> dict[str, int]:
        return {"me": number} | {f"v{place}": value for place, value in enumerate(bands(sign))}

    def _earlier_twin(self, number: int, digest: bytes) -> bool:
        return self.database.one(_EARLIER_TWIN, {"digest": digest, "me": number}) is not None

    def _signature(self, number: int) -> Signature | None:
        row = self.database.one(select(ARTICLE.c.signature).where(ARTICLE.c.number == number))
        return unpacked(row.signature) if row and row.signature else None


_TEXT = (
    select(ARTICLE.c.text_hash, REVISION.c.text)
    .select_from(ARTICLE)
    .join(REVISION, (REVISION.c.article == ARTICLE.c.number) & (REVISION.c.revision == ARTICLE.c.last))
)
