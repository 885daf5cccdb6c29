"""The file of stories: articles are filed one after the other, in any order, and every story can be looked up at any time.

An article opens the few stories that hold the articles nearest to it. What is in them is put together anew, with it: so it joins
a story, starts one, makes one of two, or shows that one was two. However many articles there are, no more than these are looked at.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count

import numpy as np

from crosswire.cluster.changes import Before, changes
from crosswire.cluster.closeness import LEAST
from crosswire.cluster.entry import Entry
from crosswire.cluster.gathering import gathered, thinned
from crosswire.cluster.index import Index
from crosswire.cluster.knot import Knot, standing
from crosswire.cluster.usual import Usual
from crosswire.encoders.base import Floats
from crosswire.model.found import Change

#: Articles looked up, and stories opened for one.
NEAREST, OPENED = 24, 6
#: Articles after which what is usual is learnt for the first time; then whenever they have doubled, so that it costs each article
#: the same however many there are.
FIRST_SETTLED = 32
#: Knots a story has at most.
KNOTS = 32
#: Articles of a story among which the most typical is looked for.
MOST_COMPARED = 1000
#: Days after which a story no longer takes an article in: a later look back at an event still belongs to it.
WINDOW = 366.0


class Filing:
    """``beforehand`` gives the usual meaning of articles in a language."""

    def __init__(self, beforehand: Callable[[str], Floats]) -> None:
        self._usual = Usual(beforehand)
        self._entries: dict[str, Entry] = {}
        self._width = len(beforehand("und"))
        self._unsettled_until = FIRST_SETTLED
        self._clear()

    def _clear(self) -> None:
        self._index = Index(self._width)
        self._knots: dict[str, Knot] = {}
        self._stories: dict[int, list[Knot]] = {}
        self._numbers = count(1)

    def file(self, entry: Entry) -> tuple[Change, ...]:
        """Put an article where it belongs, and tell what came of it. Its id must be new."""
        self._entries[entry.id] = entry
        self._usual.learn(entry)
        found = self._filed(entry)
        if len(self._entries) >= self._unsettled_until:
            self._unsettled_until = 2 * len(self._entries)
            self.settle()
        return found

    def settle(self) -> None:
        """Learn from all articles what is usual, and file them all anew. Stories get new numbers."""
        self._usual.count(self._languages(), len(self._stories))
        self._clear()
        for entry in self._entries.values():
            self._filed(entry)
        self._look_again()

    def stories(self) -> Iterator[tuple[int, list[str]]]:
        """Each story's number and articles."""
        for number, knots in self._stories.items():
            yield number, [name for knot in knots for name in knot.members]

    def most_typical(self, names: Sequence[str]) -> str:
        """Of these articles the one that is closest to all of them together."""
        vectors = np.array([self._usual.own(self._entries[name]) for name in names[:MOST_COMPARED]])
        return names[int((vectors @ vectors.sum(axis=0)).argmax())]

    def story_of(self, name: str) -> int:
        """The number of the story that has an article."""
        return standing(self._knots[name]).story

    def _filed(self, entry: Entry) -> tuple[Change, ...]:
        vector = self._usual.own(entry)
        knot = Knot(entry.id, [entry.id], vector, day=entry.day)
        opened = self._near(vector, entry.day)
        self._index.add(entry.id, vector, entry.day)
        self._knots[entry.id] = knot
        return self._put_together(opened, [knot])

    def _near(self, vector: Floats, day: float | None) -> list[int]:
        """The stories that have the articles nearest to a vector."""
        near = self._index.nearest(vector, NEAREST, day, WINDOW)
        return list(dict.fromkeys(self.story_of(found.name) for found in near if found.cosine >= LEAST))[:OPENED]

    def _put_together(self, opened: Sequence[int], new: list[Knot]) -> tuple[Change, ...]:
        """What is in these stories, and new knots, as the stories it makes now."""
        before = [Before(number, self._stories.pop(number)) for number in opened]
        told = changes(before, gathered(in_order(before, new)), self._numbers)
        for number, knots in told.stories:
            self._keep(number, knots)
        return told.changes

    def _look_again(self) -> None:
        """Open the stories around every knot once more: those filed first did not know what came later."""
        for knot in sorted((knot for knots in self._stories.values() for knot in knots), key=lambda knot: knot.key):
            standing_now = standing(knot)
            opened = self._near(standing_now.total / np.float32(max(np.linalg.norm(standing_now.total), 1e-6)), standing_now.day)
            if len(opened) > 1:
                self._put_together(opened, [])

    def _keep(self, number: int, knots: list[Knot]) -> None:
        kept = thinned(knots, KNOTS)
        for knot in kept:
            knot.story = number
        self._stories[number] = kept

    def _languages(self) -> Counter[str]:
        """How many stories have an article in each language."""
        stories = (({self._entries[name].language for name in names}) for _, names in self.stories())
        return Counter(code for codes in stories for code in codes)


def in_order(before: Iterable[Before], new: Sequence[Knot]) -> list[Knot]:
    """All knots, in an order that does not tell which came first."""
    return sorted([*(knot for story in before for knot in story.knots), *new], key=lambda knot: knot.key)
