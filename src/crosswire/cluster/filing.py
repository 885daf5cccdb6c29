"""The file of stories: articles are filed one after the other, in any order, and every story can be looked up at any time.

An article opens the few stories that hold the articles nearest to it. What is in them is put together anew, with it: so it joins
a story, starts one, makes one of two, or shows that one was two. However many articles there are, no more than these are looked at.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from crosswire.cluster.changes import biggest_first, numbers_of, regrouped
from crosswire.cluster.closeness import LEAST
from crosswire.cluster.drawers import Drawers
from crosswire.cluster.entry import Entry
from crosswire.cluster.gathering import gathered
from crosswire.cluster.knot import Knot, standing, unit
from crosswire.cluster.shelf import Counts, EmptyShelf, Shelf, Unkept
from crosswire.cluster.usual import Usual
from crosswire.encoders.base import Floats
from crosswire.model.found import Change, ChangeKind

#: Articles looked up, and stories opened for one.
NEAREST, OPENED = 24, 6
#: Articles after which what is usual is learnt for the first time; then, while they are few, whenever they are a quarter more, later
#: whenever they have doubled, so that it costs each article the same however many there are. Where the first 512 had to double too,
#: 200 articles as they came and the same filed anew agreed to 0.95 (B-cubed F1) instead of 0.99.
FIRST_SETTLED = 32
FEW = 512
#: Up to so many articles all are then filed anew. With more, what is usual changes little: from 2,264 to 4,528 imaginary articles that of
#: a language moved by 0.027 in the mean, where what an article has beyond it is 0.36 long. Only what comes is compared by what was learnt
#: then: so no article costs more the more were filed before it.
LAST_SETTLED = 8192
#: Knots a story has at most; the work grows with it. With 20, 24 and 32 the stories of evaluation/sorted.py are the same, with 16 not.
KNOTS = 24
#: Articles of a story among which the most typical is looked for.
MOST_COMPARED = 1000
#: Days after which a story no longer takes an article in: a later look back at an event still belongs to it.
WINDOW = 366.0


class Filing:
    """``beforehand`` gives the usual meaning of articles in a language; ``shelf`` has what was filed before."""

    def __init__(self, beforehand: Callable[[str], Floats], shelf: Shelf | None = None) -> None:
        shelf = shelf or EmptyShelf()
        found = shelf.counts()
        self._filed, self._last = found.filed, found.stories
        self._unsettled_until = found.unsettled_until or FIRST_SETTLED
        self._usual = Usual(beforehand, shelf.learnt())
        self._drawers = Drawers(self._usual, len(beforehand("und")), shelf, found.knots)

    def file(self, entry: Entry) -> tuple[Change, ...]:
        """Put an article where it belongs, and tell what came of it. Its id must be new."""
        self._filed += 1
        self._usual.learn(entry)
        told = self._put(entry)
        if any(change.kind is ChangeKind.STARTED for change in told):
            self._usual.started(entry.language)
        if self._filed < self._unsettled_until:
            return told
        self._unsettled_until = self._filed + (self._filed // 4 if self._filed < FEW else self._filed)
        if self._filed <= LAST_SETTLED:
            return told + self.settle()
        self._usual.teach()
        return told

    def settle(self) -> tuple[Change, ...]:
        """Learn from all articles what is usual, file them all anew, and tell what came of it. Stories keep their numbers."""
        entries = list(self._drawers.everything())
        return self._anew(entries, self._standing(entries))

    def adopt(self, entries: Sequence[Entry], before: Mapping[str, int], last: int) -> tuple[Change, ...]:
        """Into an empty file: articles that stood in stories ``before``, or in none, in a file whose last story had that number."""
        for entry in entries:
            self.file(entry)
        self._last = last
        return self._anew(entries, before)

    def _anew(self, entries: Sequence[Entry], before: Mapping[str, int]) -> tuple[Change, ...]:
        last = self._last
        self._learn_anew(entries)
        for entry in entries:
            self._put(entry)
        self._look_again()
        self._last = last
        members = self._drawers.members()
        groups = biggest_first(self._drawers.close_stories())
        return self._keep_all(groups, [Counter(stood(group, members, before)) for group in groups])

    def _standing(self, entries: Sequence[Entry]) -> Mapping[str, int]:
        names = [entry.id for entry in entries]
        return dict(zip(names, self._drawers.stories_of(names), strict=True))

    @property
    def last_story(self) -> int:
        """The last number that was given to one."""
        return self._last

    def stories(self) -> Iterator[tuple[int, list[str]]]:
        """Each story's number and articles."""
        found: dict[int, list[str]] = {}
        for name, number in self._standing(list(self._drawers.everything())).items():
            found.setdefault(number, []).append(name)
        yield from found.items()

    def most_typical(self, names: Sequence[str]) -> str:
        """Of these articles the one that is closest to all of them together."""
        vectors = self._usual.owns(self._drawers.entries(names[:MOST_COMPARED]))
        return names[int((vectors @ vectors.sum(axis=0)).argmax())]

    def story_of(self, name: str) -> int:
        """The number of the story that has an article."""
        return self._drawers.stories_of([name])[0]

    def unkept(self) -> Unkept:
        """What must be put on the shelf for the file to be as it is now."""
        counts = Counts(self._filed, self._last, self._drawers.last_knot, self._unsettled_until)
        done = self._drawers.done
        return Unkept(counts, self._usual.learnt, done, {block: self._drawers.middle(block) for block in sorted(done.blocks)})

    def kept(self) -> None:
        """It was."""
        self._drawers.kept()

    def _put(self, entry: Entry) -> tuple[Change, ...]:
        entry = replace(entry, lesson=self._usual.lesson)
        vector = self._usual.own(entry)
        opened = self._near(vector, entry.day)
        return self._put_together(opened, [self._drawers.add(entry, vector)])

    def _near(self, vector: Floats, day: float | None) -> list[int]:
        """The stories that have the articles nearest to a vector."""
        near = self._drawers.nearest(vector, NEAREST, day, WINDOW)
        return list(dict.fromkeys(self._drawers.stories_of([found.name for found in near if found.cosine >= LEAST])))[:OPENED]

    def _put_together(self, opened: Sequence[int], new: list[Knot]) -> tuple[Change, ...]:
        """What is in these stories, and new knots, as the stories it makes now."""
        knots = [knot for number in opened for knot in self._drawers.take_out(number)]
        groups = biggest_first(gathered(sorted([*knots, *new], key=lambda knot: knot.key)))
        return self._keep_all(groups, [numbers_of(group) for group in groups])

    def _look_again(self) -> None:
        """Open the stories around every knot once more: those filed first did not know what came later."""
        for knot in map(standing, sorted(self._drawers.all_knots(), key=lambda knot: knot.key)):
            opened = self._near(unit(knot.total), knot.day)
            if len(opened) > 1:
                self._put_together(opened, [])

    def _keep_all(self, groups: Sequence[list[Knot]], had: Sequence[Counter[int]]) -> tuple[Change, ...]:
        """Each as a story, under the number that most of its articles had."""
        told = regrouped(had, self._fresh())
        for number, knots in zip(told.numbers, groups, strict=True):
            self._drawers.put_back(number, knots, KNOTS)
        return told.changes

    def _fresh(self) -> Iterator[int]:
        while True:
            self._last += 1
            yield self._last

    def _learn_anew(self, entries: Sequence[Entry]) -> None:
        """A lesson from all; nothing is filed any more."""
        stories = self._standing(entries)
        languages = {(stories[entry.id], entry.language) for entry in entries}
        self._usual.count(Counter(language for _, language in languages), len(set(stories.values())))
        self._usual.teach()
        self._usual.forget()
        self._drawers.empty()


def stood(group: Sequence[Knot], members: Mapping[int, Sequence[str]], before: Mapping[str, int]) -> Iterator[int]:
    """The story of each article of a group that stood in one."""
    return (before[name] for knot in group for name in members[knot.number] if name in before)
