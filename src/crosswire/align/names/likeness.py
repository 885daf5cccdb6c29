"""How alike names of two articles are, and where in an article a name of others may stand, by the vectors of their pieces."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.names.alike import Alike, starts
from crosswire.align.names.around import around
from crosswire.align.names.extents import asked, likelier
from crosswire.align.names.found import Written, likest
from crosswire.align.tagging.extents import Extent
from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.told import told
from crosswire.encoders.base import Floats
from crosswire.languages.codes import primary
from crosswire.model.article import Article
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.linking.shared import Shared

#: Where an article has a name.
Places = Sequence[Span]

#: Names are looked for in so many pieces of an article: they stand early.
_MOST_PIECES = 4_000


class NamesLikeness:
    """The likeness of places of a story's articles, as ``text.names.linking.likeness_asked`` asks for it."""

    def __init__(self, articles: Sequence[Article], parts: Sequence[Contents]) -> None:
        self._parts = parts
        self._texts = [article.text for article in articles]
        self._languages = [primary(article.language) for article in articles]
        self._alike = Alike(parts)
        self._often = lru_cache(maxsize=20_000)(self._counted)

    def between(self, one: int, names: Sequence[Places], other: int, others: Sequence[Places]) -> list[list[float]]:
        """Of two names the highest likeness of their places."""
        if not (names and others):
            return [[] for _ in names]
        table = self._alike.of_places(one, list(chain(*names)), other, list(chain(*others)))
        rows, columns = (starts(np.array([len(places) for places in each], np.int64)) for each in (names, others))
        found: list[list[float]] = np.maximum.reduceat(np.maximum.reduceat(table, rows, axis=0), columns, axis=1).tolist()
        return found

    def around(self, article: int, names: Sequence[Places]) -> Floats:
        """What stands around each name of an article in its sentences: float32 [names, width], vectors of length 1."""
        return around(self._parts[article], names)

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span], least: float) -> tuple[float, Span] | None:
        """Of the runs of pieces the one most like the names: the mean over articles of their likest name."""
        vectors = self._parts[article].vectors[:_MOST_PIECES].T
        rows = {other: [each for place in places if (each := self._alike.rows(other, place))] for other, places in names.items()}
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
        return likelier(name, self.labelled(name.article, name.page), self._parts, self._alike)

    def extents(self, name: Shared) -> tuple[list[Extent], Floats]:
        """Other passages that may be meant by a name, and what speaks for each: float32 [passages, features]."""
        return asked(name, self.labelled(name.article, name.page), self._parts, self._alike)

    def _counted(self, words: str) -> int:
        """How often words stand in the articles of the story."""
        return sum(text.count(words) for text in self._texts)
