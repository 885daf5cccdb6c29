"""The alignment of a story in which some passages were cut: the same groups, but for those that became several."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from crosswire.align.aligning import Alignment
from crosswire.align.comparing import compare
from crosswire.align.contents import Contents
from crosswire.align.cutting.pieces import Pieces
from crosswire.align.cutting.units import Unit
from crosswire.align.groups import Group, Groups
from crosswire.align.links import Links
from crosswire.align.passages import Passage, layout
from crosswire.align.said import said_in
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.lines import trimmed

_EDGES = ",;:–—،؛、，；："

#: The clauses that a passage becomes, in order: label, place, first piece in its article.
Clauses = list[tuple[int, Span, int]]


def clauses_of(text: str, passage: Span, units: Sequence[Unit], pieces: Pieces) -> Clauses:
    """The pieces of a passage as clauses, which together hold all of it."""
    ordered = sorted((first, label) for label, (first, _) in pieces.items())
    borders = [passage.start, *(units[first].span.start for first, _ in ordered[1:]), passage.end]
    places = [trimmed(text, start, end, _EDGES) for start, end in pairwise(borders)]
    return [(label, place, units[first].pieces.start) for place, (first, label) in zip(places, ordered, strict=True)]


class Recutter:
    """Takes the passages that are cut, and gives the alignment anew."""

    def __init__(self, story: Story, alignment: Alignment, cuts: Mapping[Passage, Clauses]) -> None:
        self._cuts = cuts
        self._old = alignment.groups.layout
        self._at_first = {passage.first: passage for passage in cuts}
        self._groups = alignment.groups.all()
        #: The first new clause of each old one; those of a passage that is cut share it.
        self._place: dict[int, int] = {}
        parts = self._parts(alignment.parts)
        places = layout(parts)
        links = Links(compare(parts, places), said_in(story, places))
        self.alignment = Alignment(links, Groups(places, ()), parts)

    def put_pieces(self, passages: Iterable[Passage], label: int) -> Group:
        """Make a group of the clauses with a label that passages became."""
        return self.put([each for passage in sorted(passages) if (each := self._of(passage, label))])

    def _of(self, passage: Passage, label: int) -> Passage | None:
        labels = [each for each, _, _ in self._cuts[passage]]
        if label not in labels:
            return None
        at = self._place[passage.first] + labels.index(label)
        return Passage(passage.sentence, at, at)

    def whole(self, passage: Passage) -> Passage:
        """A passage that was not cut, as it is counted now."""
        return Passage(passage.sentence, self._place[passage.first], self._place[passage.last])

    def put(self, passages: Sequence[Passage]) -> Group:
        """Make a group of passages."""
        group: Group = frozenset()
        for passage in passages:
            self.alignment.groups.put(passage, group)
            group = self.alignment.groups.of(passage)
        return group

    def _parts(self, parts: Sequence[Contents]) -> list[Contents]:
        found = []
        clause, first = 0, 0
        for part in parts:
            numbers = range(clause, clause + len(part.clauses))
            new = list(self._clauses(part, numbers, first))
            heads = np.array([self._place[clause + head] - first for head in part.sentences.tolist()], np.int64)
            spans, starts = tuple(span for span, _ in new), np.array([start for _, start in new], np.int64)
            found.append(replace(part, clauses=spans, starts=starts, sentences=heads))
            clause, first = numbers.stop, first + len(new)
        return found

    def _clauses(self, part: Contents, numbers: range, first: int) -> Iterator[tuple[Span, int]]:
        """The clauses of an article anew, each with its first piece; ``first``: the number of the first one."""
        done, last = first, -1
        for number in numbers:
            passage = self._at_first.get(number)
            self._place[number] = self._place[number - 1] if number <= last else done
            if passage:
                last = passage.last
                yield from ((span, start) for _, span, start in self._cuts[passage])
                done += len(self._cuts[passage])
            elif number > last:
                yield part.clauses[number - numbers.start], int(part.starts[number - numbers.start])
                done += 1
