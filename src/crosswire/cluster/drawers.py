"""The drawers of a file of stories: what is open, what is fetched from the shelf when it is asked for, what must go back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from crosswire.cluster.entry import Entry
from crosswire.cluster.gathering import thinned
from crosswire.cluster.index import FULL, Block, Index, Near
from crosswire.cluster.knot import Knot, standing
from crosswire.cluster.shelf import Done, KeptKnot, Shelf
from crosswire.cluster.usual import Usual
from crosswire.encoders.base import Floats

#: Blocks of the index that stay open, about 50 MB, and as much again for stories. With more, all is put away, and fetched as it is needed.
AT_HAND = 512


class Drawers:
    """``last_knot`` is the last number a knot was given."""

    def __init__(self, usual: Usual, width: int, shelf: Shelf, last_knot: int) -> None:
        self._usual, self._width, self._shelf, self.last_knot = usual, width, shelf, last_knot
        self._index = Index(width, self._block, shelf.middles())
        self.done = Done()
        self._forget()

    def _forget(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._knots: dict[str, Knot] = {}
        self._numbered: dict[int, Knot] = {}
        self._stories: dict[int, list[Knot]] = {}

    def empty(self) -> None:
        """Nothing is filed any more; what is on the shelf is void."""
        self._index = Index(self._width, self._block)
        self.done = Done(anew=True)
        self._forget()

    def kept(self) -> None:
        """All that was done is on the shelf now."""
        self.done = Done()
        if self._index.at_hand() > AT_HAND:
            self._index.put_away()
            self._forget()

    def add(self, entry: Entry, vector: Floats) -> Knot:
        """A new article, as a knot in no story."""
        self.last_knot += 1
        knot = Knot(self.last_knot, entry.id, vector, day=entry.day)
        placed = self._index.add(entry.id, vector, entry.day)
        self.done.placed.update(placed.blocks)
        self.done.blocks.update(placed.changed)
        self.done.entries[entry.id] = entry
        self.done.knotted[entry.id] = knot.number
        self._knots[entry.id] = self._numbered[knot.number] = knot
        return knot

    def nearest(self, vector: Floats, most: int, day: float | None, window: float) -> list[Near]:
        return self._index.nearest(vector, most, day, window)

    def middle(self, block: int) -> Floats | None:
        """Of a block of the index; None where it fell apart."""
        return self._index.middle(block)

    def stories_of(self, names: Sequence[str]) -> list[int]:
        """The story of each article."""
        missing = [name for name in names if name not in self._knots]
        found = self._shelf.whereabouts(missing) if missing else {}
        for name, (number, _) in found.items():
            if number in self._numbered:
                self._knots[name] = self._numbered[number]
        return [standing(self._knots[name]).story if name in self._knots else found[name][1] for name in names]

    def take_out(self, story: int) -> list[Knot]:
        """What a story is put together from; it is none until it is put back."""
        knots = self._stories.pop(story, None)
        return self._fetched(story) if knots is None else knots

    def put_back(self, story: int, knots: list[Knot], most: int) -> None:
        """As one story, of no more than so many knots."""
        left = self._stories[story] = thinned(knots, most)
        for knot in knots:
            if (big := standing(knot)) is not knot:
                self.done.ties.append((knot.number, big.number))
                self.done.knots.pop(knot.number, None)
                self.done.knots[big.number] = big
        for knot in left:
            if knot.story != story:
                self.done.knots[knot.number] = knot
                knot.story = story

    def all_knots(self) -> list[Knot]:
        """Of all stories that are open."""
        return [knot for knots in self._stories.values() for knot in knots]

    def close_stories(self) -> list[list[Knot]]:
        """Of all stories that are open, what they are put together from; they are none until they are put back."""
        groups = list(self._stories.values())
        self._stories.clear()
        return groups

    def entries(self, names: Sequence[str]) -> list[Entry]:
        """Some articles."""
        for name in names:
            if name not in self.done.entries and name not in self._entries:
                self._entries[name] = self._shelf.entry(name)
        return [self.done.entries.get(name) or self._entries[name] for name in names]

    def everything(self) -> Iterator[Entry]:
        """All articles, in the order in which they were filed."""
        if not self.done.anew:
            yield from self._shelf.entries()
        yield from self.done.entries.values()

    def members(self) -> Mapping[int, list[str]]:
        """The articles of each knot that is open."""
        found: dict[int, list[str]] = defaultdict(list)
        for name, knot in self._knots.items():
            found[standing(knot).number].append(name)
        return found

    def _block(self, number: int) -> Block:
        """Fetched from the shelf."""
        entries = self._shelf.block(number)
        block = Block(np.zeros((FULL, self._width), np.float16))
        if entries:  # all may have been removed
            block.vectors[: len(entries)] = self._usual.owns(entries)
        block.days[: len(entries)] = [np.nan if entry.day is None else entry.day for entry in entries]
        block.names = [entry.id for entry in entries]
        return block

    def _fetched(self, story: int) -> list[Knot]:
        knots = [self._knot(kept, story) for kept in self._shelf.knots(story)]
        self._numbered.update((knot.number, knot) for knot in knots)
        return knots

    def _knot(self, kept: KeptKnot, story: int) -> Knot:
        total = kept.total if kept.entry is None else self._usual.own(kept.entry)
        assert total is not None
        return Knot(kept.number, kept.key, total, kept.within, kept.day, kept.size, story)
