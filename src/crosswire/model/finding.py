"""Findings that name two accounts at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.model.point import Evidence, Point


@dataclass(frozen=True)
class Conflict:
    """Details of one claim that cannot all hold: each side agrees in itself, and no side with another."""

    #: ``quantity``, ``date``, ``name``, ``attribution`` or ``polarity``.
    kind: str
    #: The id of the claim point or quote they stand in.
    point: str
    sides: tuple[tuple[Evidence, ...], ...]
    #: Whether it is a count that moves while a story develops: the dead, the missing, the evacuated.
    moving: bool = False


@dataclass(frozen=True)
class Aligned:
    """What alignment finds: points in reading order, the details of a claim right behind it, and what of them cannot all hold.

    The ``voices`` of the points are left at 0, since alignment does not know them.
    """

    points: tuple[Point, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    #: Claim point -> of every two of its passages, in the order of ``itertools.combinations``, the share of both that is in the other.
    agreements: Mapping[str, tuple[float, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Discrepancy:
    """Two or more accounts of one thing that cannot both hold, with the reason in one sentence.

    The same object tells of an update, where a later account supersedes an earlier one.
    """

    id: str
    kind: str
    point: str
    evidence: tuple[Evidence, ...]
    reason: str
