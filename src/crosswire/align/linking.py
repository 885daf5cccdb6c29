"""First linking: whole sentences, the surest pairs first (average-link agglomeration)."""

from crosswire.align.groups import Group, Groups
from crosswire.align.links import Links
from crosswire.align.passages import Passage


def link_sentences(links: Links, readiness: float) -> Groups:
    """Link the sentences of a story. ``readiness`` is added to every score: above 0 links more, below 0 less."""
    layout = links.counterparts.layout
    whole = [layout.whole(sentence) for sentence in range(len(layout.article_of))]
    groups = Groups(layout, whole)
    for _, one, other in sorted(pairs(links, whole, readiness)):
        mine, theirs = groups.of(one), groups.of(other)
        if mine is not theirs and apart(groups, mine, theirs) and total(links, mine, theirs, readiness) > 0:
            groups.join(mine, theirs)
    return groups


def pairs(links: Links, whole: list[Passage], readiness: float) -> list[tuple[float, Passage, Passage]]:
    """(minus score, sentence, sentence) for the pairs of different articles that would rather be linked."""
    found = []
    for one in whole:
        for sentence in links.counterparts.near(one.sentence):
            other = whole[sentence]
            if one < other and links.counterparts.layout.article(one) != links.counterparts.layout.article(other):
                score = links.score(one, other) + readiness
                if score > 0:
                    found.append((-score, one, other))
    return found


def apart(groups: Groups, one: Group, other: Group) -> bool:
    """Whether no article has a passage in both."""
    return not {groups.layout.article(p) for p in one} & {groups.layout.article(p) for p in other}


def total(links: Links, one: Group, other: Group, readiness: float) -> float:
    """The sum of all scores between two groups."""
    return sum(links.score(p, q) + readiness for p in one for q in other)
