"""Parallels: the passages that two articles of a story have in common, as alignment linked them, and in which order they stand.

A translation keeps the order of its original and words each thing as it does. Who reports for himself has an order of his own.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from crosswire.model.finding import Aligned
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.wire.wording import own_parts

#: Two passages that share so much of what they say word it alike.
ALIKE = 0.6


class Shared(NamedTuple):
    """Two linked passages. ``agreement``: the share of both that is in the other, 0 to 1. ``holders``: all articles with the point.

    ``own``: how much of each is in the article's own words, in characters, since everybody has the same quotations.
    """

    one: Span
    other: Span
    agreement: float
    holders: frozenset[str]
    own: tuple[int, int]


@dataclass(frozen=True)
class Parallel:
    """What two articles share, in the order of the first. The lengths are those of what they say in their own words, in characters."""

    shared: tuple[Shared, ...]
    lengths: tuple[int, int]

    @property
    def in_order(self) -> int:
        """How many of the passages stand in one order in both articles."""
        ends: list[int] = []
        for each in self.shared:
            at = bisect_left(ends, each.other.start)
            ends[at : at + 1] = [each.other.start]
        return len(ends)

    @property
    def shares(self) -> tuple[float, float]:
        """How much of each article is in passages that the other one has too."""
        return self._shares(self.shared)

    @property
    def alike(self) -> float:
        """How much of both articles is in passages that word it alike."""
        return sum(self._shares(each for each in self.shared if each.agreement >= ALIKE)) / 2

    def weight(self, passages: Iterable[Shared]) -> float:
        """What some of the passages are worth: their share of the article they make up more of, by how alike they are."""
        passages = list(passages)
        return max(sum(each.own[side] * each.agreement for each in passages) / max(self.lengths[side], 1) for side in (0, 1))

    def _shares(self, passages: Iterable[Shared]) -> tuple[float, float]:
        passages = list(passages)
        one, other = (sum(each.own[side] for each in passages) / max(self.lengths[side], 1) for side in (0, 1))
        return one, other


@dataclass(frozen=True)
class Place:
    """A passage that reports a claim: its rank among those who do, and how much of it is in the article's own words."""

    rank: int
    span: Span
    own: int


class Parallels:
    """The parallels of all articles of a story, looked up by two of them."""

    def __init__(self, story: Story, aligned: Aligned) -> None:
        pairs = zip(story.articles, story.readings, strict=True)
        self._own = {article.id: own_parts(article, reading) for article, reading in pairs}
        self._lengths = {article: sum(map(len, parts)) for article, parts in self._own.items()}
        self._claims = [point for point in aligned.points if point.id in aligned.agreements]
        self._agreements = [aligned.agreements[point.id] for point in self._claims]
        self._holders = [frozenset(evidence.article for evidence in point.reported) for point in self._claims]
        #: Article -> number of the claim -> its passage there.
        self._places: Mapping[str, dict[int, Place]] = {article.id: {} for article in story.articles}
        for number, point in enumerate(self._claims):
            for rank, evidence in enumerate(point.reported):
                own = _within(self._own[evidence.article], evidence.span)
                self._places[evidence.article][number] = Place(rank, evidence.span, own)

    def between(self, one: str, other: str) -> Parallel:
        """What two articles share."""
        mine, theirs = self._places[one], self._places[other]
        found = [self._shared(number, mine[number], theirs[number]) for number in mine.keys() & theirs.keys()]
        return Parallel(tuple(sorted(found, key=_start)), (self._lengths[one], self._lengths[other]))

    def _shared(self, number: int, mine: Place, theirs: Place) -> Shared:
        first, second = (mine.rank, theirs.rank) if mine.rank < theirs.rank else (theirs.rank, mine.rank)
        count = len(self._claims[number].reported)
        at = first * count - first * (first + 1) // 2 + second - first - 1
        return Shared(mine.span, theirs.span, self._agreements[number][at], self._holders[number], (mine.own, theirs.own))


def _start(shared: Shared) -> int:
    return shared.one.start


def _within(parts: list[Span], span: Span) -> int:
    """How many characters of some parts lie in a passage."""
    at = bisect_left(parts, span.start, key=lambda part: part.end)
    total = 0
    while at < len(parts) and parts[at].start < span.end:
        total += parts[at].shares(span)
        at += 1
    return total
