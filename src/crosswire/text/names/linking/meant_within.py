"""Names of one article of which one may be short for the other: how alike they are where they stand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from crosswire.model.mention import MentionType
from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_tables import Scores
from crosswire.text.names.linking.meant_told import may_be_short

#: So many things are known of a pair.
WITHIN = 5
#: More articles say little more. So many names of an article are compared.
_MOST, COMPARED = 4, 300
#: Two names, by their places in an article's list.
Places = tuple[int, int]


class Within:
    """The pairs of groups of which one may be short for the other.

    ``tables``: of each article how alike its first names are to each other: [names, names]. ``first``, ``often``: where in it each first
    stands, and how often, as a logarithm.
    """

    def __init__(self, tables: Sequence[Scores], first: Sequence[Scores], often: Sequence[Scores]) -> None:
        self._tables, self._first, self._often = tables, first, often
        self._asked: dict[tuple[Group, Group], bool] = {}

    def told(self, groups: Mapping[int, Group], at: Sequence[Sequence[int]]) -> dict[Pair, Scores]:
        """What is known of each such pair, the lower number first. ``at``: the groups of each article, in the order of the tables."""
        found: dict[Pair, list[list[float]]] = defaultdict(list)
        for article, (table, numbers) in enumerate(zip(self._tables, at, strict=True)):
            every = combinations(range(min(len(numbers), COMPARED)), 2)
            places = [(x, y) for x, y in every if self._may_be(groups, numbers[x], numbers[y])]
            for (x, y), lead in zip(places, _leads(table, places), strict=True):
                first, second = sorted((numbers[x], numbers[y]))
                found[first, second].append(
                    [float(table[x, y]), lead, *self._standing(article, *_by_length(groups, article, numbers, x, y))]
                )
        return {pair: np.array([min(len(rows), _MOST), *np.mean(rows, axis=0)], np.float32) for pair, rows in found.items()}

    def _may_be(self, groups: Mapping[int, Group], one: int, other: int) -> bool:
        if one == other or (groups[one].known and groups[other].known):
            return False
        # whose a surname is the rules know better
        if MentionType.PERSON in (groups[one].type, groups[other].type):
            return False
        both = groups[min(one, other)], groups[max(one, other)]
        if both not in self._asked:
            self._asked[both] = may_be_short(*both)
        return self._asked[both]

    def _standing(self, article: int, short: int, long: int) -> Iterator[float]:
        """How far behind the longer one the shorter first stands, and how much oftener it does."""
        yield from (float(each[article][short] - each[article][long]) for each in (self._first, self._often))


def _by_length(groups: Mapping[int, Group], article: int, numbers: Sequence[int], one: int, other: int) -> list[int]:
    """The one that is shorter in an article, and the longer: an article has the full name first, and the short one oftener."""
    return sorted((one, other), key=lambda place: len(groups[numbers[place]].spans(article)[0]))


def _leads(table: Scores, places: Sequence[Places]) -> list[float]:
    """How much more alike each two names are than either is to the likest other that it may be short for."""
    best: dict[int, list[float]] = defaultdict(list)
    for place in places:
        for name in place:
            best[name] = sorted([*best[name], float(table[place])])[-2:]
    return [float(table[place]) - max(_other(best[name], float(table[place])) for name in place) for place in places]


def _other(best: Sequence[float], own: float) -> float:
    """Of the two highest the one that is not a pair's own; nought where there is none."""
    left = list(best)
    if own in left:
        left.remove(own)
    return max(left, default=0.0)


def with_short(pairs: Sequence[Pair], rows: Scores, within: Mapping[Pair, Scores]) -> tuple[list[Pair], Scores]:
    """The pairs of both kinds with what is known of each, [pairs, features and ``WITHIN``]; nought where nothing is."""
    numbers = {pair: number for number, pair in enumerate(pairs)}
    every = [*pairs, *(pair for pair in within if pair not in numbers)]
    table = np.zeros((len(every), rows.shape[1] + WITHIN), np.float32)
    table[: len(pairs), : rows.shape[1]] = rows
    for number, pair in enumerate(every):
        if pair in within:
            table[number, rows.shape[1] :] = within[pair]
    return every, table
