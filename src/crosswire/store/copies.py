"""Which articles say the same: the very same text is known by its hash, almost the same by signatures.

Links point to articles that came in earlier, and hold for last revisions. The first of several with the very same text stands for all
of them: only it has bands. So finding costs the same however many are kept.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, select, text, update

from crosswire.store.database import Database
from crosswire.store.pages import parts
from crosswire.store.prepared import Prepared
from crosswire.store.records import IS_LAST, SAME_TEXT_AS
from crosswire.store.schema import ARTICLE, BAND, REVISION
from crosswire.store.signatures import BANDS, Sign, Signature, alike_to_each, kept_sign, sign_of, unpacked

#: So much of all strings of words of two texts must be in both. Of our 19 texts all are linked to themselves with a fifth of the sentences
#: left out or another word in every 25 places, 15 with three tenths left out; none of the 9 pairs in one language that nobody copied
#: shares a band (evaluation/near_copies.py). At 0.6 a fifth left out loses the first.
MUCH_LIKE = 0.5
#: So many neighbours in a band are looked at, the earliest first: what a thousand articles begin with is no sign of anything.
_MOST = 20


def _later_in_bands() -> str:
    """The later neighbours in all bands, in one question."""
    one = "SELECT article FROM (SELECT article FROM band WHERE value = :v{0} AND article > :me ORDER BY article LIMIT {1}) AS b{0}"
    return " UNION ".join(one.format(number, _MOST) for number in range(BANDS))


_LATER = text(_later_in_bands())
_AIM = update(ARTICLE).where(ARTICLE.c.number == bindparam("me"))
_SIGN = _AIM.values(signature=bindparam("sign"))
_LATER_TWINS = select(ARTICLE.c.number).where(ARTICLE.c.number.in_(bindparam("wanted", expanding=True)), SAME_TEXT_AS.is_not(None))
_STANDING = select(ARTICLE.c.text_hash, ARTICLE.c.signature).where(ARTICLE.c.number == bindparam("me"))
_SIGNATURES = select(ARTICLE.c.number, ARTICLE.c.signature).where(ARTICLE.c.number.in_(bindparam("wanted", expanding=True)))
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
            bands = {f"v{place}": value for place, value in enumerate(entry.sign.bands)}
            affected |= {row.article for row in self.database.all(_LATER, {"me": number} | bands)}
        self.settle(affected)

    def settle(self, numbers: Iterable[int]) -> None:
        """Look again at articles whose neighbours have changed."""
        for number in sorted(numbers):
            row = self.database.one(_STANDING, {"me": number})
            if row and self._later_twins([number]):
                self.leave(number)
            elif row and row.signature:
                like = self._nearest({number: kept_sign(row.signature)}).get(number)
                self.database.do(_AIM.values(much_like=like), {"me": number})
            elif row:
                sign = sign_of(self.database.all(_TEXT, {"me": number})[0].text)
                self._sign({number: sign} if sign else {})

    def _sign(self, signs: Mapping[int, Sign]) -> None:
        """Make articles found by their texts, and find what they are like."""
        if not signs:
            return
        rows = [(value, number) for number, sign in signs.items() for value in set(sign.bands)]
        self.database.do_many(self.database.dialect.put_bands, sorted(rows))
        self.database.do(_SIGN, [{"me": number, "sign": sign.packed} for number, sign in signs.items()])
        for number, like in self._nearest(signs).items():
            self.database.do(_AIM.values(much_like=like), {"me": number})

    def _nearest(self, signs: Mapping[int, Sign]) -> dict[int, int]:
        """Of each the earlier article that is most alike, if one is alike enough; the earliest of several."""
        near = self._neighbours(signs)
        others = self._signatures({other for several in near.values() for other in several})
        found = {number: [one for one in sorted(several) if one in others] for number, several in near.items()}
        return {number: like for number, several in found.items() if (like := _most_alike(signs[number], several, others)) is not None}

    def _neighbours(self, signs: Mapping[int, Sign]) -> dict[int, set[int]]:
        """Who came in earlier and is in one of the same bands: most articles have nobody."""
        wanted = {value for sign in signs.values() for value in sign.bands}
        earliest = defaultdict[int, list[int]](list)
        for row in self.database.all(self.database.dialect.earliest_in_bands, {"wanted": json.dumps(list(wanted)), "most": _MOST}):
            earliest[row.value].append(row.article)
        near = {number: {one for value in sign.bands for one in earliest.get(value, ()) if one < number} for number, sign in signs.items()}
        return {number: found for number, found in near.items() if found}

    def _signatures(self, numbers: Iterable[int]) -> dict[int, Signature]:
        rows = (row for part in parts(sorted(numbers)) for row in self.database.all(_SIGNATURES, {"wanted": part}))
        return {row.number: unpacked(row.signature) for row in rows if row.signature}

    def _later_twins(self, numbers: Sequence[int]) -> set[int]:
        """Which of them have the very same text as one that came in earlier."""
        return {row.number for row in self.database.all(_LATER_TWINS, {"wanted": numbers})}


def _most_alike(sign: Sign, several: Sequence[int], signatures: Mapping[int, Signature]) -> int | None:
    """The first of those that are most alike."""
    shares = alike_to_each(unpacked(sign.packed), [signatures[one] for one in several]) if several else [0.0]
    best = max(shares)
    return several[shares.index(best)] if best >= MUCH_LIKE else None
