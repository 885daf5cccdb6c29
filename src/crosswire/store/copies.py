"""Which articles say the same: the very same text is known by its hash, almost the same by signatures.

Links point to articles that came in earlier, and hold for last revisions. The first of several with the very same text stands for all
of them: only it has bands. So finding costs the same however many are kept.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, insert, select, text, update

from crosswire.store.database import Database
from crosswire.store.pages import parts
from crosswire.store.prepared import Prepared
from crosswire.store.records import IS_LAST, SAME_TEXT_AS
from crosswire.store.schema import ARTICLE, BAND, REVISION
from crosswire.store.signatures import BANDS, Sign, alike, kept_sign, sign_of, unpacked

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
_SIGN = _AIM.values(signature=bindparam("sign"))
_SHARED = select(BAND.c.value).where(BAND.c.value.in_(bindparam("wanted", expanding=True))).group_by(BAND.c.value).having(func.count() > 1)
_LATER_TWINS = select(ARTICLE.c.number).where(ARTICLE.c.number.in_(bindparam("wanted", expanding=True)), SAME_TEXT_AS.is_not(None))
_STANDING = select(ARTICLE.c.text_hash, ARTICLE.c.signature).where(ARTICLE.c.number == bindparam("me"))
_TEXT = select(REVISION.c.text).join(ARTICLE, IS_LAST).where(ARTICLE.c.number == bindparam("me"))


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
        row = self.database.one(_STANDING, {"me": number})
        if row and row.signature:
            self.database.do(delete(BAND).where(BAND.c.value.in_(kept_sign(row.signature).bands), BAND.c.article == number))
        self.database.do(_AIM.values(signature=None, much_like=None), {"me": number})

    def enter(self, entries: Sequence[tuple[int, Prepared]]) -> None:
        """New articles: nobody came in later."""
        twins = self._later_twins([number for number, _ in entries])
        self._sign({number: entry.sign for number, entry in entries if entry.sign and number not in twins})

    def enter_again(self, number: int, entry: Prepared) -> None:
        """An article with a new text: later ones may now be like it."""
        affected = set(self.depending(number, entry.text_hash))
        self.enter([(number, entry)])
        if entry.sign and number not in self._later_twins([number]):
            affected |= {row.article for row in self.database.all(_LATER, _question(number, entry.sign.bands))}
        self.settle(affected)

    def settle(self, numbers: Iterable[int]) -> None:
        """Look again at articles whose neighbours have changed."""
        for number in sorted(numbers):
            row = self.database.one(_STANDING, {"me": number})
            if row and self._later_twins([number]):
                self.leave(number)
            elif row and row.signature:
                like = self._nearest(number, kept_sign(row.signature))
                self.database.do(_AIM.values(much_like=like), {"me": number})
            elif row:
                sign = sign_of(self.database.all(_TEXT, {"me": number})[0].text)
                self._sign({number: sign} if sign else {})

    def _sign(self, signs: Mapping[int, Sign]) -> None:
        """Make articles found by their texts, and find what they are like."""
        if not signs:
            return
        rows = [{"value": value, "article": number} for number, sign in signs.items() for value in set(sign.bands)]
        self.database.do(insert(BAND), rows)
        self.database.do(_SIGN, [{"me": number, "sign": sign.packed} for number, sign in signs.items()])
        shared = self._shared({row["value"] for row in rows})
        for number, sign in signs.items():
            like = self._nearest(number, sign) if shared.intersection(sign.bands) else None
            if like is not None:
                self.database.do(_AIM.values(much_like=like), {"me": number})

    def _shared(self, values: Iterable[int]) -> set[int]:
        """The bands that several articles are in: most articles are in none of them, and then nobody need be looked at."""
        return {row.value for part in parts(list(values)) for row in self.database.all(_SHARED, {"wanted": part})}

    def _nearest(self, number: int, sign: Sign) -> int | None:
        """The earlier article that is most alike, if one is alike enough; the earliest of several."""
        near = [row.article for row in self.database.all(_EARLIER, _question(number, sign.bands))]
        rows = self.database.all(select(ARTICLE.c.number, ARTICLE.c.signature).where(ARTICLE.c.number.in_(near))) if near else ()
        mine = unpacked(sign.packed)
        ranked = [(alike(mine, unpacked(row.signature)), -row.number) for row in rows if row.signature]
        best = max(ranked, default=(0.0, 0))
        return -best[1] if best[0] >= MUCH_LIKE else None

    def _later_twins(self, numbers: Sequence[int]) -> set[int]:
        """Which of them have the very same text as one that came in earlier."""
        return {row.number for row in self.database.all(_LATER_TWINS, {"wanted": numbers})}


def _question(number: int, values: Sequence[int]) -> dict[str, int]:
    """Whose neighbours are wanted."""
    return {"me": number} | {f"v{place}": value for place, value in enumerate(values)}
