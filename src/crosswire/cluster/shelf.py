"""Where a file of stories is kept between two runs, and what is written there: only what is opened is ever read from it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from crosswire.cluster.entry import Entry
from crosswire.cluster.knot import Knot
from crosswire.cluster.usual import Learnt
from crosswire.encoders.base import Floats


@dataclass(frozen=True)
class Counts:
    """How far a file has come: ``filed`` articles, the last numbers given, and the number of articles at which all is settled anew."""

    filed: int = 0
    stories: int = 0
    knots: int = 0
    unsettled_until: int = 0


@dataclass(frozen=True)
class KeptKnot:
    """A knot as it is kept. A knot of one article has no ``total``, but its ``entry``."""

    number: int
    key: str
    size: int
    within: float
    day: float | None
    total: Floats | None
    entry: Entry | None


@dataclass
class Done:
    """What filing changed since it was last kept. ``anew``: everything is in it, and whatever was kept before is void."""

    anew: bool = False
    entries: dict[str, Entry] = field(default_factory=dict)
    #: The block of each article that is new or moved, and the blocks whose middle changed.
    placed: dict[str, int] = field(default_factory=dict)
    blocks: set[int] = field(default_factory=set)
    #: The knot of each new article; those that are new or changed; and which was taken in by which, in order.
    knotted: dict[str, int] = field(default_factory=dict)
    knots: dict[int, Knot] = field(default_factory=dict)
    ties: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Unkept:
    """What is to be kept for the file to be opened again as it is. ``middles``: of changed blocks; None where one fell apart."""

    counts: Counts
    learnt: Learnt
    done: Done
    middles: Mapping[int, Floats | None]


class Shelf(Protocol):
    """What was kept of a file."""

    def counts(self) -> Counts:
        """How far it had come; nothing but zeros where nothing was kept."""

    def learnt(self) -> Learnt:
        """What it knew of the usual."""

    def middles(self) -> Mapping[int, Floats]:
        """The middle of each block of the index."""

    def block(self, number: int) -> Sequence[Entry]:
        """The articles of a block, in the order in which they were filed."""

    def entry(self, name: str) -> Entry:
        """One article."""

    def entries(self) -> Iterator[Entry]:
        """All articles, in the order in which they were filed."""

    def whereabouts(self, names: Iterable[str]) -> Mapping[str, tuple[int, int]]:
        """The knot and the story of articles."""

    def knots(self, story: int) -> Sequence[KeptKnot]:
        """What a story is put together from."""


class EmptyShelf:
    """Nothing was ever kept."""

    def counts(self) -> Counts:
        return Counts()

    def learnt(self) -> Learnt:
        return Learnt()

    def middles(self) -> Mapping[int, Floats]:
        return {}

    def block(self, number: int) -> Sequence[Entry]:
        raise LookupError(number)

    def entry(self, name: str) -> Entry:
        raise LookupError(name)

    def entries(self) -> Iterator[Entry]:
        return iter(())

    def whereabouts(self, names: Iterable[str]) -> Mapping[str, tuple[int, int]]:
        raise LookupError(", ".join(names))

    def knots(self, story: int) -> Sequence[KeptKnot]:
        raise LookupError(story)
