"""Finding articles by their words, the best first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import column, select

from crosswire.model.kept import Kept
from crosswire.model.search import Hit, Wanted
from crosswire.model.span import Span
from crosswire.store.choosing import chosen
from crosswire.store.database import Database
from crosswire.store.records import IS_LAST, LAST_REVISIONS, kept
from crosswire.store.schema import ARTICLE, REVISION
from crosswire.text.looked_for import Phrase, phrases
from crosswire.text.terms import terms

#: Characters of a text that are shown, and so many of them before what was looked for; a word is not cut where a space is near.
_SHOWN, _BEFORE, _NEAR = 180, 50, 25
#: Characters in which places are looked for; what stands behind them is found all the same, and shown by its beginning.
_READ = 200_000


@dataclass(frozen=True)
class Searching:
    """The search over title, text and outlet."""

    database: Database

    def find(self, words: str, wanted: Wanted, most: int) -> Sequence[Hit]:
        """The articles that have all of it. Raises UsageError where there is no word, or too many."""
        looked_for = phrases(words)
        numbers = self._best(looked_for, wanted, most)
        rows = self.database.all(LAST_REVISIONS.where(ARTICLE.c.number.in_(numbers)))
        found = {row.article: kept(row) for row in rows}
        return [_hit(found[number], looked_for) for number in numbers]

    def _best(self, looked_for: Sequence[Phrase], wanted: Wanted, most: int) -> list[int]:
        """Their numbers alone: a common word is in too many texts to read them all."""
        ranked = self.database.dialect.ranked().columns(column("number"), column("rank")).subquery("ranked")
        articles = ARTICLE.join(ranked, ranked.c.number == ARTICLE.c.number).join(REVISION, IS_LAST)
        statement = chosen(select(ARTICLE.c.number).select_from(articles), wanted).order_by(ranked.c.rank, ARTICLE.c.number.desc())
        return [row.number for row in self.database.all(statement.limit(most), {"words": self._question(looked_for)})]

    def _question(self, looked_for: Sequence[Phrase]) -> str:
        return self.database.dialect.matching(tuple(" ".join(phrase.terms) + "*" * phrase.open_end for phrase in looked_for))


def _hit(found: Kept, looked_for: Sequence[Phrase]) -> Hit:
    text = found.article.text
    words = list(terms(text[:_READ]))
    places = sorted({place for phrase in looked_for for place in phrase.places(words)})
    snippet = _best(text, places)
    shown = tuple(place for place in _apart(places) if snippet.start <= place.start and place.end <= snippet.end)
    return Hit(found, snippet, shown)


def _best(text: str, places: Sequence[Span]) -> Span:
    """The part that has most of the places, the first of several."""
    start, most, first = 0, 0, 0
    for last, place in enumerate(places):
        while first < last and place.end - places[first].start > _SHOWN - _BEFORE - _NEAR:
            first += 1
        if last - first + 1 > most:
            start, most = max(0, places[first].start - _BEFORE), last - first + 1
    return Span(_after_space(text, start), _before_space(text, min(len(text), start + _SHOWN)))


def _after_space(text: str, start: int) -> int:
    """The beginning of the next word, where one is near."""
    near = text.find(" ", start, start + _NEAR) if start else -1
    return near + 1 if near >= 0 else start


def _before_space(text: str, end: int) -> int:
    """The end of the last word, where it is near."""
    near = text.rfind(" ", end - _NEAR, end) if end < len(text) else -1
    return near if near >= 0 else end


def _apart(places: Sequence[Span]) -> Iterator[Span]:
    """Places that do not overlap."""
    end = 0
    for place in places:
        if place.start >= end:
            yield place
            end = place.end
