"""Order, where it tells something: two articles that say everything in the same order are copies or translations.

There, and only there, a weak link that runs across many others is doubted: in a translation the place of a sentence says
as much as its words. Independent articles tell the same things in orders of their own, and nothing follows from it.
"""

from statistics import mean, median

from crosswire.align.groups import Group, Groups
from crosswire.align.links import Links
from crosswire.align.passages import Passage

Pair = tuple[Passage, Passage]

#: Two articles run in parallel if they have so many links of which the middle one crosses at most this share of the others.
FEWEST, PARALLEL = 6, 0.05
#: A passage is taken out if its links cross more than this share of the others and score less on average. Exclusives F1 on
#: translated stories with gaps 0.86 with it and 0.82 without; no other figure of any group of stories moved by more than 0.02.
ACROSS, WEAK = 0.2, 2.0


def doubt_crossings(links: Links, groups: Groups) -> None:
    """Take passages out of their groups whose links are weak and run across the order of parallel articles."""
    crossings = crossing_shares(groups)
    for group in groups.all():
        for passage in sorted(group, key=lambda p: (strength(links, p, group), p)) if len(group) > 1 else []:
            others = groups.others(passage)
            shares = [crossings[pair] for pair in (ordered(passage, other) for other in others) if pair in crossings]
            if shares and mean(shares) > ACROSS and strength(links, passage, group) < WEAK:
                groups.take(passage)
                groups.put(passage)


def strength(links: Links, passage: Passage, group: Group) -> float:
    """The mean score of a passage's links in its group."""
    return mean(links.score(passage, other) for other in sorted(group) if other != passage)


def crossing_shares(groups: Groups) -> dict[Pair, float]:
    """For each link of articles that run in parallel, the share of their other links that it crosses."""
    between: dict[tuple[int, int], list[Pair]] = {}
    for group in groups.all():
        members = sorted(group)
        for at, one in enumerate(members):
            for other in members[at + 1 :]:
                between.setdefault((groups.layout.article(one), groups.layout.article(other)), []).append((one, other))
    found: dict[Pair, float] = {}
    for pairs in between.values():
        shares = [sum(cross(pair, other) for other in pairs) / max(len(pairs) - 1, 1) for pair in pairs]
        if len(pairs) >= FEWEST and median(shares) <= PARALLEL:
            found |= dict(zip(pairs, shares, strict=True))
    return found


def cross(pair: Pair, other: Pair) -> bool:
    """Whether two links between the same articles cross."""
    return pair != other and (pair[0] < other[0]) != (pair[1] < other[1])


def ordered(one: Passage, other: Passage) -> Pair:
    return (one, other) if one < other else (other, one)
