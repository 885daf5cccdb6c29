"""The details of one claim, gathered: which passages give the same value, and which sides cannot both hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.assigning import Likeness, Pair
from crosswire.align.details.detail import Detail, verdict
from crosswire.align.details.matching import match

Cluster = tuple[Detail, ...]


@dataclass(frozen=True)
class Gathered:
    """``clusters``: details that agree, in reading order. ``conflicts``: clusters that stand against each other."""

    clusters: tuple[Cluster, ...]
    conflicts: tuple[tuple[Cluster, ...], ...]


def gather(passages: Sequence[Sequence[Detail]], near: Sequence[Sequence[Detail]], likeness: Likeness) -> Gathered:
    """Compare the details of every two passages of a claim; of one that nobody else reports, with the passages ``near`` it in other articles."""
    found = [match(one, other, likeness) for one, other in combinations(passages, 2)]
    beside = [match(one, other, likeness) for one in passages for other in near] if len(passages) == 1 else []
    details = [detail for passage in (*passages, *near) for detail in passage]
    cluster = _joined(details, [pair for matched in (*found, *beside) for pair in matched.agreeing])
    against = [(cluster[one], cluster[other]) for matched in (*found, *beside) for one, other in matched.contrary]
    told = {detail for passage in passages for detail in passage}
    clusters = sorted({each for each in cluster.values() if told.intersection(each)}, key=lambda each: (each[0].article, each[0].span))
    return Gathered(tuple(clusters), tuple(_sides(against)))


def _joined(details: list[Detail], pairs: list[Pair]) -> dict[Detail, Cluster]:
    """Each detail's cluster: itself and all that agree with it, directly or by way of others."""
    cluster: dict[Detail, Cluster] = {detail: (detail,) for detail in details}
    for one, other in sorted(pairs, key=lambda pair: -verdict(*pair)):
        if cluster[one] != cluster[other] and not _contrary(cluster[one], cluster[other]):
            merged = tuple(sorted({*cluster[one], *cluster[other]}, key=lambda each: (each.article, each.span)))
            cluster.update(dict.fromkeys(merged, merged))
    return cluster


def _contrary(one: Cluster, other: Cluster) -> bool:
    """Whether "at least 150" stands between 150 and 154, which do not agree."""
    return any(verdict(a, b) is Verdict.CONTRARY for a in one for b in other)


def _articles(cluster: Cluster) -> set[int]:
    return {each.article for each in cluster}


def _sides(against: list[tuple[Cluster, Cluster]]) -> list[tuple[Cluster, ...]]:
    """Clusters that stand against each other, directly or by way of others.

    Two figures that more articles give side by side than give one against the other are no conflict: 412 on board, 348 of them
    passengers.
    """
    groups: list[set[Cluster]] = []
    for one, other in against:
        if one == other or len(_articles(one) & _articles(other)) >= against.count((one, other)) + against.count((other, one)):
            continue
        touched = [group for group in groups if one in group or other in group]
        groups = [group for group in groups if group not in touched] + [{one, other}.union(*touched)]
    return [tuple(sorted(group, key=lambda each: (each[0].article, each[0].span))) for group in groups]
