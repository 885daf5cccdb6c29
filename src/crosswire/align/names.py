"""How alike names of two articles are, and where in an article a name of others may stand, by the vectors of their pieces."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.names_around import around
from crosswire.align.names_extents import features, sights, weights
from crosswire.align.names_found import Written, likest
from crosswire.align.tagging.extents import Extent, extents
from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.told import told, types_of
from crosswire.encoders.base import Floats, Integers
from crosswire.languages.codes import primary
from crosswire.model.article import Article
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.linking.meant_chance import chances_of
from crosswire.text.names.linking.shared import Shared

#: Where an article has a name.
Places = Sequence[Span]

#: Names are looked for in so many pieces of an article: they stand early.
_MOST_PIECES = 4_000
#: A name goes as far as another passage does from this chance on. In 220 stories, each half judged by a fit without it, F1 of all names was
#: 0.8846 from 0.5 on, as from 0.4, 0.8843 from 0.6, 0.8835 from 0.7, and 0.8817 without; from 0.5 and 0.6 on most links were found, 0.729.
LIKELIER = 0.5


class NamesLikeness:
    """The likeness of places of a story's articles, as ``text.names.linking.likeness_asked`` asks for it."""

    def __init__(self, articles: Sequence[Article], parts: Sequence[Contents]) -> None:
        self._parts = parts
        self._texts = [article.text for article in articles]
        self._languages = [primary(article.language) for article in articles]
        self._rows = lru_cache(maxsize=20_000)(self._rows_at)
        self._often = lru_cache(maxsize=20_000)(self._counted)

    def between(self, one: int, names: Sequence[Places], other: int, others: Sequence[Places]) -> list[list[float]]:
        """Of two names the highest likeness of their places; nought where there are no pieces.

        How like: the mean cosine of each piece with its best match on the other side, both ways.
        """
        if not (names and others):
            return [[] for _ in names]
        table = self._of_places(one, list(chain(*names)), other, list(chain(*others)))
        rows, columns = (_starts(np.array([len(places) for places in each], np.int64)) for each in (names, others))
        found: list[list[float]] = np.maximum.reduceat(np.maximum.reduceat(table, rows, axis=0), columns, axis=1).tolist()
        return found

    def _of_places(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> Floats:
        """How alike the words at each place of one article are to those at each of another: float32 [places, others]."""
        ours, sizes = self._pieces(one, places)
        theirs, their_sizes = self._pieces(other, others)
        table = np.zeros((len(places), len(others)), np.float32)
        mine, yours = np.flatnonzero(sizes), np.flatnonzero(their_sizes)
        if len(mine) and len(yours):
            cosines, rows, columns = ours @ theirs.T, _starts(sizes[mine]), _starts(their_sizes[yours])
            there = np.add.reduceat(np.maximum.reduceat(cosines, columns, axis=1), rows, axis=0) / sizes[mine][:, None]
            back = np.add.reduceat(np.maximum.reduceat(cosines, rows, axis=0), columns, axis=1) / their_sizes[yours][None, :]
            table[np.ix_(mine, yours)] = (there + back) / 2
        return table

    def around(self, article: int, names: Sequence[Places]) -> Floats:
        """What stands around each name of an article in its sentences: float32 [names, width], vectors of length 1."""
        return around(self._parts[article], names)

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span], least: float) -> tuple[float, Span] | None:
        """Of the runs of pieces the one most like the names: the mean over articles of their likest name."""
        vectors = self._parts[article].vectors[:_MOST_PIECES].T
        rows = {other: [each for place in places if (each := self._rows(other, place))] for other, places in names.items()}
        cosines = [[self._parts[other].vectors[each] @ vectors for each in found] for other, found in rows.items() if found]
        return likest(
            Written(self._texts[article], self._languages[article], self._parts[article].places[:_MOST_PIECES]), cosines, free, least
        )

    def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> list[Told]:
        """The names of an article as the rules and the network that knows names by the words around them see them together."""
        return told(self.labelled(article, page), drafts)

    def labelled(self, article: int, page: Page) -> Labelled:
        """An article with the labels of its units."""
        parts = self._parts[article]
        sentences = np.searchsorted(parts.units[:, 0], parts.places[parts.starts[parts.sentences], 0])
        return Labelled(page, parts.units, parts.named, sentences, self._often)

    def extent(self, name: Shared) -> Told | None:
        """Another passage that is likelier what is named."""
        found, rows = self.extents(name)
        chances = chances_of(weights(), rows) if found else np.zeros(1, np.float32)
        best = int(chances.argmax())
        labelled = self.labelled(name.article, name.page)
        return Told(found[best].span, types_of(labelled, found[best].span)) if chances[best] >= LIKELIER else None

    def extents(self, name: Shared) -> tuple[list[Extent], Floats]:
        """Other passages that may be meant by a name, and what speaks for each: float32 [passages, features]."""
        found = extents(self.labelled(name.article, name.page), name.span, name.taken)
        found = [each for each in found if not any(each.span.shares(span) for span in name.fixed)]
        if not found:
            return [], np.zeros((0, 0), np.float32)
        spans = [name.span, *(each.span for each in found)]
        alike = [np.max(self._of_places(name.article, spans, other, places), axis=1) for other, places in name.others.items()]
        now, *then = np.mean(alike, axis=0).tolist()
        seen = sights(self._parts[name.article], self._parts, name.others)
        rows = [features(name, each, (now, like - now), seen.told(name.span, each.span)) for each, like in zip(found, then, strict=True)]
        return found, np.array(rows, np.float32)

    def _counted(self, words: str) -> int:
        """How often words stand in the articles of the story."""
        return sum(text.count(words) for text in self._texts)

    def _pieces(self, article: int, places: Sequence[Span]) -> tuple[Floats, Integers]:
        """The vectors of the pieces at some places, one place after the other, and how many each has."""
        found = [self._rows(article, place) for place in places]
        rows = np.concatenate([np.arange(each.start, each.stop) for each in found]) if found else np.zeros(0, np.int64)
        return self._parts[article].vectors[rows], np.array([len(each) for each in found], np.int64)

    def _rows_at(self, article: int, place: Span) -> range:
        places = self._parts[article].places
        return range(int(np.searchsorted(places[:, 1], place.start, side="right")), int(np.searchsorted(places[:, 0], place.end)))


def _starts(sizes: Integers) -> Integers:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)[:-1]])
