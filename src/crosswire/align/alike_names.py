"""How alike names of two articles are, by the vectors of their pieces."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from crosswire.align.contents import Contents
from crosswire.encoders.base import Floats, Integers
from crosswire.languages.codes import primary
from crosswire.model.article import Article
from crosswire.model.span import Span

LONGEST, _TRIED = 12, 40
_ONTO_ARABIC = ("و", "ب", "ل", "ك", "ف", "وال", "بال", "لل", "وب", "ول")


class NamesLikeness:
    """The likeness of places of a story's articles; see ``text.names.linking.meant.Likeness``."""

    def __init__(self, parts: Sequence[Contents], articles: Sequence[Article]) -> None:
        self._parts = parts
        self._texts = [article.text for article in articles]
        self._languages = [primary(article.language) for article in articles]

    def between(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> list[list[float]]:
        """The mean cosine of each piece with its best match on the other side, both ways."""
        ours, sizes = self._pieces(one, places)
        theirs, their_sizes = self._pieces(other, others)
        table = np.zeros((len(places), len(others)), np.float32)
        mine, yours = np.flatnonzero(sizes), np.flatnonzero(their_sizes)
        if len(mine) and len(yours):
            cosines = ours @ theirs.T
            rows, columns = _starts(sizes[mine]), _starts(their_sizes[yours])
            there = np.add.reduceat(np.maximum.reduceat(cosines, columns, axis=1), rows, axis=0) / sizes[mine][:, None]
            back = np.add.reduceat(np.maximum.reduceat(cosines, rows, axis=0), columns, axis=1) / their_sizes[yours][None, :]
            table[np.ix_(mine, yours)] = (there + back) / 2
        return [[float(value) for value in row] for row in table]

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span]) -> tuple[float, Span] | None:
        """Of the runs of up to LONGEST pieces the one most like the names: the mean over articles of their likest name."""
        part, text = self._parts[article], self._texts[article]
        cosines = [[self._pieces(other, [place])[0] @ part.vectors.T for place in places] for other, places in names.items()]
        cosines = [kept for each in cosines if (kept := [one for one in each if len(one)])]
        stretch = _stretches(part.places, free)
        best: tuple[float, Span] | None = None
        for size in range(1, min(LONGEST, len(part.places)) + 1) if cosines else ():
            likeness = np.mean([np.max([_runs(one, size) for one in each], axis=0) for each in cosines], axis=0)
            inside = (stretch[: len(likeness)] == stretch[size - 1 :]) & (stretch[: len(likeness)] >= 0)
            for first in np.argsort(-np.where(inside, likeness, -1.0), kind="stable")[:_TRIED]:
                score = float(likeness[first])
                if not inside[first] or (best is not None and score <= best[0]):
                    break
                span = _bare(text, int(part.places[first, 0]), int(part.places[first + size - 1, 1]))
                if span is not None and is_whole(text, span, self._languages[article]):
                    best = (score, span)
                    break
        return best

    def _pieces(self, article: int, places: Sequence[Span]) -> tuple[Floats, Integers]:
        part = self._parts[article]
        found = [np.flatnonzero((part.places[:, 1] > place.start) & (part.places[:, 0] < place.end)) for place in places]
        return part.vectors[np.concatenate(found)] if found else part.vectors[:0], np.array([len(each) for each in found], np.int64)


def _starts(sizes: Integers) -> Integers:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)[:-1]])


def _runs(cosines: Floats, size: int) -> Floats:
    """How like a name each run of so many pieces is; ``cosines``: float32 [pieces of the name, pieces of the text]."""
    runs = sliding_window_view(cosines, size, axis=1)
    return np.minimum(runs.max(axis=2).mean(axis=0), runs.max(axis=0).mean(axis=1))


def _stretches(places: Integers, free: Sequence[Span]) -> Integers:
    """For each piece the free stretch it lies in, or -1."""
    if not free:
        return np.full(len(places), -1)
    starts, ends = np.array([span.start for span in free]), np.array([span.end for span in free])
    found = np.searchsorted(starts, places[:, 1] - 1, side="right") - 1
    found_end = np.where(found >= 0, ends[found], -1)
    inside = (found >= 0) & (places[:, 1] <= found_end)
    return np.where(inside, found, -1)


def _bare(text: str, start: int, end: int) -> Span | None:
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end) if start < end else None


def is_whole(text: str, span: Span, language: str) -> bool:
    """Whether a passage is whole words, where words are parted."""
    if language in ("zh", "ja", "th", "lo", "km", "my"):
        return True
    begins = span.start == 0 or not text[span.start - 1].isalnum()
    if language == "ko":
        return begins
    if language == "ar" and not begins:
        before = span.start
        while before and text[before - 1].isalnum():
            before -= 1
        begins = text[before : span.start] in _ONTO_ARABIC
    return begins and not text[span.end : span.end + 1].isalnum()
