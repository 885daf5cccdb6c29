"""How alike names of two articles are, and where in an article a name of others may stand, by the vectors of their pieces."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from crosswire.align.contents import Contents
from crosswire.encoders.base import Floats, Integers
from crosswire.languages.codes import primary
from crosswire.model.article import Article
from crosswire.model.span import Span
from crosswire.text.names.linking.whole_words import is_whole

#: A name has at most so many pieces, and is looked for in so many of an article: names stand early.
LONGEST, _MOST_PIECES = 12, 4_000
#: Less like a name no passage is given; so many of the likest passages of each length are tried.
_LEAST, _TRIED = 0.35, 40

#: Cosines of the pieces of a name with those of an article, float32 [name, article], for each name of each article that has it.
Cosines = list[list[Floats]]


class NamesLikeness:
    """The likeness of places of a story's articles, as ``text.names.linking.meant_groups`` asks for it."""

    def __init__(self, articles: Sequence[Article], parts: Sequence[Contents]) -> None:
        self._parts = parts
        self._texts = [article.text for article in articles]
        self._languages = [primary(article.language) for article in articles]
        self._rows = lru_cache(maxsize=20_000)(self._rows_at)

    def between(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> list[list[float]]:
        """The mean cosine of each piece with its best match on the other side, both ways; nought for what has no pieces."""
        ours, sizes = self._pieces(one, places)
        theirs, their_sizes = self._pieces(other, others)
        table = np.zeros((len(places), len(others)), np.float32)
        mine, yours = np.flatnonzero(sizes), np.flatnonzero(their_sizes)
        if len(mine) and len(yours):
            cosines, rows, columns = ours @ theirs.T, _starts(sizes[mine]), _starts(their_sizes[yours])
            there = np.add.reduceat(np.maximum.reduceat(cosines, columns, axis=1), rows, axis=0) / sizes[mine][:, None]
            back = np.add.reduceat(np.maximum.reduceat(cosines, rows, axis=0), columns, axis=1) / their_sizes[yours][None, :]
            table[np.ix_(mine, yours)] = (there + back) / 2
        return [[float(value) for value in row] for row in table]

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span]) -> tuple[float, Span] | None:
        """Of the runs of pieces the one most like the names: the mean over articles of their likest name.

        How like: the smaller of the mean cosines of each piece with its best match on the other side, one way and the other.
        With their mean instead of the smaller, runs were too short or too long in half as many cases again.
        """
        cosines = self._cosines(article, names)
        if not cosines or np.mean([max(one.max(axis=1).mean() for one in each) for each in cosines]) < _LEAST:
            return None
        places = self._parts[article].places[:_MOST_PIECES]
        stretch, best = _stretches(places, free), (_LEAST, Span(0, 0))
        for size in range(1, min(LONGEST, len(places)) + 1):
            likeness = np.mean([np.max([_runs(one, size) for one in each], axis=0) for each in cosines], axis=0)
            inside = (stretch[: len(likeness)] == stretch[size - 1 :]) & (stretch[: len(likeness)] >= 0)
            likeness = np.where(inside, likeness, -1.0)
            best = max(best, self._whole(article, likeness, size, best[0]), key=lambda found: found[0])
        return best if len(best[1]) else None

    def _whole(self, article: int, likeness: Floats, size: int, least: float) -> tuple[float, Span]:
        """The likest run of so many pieces that is whole words, if it is liker than ``least``."""
        text, places = self._texts[article], self._parts[article].places
        for first in np.argsort(-likeness, kind="stable")[:_TRIED]:
            if likeness[first] <= least:
                break
            span = _bare(text, int(places[first, 0]), int(places[first + size - 1, 1]))
            if is_whole(text, span, self._languages[article]):
                return float(likeness[first]), span
        return -1.0, Span(0, 0)

    def _cosines(self, article: int, names: Mapping[int, Sequence[Span]]) -> Cosines:
        vectors = self._parts[article].vectors[:_MOST_PIECES].T
        rows = {other: [self._rows(other, place) for place in places] for other, places in names.items()}
        found = [[self._parts[other].vectors[each] for each in found if len(each)] for other, found in rows.items()]
        return [[name @ vectors for name in one] for one in found if one and vectors.shape[1]]

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


def _runs(cosines: Floats, size: int) -> Floats:
    """How like a name each run of so many pieces is."""
    runs = sliding_window_view(cosines, size, axis=1)
    likeness: Floats = np.minimum(runs.max(axis=2).mean(axis=0), runs.max(axis=0).mean(axis=1))
    return likeness


def _stretches(places: Integers, free: Sequence[Span]) -> Integers:
    """For each piece the free stretch it lies in, or -1."""
    if not free:
        return np.full(len(places), -1)
    starts, ends = np.array([span.start for span in free]), np.array([span.end for span in free])
    found = np.searchsorted(starts, places[:, 1] - 1, side="right") - 1
    return np.where((found >= 0) & (places[:, 1] <= ends[found]), found, -1)


def _bare(text: str, start: int, end: int) -> Span:
    """A passage without what is no letter at its ends."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
