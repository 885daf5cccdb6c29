"""The details of one claim, gathered: which passages give the same value, and which sides cannot both hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.align.compare.quantities import is_vague
from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.assigning import Likeness, Pair
from crosswire.align.details.detail import Detail, verdict
from crosswire.align.details.matching import match
from crosswire.align.details.opposing import Cluster, sides
from crosswire.model.quantity import Quantity

#: So alike must details be in their context when their passages are not linked: indirect jobs and direct ones are at 0.4.
NEAR_LIKE = 0.5


@dataclass(frozen=True)
class Gathered:
    """``clusters``: details that agree, in reading order. ``conflicts``: clusters that stand against each other."""

    clusters: tuple[Cluster, ...]
    conflicts: tuple[tuple[Cluster, ...], ...]


def gather(passages: Sequence[Sequence[Detail]], near: Sequence[Sequence[Detail]], likeness: Likeness) -> Gathered:
    """Compare the details of every two passages of a claim.

    A claim that nobody else reports is compared with the passages ``near`` it in other articles, and more is asked of a contrary pair.
    """
    found = [match(one, other, likeness) for one, other in combinations(passages, 2)]
    beside = [match(one, other, likeness) for one in passages for other in near] if len(passages) == 1 else []
    details = [detail for passage in (*passages, *near) for detail in passage]
    cluster = _joined(details, [pair for matched in (*found, *beside) for pair in matched.agreeing])
    contrary = [pair for matched in found for pair in matched.contrary]
    contrary += [pair for matched in beside for pair in matched.contrary if likeness(*pair)[0] >= NEAR_LIKE]
    against = [(cluster[one], cluster[other]) for one, other in contrary]
    told = {detail for passage in passages for detail in passage}
    clusters = sorted({each for each in cluster.values() if told.intersection(each)}, key=lambda each: (each[0].article, each[0].span))
    return Gathered(tuple(clusters), tuple(sides(against, likeness)))


def _joined(details: list[Detail], pairs: list[Pair]) -> dict[Detail, Cluster]:
    """Each detail's cluster: itself and all that agree with it, directly or by way of others."""
    cluster: dict[Detail, Cluster] = {detail: (detail,) for detail in details}
    for one, other in sorted(pairs, key=lambda pair: -verdict(*pair)):
        if cluster[one] != cluster[other] and _vague(one) == _vague(other) and not _contrary(cluster[one], cluster[other]):
            merged = tuple(sorted({*cluster[one], *cluster[other]}, key=lambda each: (each.article, each.span)))
            cluster.update(dict.fromkeys(merged, merged))
    return cluster


def _vague(detail: Detail) -> bool:
    return isinstance(detail.value, Quantity) and is_vague(detail.value)


def _contrary(one: Cluster, other: Cluster) -> bool:
    """Whether "at least 150" stands between 150 and 154, which do not agree."""
    return any(verdict(a, b) is Verdict.CONTRARY for a in one for b in other)
