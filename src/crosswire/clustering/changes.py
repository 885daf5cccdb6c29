"""What putting together anew did to the stories: which go on, which are new, which became one, which fell apart."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.clustering.knot import Knot
from crosswire.model.found import Change, ChangeKind


@dataclass(frozen=True)
class Regrouped:
    """The number of each group, and what changed."""

    numbers: tuple[int, ...]
    changes: tuple[Change, ...]


def regrouped(had: Sequence[Counter[int]], fresh: Iterator[int]) -> Regrouped:
    """``had`` says of each group, the biggest first, how many of its articles stood under which number; new ones stood under none.

    A group goes on under the number that most of its articles had, unless a bigger one has it already.
    """
    numbers: list[int] = []
    for counts in had:
        free = [number for number, _ in counts.most_common() if number not in numbers]
        numbers.append(free[0] if free else next(fresh))
    return Regrouped(tuple(numbers), tuple(changes(had, numbers)))


def changes(had: Sequence[Counter[int]], numbers: Sequence[int]) -> Iterator[Change]:
    """An article that joined a story changes none."""
    parts: dict[int, list[int]] = defaultdict(list)
    for counts, number in zip(had, numbers, strict=True):
        others = tuple(sorted(set(counts) - {number}))
        if not counts:
            yield Change(ChangeKind.STARTED, number)
        elif number in counts and others:
            yield Change(ChangeKind.MERGED, number, others)
        for old in counts:
            parts[old].append(number)
    for old, now in sorted(parts.items()):
        if len(now) > 1:
            yield Change(ChangeKind.SPLIT, old, tuple(now))


def numbers_of(knots: Sequence[Knot]) -> Counter[int]:
    """How many articles of these knots stood in each story."""
    found: Counter[int] = Counter()
    for knot in sorted(knots, key=lambda knot: knot.story):
        if knot.story >= 0:
            found[knot.story] += knot.size
    return found


def size(group: Sequence[Knot]) -> int:
    return sum(knot.size for knot in group)


def biggest_first(groups: Sequence[list[Knot]]) -> list[list[Knot]]:
    """In an order that does not tell which came first."""
    return sorted(groups, key=lambda group: (-size(group), min(knot.key for knot in group)))
