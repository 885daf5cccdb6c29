"""Names in one voice alone: in one article of it, or in several; and names of which that is so but for one article that nobody can tell."""

from collections.abc import Iterable, Iterator

from crosswire.findings.exclusives import is_exclusive
from crosswire.model.point import Point, State

#: So many articles must certainly lack a name before it is listed beside one that may have it.
_LACKING = 2


def names_alone(points: Iterable[Point]) -> dict[str, tuple[Point, ...]]:
    """Article id -> the entities that no other article names anywhere, in reading order."""
    return {tellers[0]: own for tellers, own in names_by_tellers(points).items() if len(tellers) == 1}


def names_by_tellers(points: Iterable[Point]) -> dict[tuple[str, ...], tuple[Point, ...]]:
    """The ids of the articles that name it, all of one voice -> the entities that no article of another voice names anywhere."""
    found: dict[tuple[str, ...], list[Point]] = {}
    for point in _names(points):
        if is_exclusive(point):
            found.setdefault(tuple(evidence.article for evidence in point.reported), []).append(point)
    return {tellers: tuple(own) for tellers, own in found.items()}


def names_unless(points: Iterable[Point]) -> dict[str, dict[str, tuple[Point, ...]]]:
    """Article id -> by another article that alone may have them, too: the entities that all others certainly lack.

    Mostly that other one is in a script without capitals, in which names are not found for certain.
    """
    found: dict[str, dict[str, list[Point]]] = {}
    for point in _names(points):
        unsure = [absence.article for absence in point.not_found if absence.state is State.UNSURE]
        lacking = [absence for absence in point.not_found if absence.state is State.NOT_FOUND]
        if len(point.reported) == len(unsure) == 1 and len(point.not_found) == 1 + len(lacking) > _LACKING:
            found.setdefault(point.reported[0].article, {}).setdefault(unsure[0], []).append(point)
    return {article: {other: tuple(own) for other, own in others.items()} for article, others in found.items()}


def _names(points: Iterable[Point]) -> Iterator[Point]:
    return (point for point in points if point.kind == "entity" and point.within is None and not _is_other(point))


def _is_other(point: Point) -> bool:
    """Whether it names neither a person nor an organisation nor a place: tickers and works are too often in other words."""
    return (point.reported[0].value or "").startswith("misc:")
