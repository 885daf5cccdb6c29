"""Which values of one claim stand against each other.

Each value is what some articles say of one thing. An article that gives two values speaks of two things, the dead and the
injured: no value stands against both.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, product

from crosswire.align.details.assigning import Likeness
from crosswire.align.details.detail import Detail

#: Details of one claim that agree, in reading order.
Cluster = tuple[Detail, ...]
Edge = tuple[Cluster, Cluster]

#: Of two large clusters so many pairs are looked at.
_MOST_PAIRS = 25


def sides(against: Sequence[Edge], likeness: Likeness) -> list[tuple[Cluster, ...]]:
    """The clusters that stand against each other, in groups: the pairs that are most alike in their context first.

    Two values that more articles give side by side than give one against the other are no conflict: 412 on board, 348 of them
    passengers.
    """
    counts = Counter(tuple(sorted(edge, key=_place)) for edge in against if edge[0] != edge[1])
    edges = [edge for edge, count in counts.items() if len(_articles(edge[0]) & _articles(edge[1])) < count]
    groups: list[set[Cluster]] = []
    for edge in sorted(edges, key=lambda each: (-_alike(each[0], each[1], likeness), _place(each[0]), _place(each[1]))):
        touched = [group for group in groups if group & set(edge)]
        joined: set[Cluster] = set(edge).union(*touched)
        if _one_thing(joined, edges):
            groups = [group for group in groups if group not in touched] + [joined]
    return [tuple(sorted(group, key=_place)) for group in groups]


def _place(cluster: Cluster) -> tuple[int, object]:
    return cluster[0].article, cluster[0].span


def _articles(cluster: Cluster) -> set[int]:
    return {each.article for each in cluster}


def _alike(one: Cluster, other: Cluster, likeness: Likeness) -> float:
    """How alike the details of two clusters are on average, in their context."""
    pairs = [pair for pair in product(one, other) if pair[0].article != pair[1].article][:_MOST_PAIRS]
    return sum(likeness(*pair)[0] for pair in pairs) / max(1, len(pairs))


def _one_thing(group: set[Cluster], edges: Sequence[tuple[Cluster, ...]]) -> bool:
    """Whether no article gives two of these values, but for pairs that stand against each other themselves."""
    ordered = sorted(group, key=_place)
    return all(not (_articles(one) & _articles(other)) or (one, other) in edges for one, other in combinations(ordered, 2))
