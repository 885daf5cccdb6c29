"""What filing an article did to the stories: which go on, which are new, which became one, which fell apart."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.cluster.knot import Knot
from crosswire.model.found import Change, ChangeKind


@dataclass(frozen=True)
class Before:
    """A story as it was, with its number."""

    number: int
    knots: list[Knot]


@dataclass(frozen=True)
class Told:
    """The stories as they are now, and what changed."""

    stories: tuple[tuple[int, list[Knot]], ...]
    changes: tuple[Change, ...]


def changes(before: Sequence[Before], groups: Sequence[list[Knot]], new_numbers: Iterator[int]) -> Told:
    """Each group goes on under the number that most of its articles had, unless a bigger one has it already."""
    taken: set[int] = set()
    stories: list[tuple[int, list[Knot]]] = []
    noted: list[Change] = []
    for group in sorted(groups, key=lambda group: (-size(group), group[0].key)):
        had = numbers_of(group)
        number = next((old for old, _ in had.most_common() if old not in taken), None)
        fresh = next(new_numbers) if number is None else number
        taken.add(fresh)
        stories.append((fresh, group))
        noted += noted_of(fresh, had, is_new=number is None)
    split = [Change(ChangeKind.SPLIT, story.number, parts_of(story, stories)) for story in before if len(parts_of(story, stories)) > 1]
    return Told(tuple(stories), (*noted, *split))


def noted_of(number: int, had: Counter[int], is_new: bool) -> list[Change]:
    if is_new:
        return [] if had else [Change(ChangeKind.STARTED, number)]
    others = tuple(sorted(set(had) - {number}))
    return [Change(ChangeKind.MERGED, number, others)] if others else []


def numbers_of(group: list[Knot]) -> Counter[int]:
    """How many of its articles stood in each story; the new one stood in none."""
    found: Counter[int] = Counter()
    for knot in sorted(group, key=lambda knot: knot.story):
        if knot.story >= 0:
            found[knot.story] += knot.size
    return found


def parts_of(story: Before, stories: Sequence[tuple[int, list[Knot]]]) -> tuple[int, ...]:
    """The stories that have its knots now."""
    ours = {id(knot) for knot in story.knots}
    return tuple(number for number, knots in stories if any(id(knot) in ours for knot in knots))


def size(group: list[Knot]) -> int:
    return sum(knot.size for knot in group)
