"""The file of stories on its shelf in the store: rows become what filing works with, and back."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crosswire.cluster.entry import Entry
from crosswire.cluster.knot import Knot
from crosswire.cluster.shelf import Counts, KeptKnot, Unkept
from crosswire.cluster.usual import Learnt
from crosswire.encoders.base import Floats
from crosswire.store.filed import Filed, Written
from crosswire.store.vectors import MEANING

#: Sums and middles have 32 bits a number: they are added to.
_VECTOR = "<f4"


@dataclass(frozen=True)
class StoreShelf:
    """Fulfils ``crosswire.cluster.shelf.Shelf`` for articles encoded by ``model``; ``revisions`` of those that are new to it."""

    filed: Filed
    model: str
    revisions: dict[str, int]

    def counts(self) -> Counts:
        row = self.filed.state()
        return Counts() if row is None else Counts(row.filed, row.stories, row.knots, row.unsettled_until)

    def learnt(self) -> Learnt:
        state, rows = self.filed.state(), self.filed.usual()
        if state is None:
            return Learnt()
        lessons: dict[int, dict[str, Floats]] = {}
        for row in self.filed.lessons():
            lessons.setdefault(row.number, {})[row.language] = vector(row.data)
        sums = {row.language: vector(row.sums) for row in rows}
        articles, stories = (Counter({row.language: getattr(row, name) for row in rows}) for name in ("articles", "stories"))
        return Learnt(sums, articles, stories, state.all_stories, lessons or {0: {}})

    def middles(self) -> Mapping[int, Floats]:
        return {row.number: vector(row.middle) for row in self.filed.middles()}

    def block(self, number: int) -> Sequence[Entry]:
        return [entry(row) for row in self.filed.block(number, self.model)]

    def entry(self, name: str) -> Entry:
        row = self.filed.entry(int(name), self.model)
        if row is None:
            raise LookupError(name)
        return entry(row)

    def entries(self) -> Iterator[Entry]:
        for row in self.filed.entries(self.model):
            self.revisions[str(row.article)] = row.revision
            yield entry(row)

    def of_knot(self, number: int) -> list[Entry]:
        """The articles of a knot."""
        return [entry(row) for row in self.filed.of_knot(number, self.model)]

    def whereabouts(self, names: Iterable[str]) -> Mapping[str, tuple[int, int]]:
        return {str(row.article): (row.knot, row.story) for row in self.filed.whereabouts(map(int, names))}

    def knots(self, story: int) -> Sequence[KeptKnot]:
        return [kept_knot(row) for row in self.filed.knots(story, self.model)]

    def keep(self, unkept: Unkept, known: int) -> bool:
        """Write down what filing changed since ``known`` articles were filed; False where somebody else has filed others meanwhile."""
        done, counts, learnt = unkept.done, unkept.counts, unkept.learnt
        moved = [{"wanted": int(name), "to": block} for name, block in done.placed.items() if name not in done.entries]
        return self.filed.write(
            Written(
                anew=done.anew,
                filing={"model": self.model, **vars(counts), "all_stories": learnt.all_stories},
                usual=[_usual(code, learnt) for code in sorted(learnt.sums)],
                lessons=[
                    {"number": n, "language": code, "data": data(offset)}
                    for n, each in learnt.lessons.items()
                    for code, offset in each.items()
                ],
                blocks=[{"number": number, "middle": data(middle)} for number, middle in unkept.middles.items() if middle is not None],
                broken_blocks=[number for number, middle in unkept.middles.items() if middle is None],
                knots=[knot_row(knot) for _, knot in sorted(done.knots.items())],
                filed=[self._row(one, done.placed[name], done.knotted[name]) for name, one in done.entries.items()],
                moved=moved,
                ties=[{"small": small, "big": big} for small, big in done.ties],
            ),
            known,
        )

    def _row(self, one: Entry, block: int, knot: int) -> dict[str, Any]:
        about = {"language": one.language, "day": one.day, "lesson": one.lesson}
        return {"article": int(one.id), "revision": self.revisions[one.id], "block": block, "knot": knot, **about}


def entry(row: Any) -> Entry:
    """A filed article with its meaning."""
    return Entry(str(row.article), row.language, np.frombuffer(row.data, MEANING), row.day, row.lesson)


def kept_knot(row: Any) -> KeptKnot:
    """A knot, with its article where it has one alone."""
    total = None if row.total is None else vector(row.total)
    alone = Entry(str(row.article), row.language, np.frombuffer(row.data, MEANING), row.appeared, row.lesson) if total is None else None
    return KeptKnot(row.number, row.key, row.size, row.within, row.day, total, alone)


def vector(bits: bytes) -> Floats:
    return np.frombuffer(bits, _VECTOR).astype(np.float32)


def data(numbers: Floats) -> bytes:
    return numbers.astype(_VECTOR).tobytes()


def _usual(code: str, learnt: Learnt) -> dict[str, Any]:
    return {"language": code, "sums": data(learnt.sums[code]), "articles": learnt.articles[code], "stories": learnt.stories[code]}


def knot_row(knot: Knot) -> dict[str, Any]:
    """What is kept of a knot; of an article alone its vector is not, since it is known."""
    total = None if knot.size == 1 else data(knot.total)
    about = {"number": knot.number, "story": knot.story, "key": knot.key, "size": knot.size}
    return {**about, "within": float(knot.within), "day": knot.day, "total": total}
