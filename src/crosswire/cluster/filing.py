"""The file of stories: articles are filed one after the other, in any order, and every story can be looked up at any time.

An article opens the few stories that hold the articles nearest to it. What is in them is put together anew, with it: so it joins
a story, starts one, makes one of two, or shows that one was two. However many articles there are, no more than these are looked at.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import count

import numpy as np

from crosswire.cluster.changes import biggest_first, numbers_of, regrouped
from crosswire.cluster.closeness import LEAST
from crosswire.cluster.entry import Entry
from crosswire.cluster.gathering import gathered, thinned
from crosswire.cluster.index import Index
from crosswire.cluster.knot import Knot, standing, unit
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
        self._numbers = count(1)
        self._clear()

    def _clear(self) -> None:
        self._index = Index(self._width)
        self._knots: dict[str, Knot] = {}
        self._stories: dict[int, list[Knot]] = {}

    def file(self, entry: Entry) -> tuple[Change, ...]:
        """Put an article where it belongs, and tell what came of it. Its id must be new."""
        self._entries[entry.id] = entry
        self._usual.learn(entry)
        told = self._filed(entry)
        if len(self._entries) >= self._unsettled_until:
            self._unsettled_until = 2 * len(self._entries)
            told += self.settle()
        return told

    def settle(self) -> tuple[Change, ...]:
        """Learn from all articles what is usual, file them all anew, and tell what came of it. Stories keep their numbers."""
        before = {name: self.story_of(name) for name in self._entries}
        self._usual.count(self._languages(), len(self._stories))
        self._clear()
        for entry in self._entries.values():
            self._filed(entry)
        self._look_again()
        groups = biggest_first(list(self._stories.values()))
        had = [Counter(before[name] for knot in group for name in knot.members) for group in groups]
        self._stories.clear()
        return self._keep_all(groups, had)

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
        knots = [knot for number in opened for knot in self._stories.pop(number)]
        groups = biggest_first(gathered(sorted([*knots, *new], key=lambda knot: knot.key)))
        return self._keep_all(groups, [numbers_of(group) for group in groups])

    def _look_again(self) -> None:
        """Open the stories around every knot once more: those filed first did not know what came later."""
        knots = [knot for knots in self._stories.values() for knot in knots]
        for knot in map(standing, sorted(knots, key=lambda knot: knot.key)):
            opened = self._near(unit(knot.total), knot.day)
            if len(opened) > 1:
                self._put_together(opened, [])

    def _keep_all(self, groups: Sequence[list[Knot]], had: Sequence[Counter[int]]) -> tuple[Change, ...]:
        """Each as a story, under the number that most of its articles had."""
        told = regrouped(had, self._numbers)
        for number, knots in zip(told.numbers, groups, strict=True):
            self._stories[number] = thinned(knots, KNOTS)
            for knot in self._stories[number]:
                knot.story = number
        return told.changes

    def _languages(self) -> Counter[str]:
        """How many stories have an article in each language."""
        stories = (({self._entries[name].language for name in names}) for _, names in self.stories())
        return Counter(code for codes in stories for code in codes)
