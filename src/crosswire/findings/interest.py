"""What a reader wants to see first: what more voices report, then what takes more words to say."""

from collections.abc import Iterable

from crosswire.model.point import Point

#: What an article says, as against the details in it. A quote is part of a claim, and has a place of its own.
CLAIMS = ("claim",)
#: Both: whatever is no detail.
SAID = ("claim", "quote")


def by_interest(points: Iterable[Point]) -> tuple[Point, ...]:
    """The claims: more voices first, then longer passages; else the order given. A detail stands with its claim."""
    return tuple(sorted(claims(points), key=lambda point: (-point.voices, -longest_passage(point))))


def longest_passage(point: Point) -> int:
    """The length of the longest passage that reports it, in characters."""
    return max((len(evidence.span) for evidence in point.reported), default=0)


def claims(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points that are no detail."""
    return tuple(point for point in points if point.kind in CLAIMS)
