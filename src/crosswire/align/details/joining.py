"""Which members of the lists of one claim are the same thing, in any language."""

from collections.abc import Callable, Sequence
from itertools import combinations

from crosswire.align.details.members import Member

#: So alike must members be. On 97 pairs of translated lists the members paired from 0.34 on were the right ones in 0.94, and 0.71 of all
#: were paired (0.92 and 0.72 from 0.30 on, 0.95 and 0.66 from 0.42 on).
ALIKE = 0.34
#: So many members of one claim are compared.
MOST = 150

Same = tuple[Member, ...]
MemberLikeness = Callable[[Member, Member], float]


def joined(members: Sequence[Member], likeness: MemberLikeness) -> list[Same]:
    """The members in groups of one thing, each article in a group once, in reading order. The most alike are joined first.

    ``likeness`` is of two members of different articles, 1 for the same.
    """
    members = members[:MOST]
    scores = {(one, other): likeness(one, other) for one, other in combinations(members, 2) if one.article != other.article}
    group: dict[Member, Same] = {member: (member,) for member in members}
    for one, other in sorted(scores, key=lambda pair: -scores[pair]):
        if scores[one, other] < ALIKE:
            break
        if _may_join(group[one], group[other], scores):
            both = tuple(sorted((*group[one], *group[other]), key=_place))
            group.update(dict.fromkeys(both, both))
    return sorted(set(group.values()), key=lambda same: _place(same[0]))


def _may_join(one: Same, other: Same, scores: dict[tuple[Member, Member], float]) -> bool:
    """Whether two groups speak of no article twice and are alike: on average, and the most alike of them."""
    if {each.article for each in one} & {each.article for each in other}:
        return False
    found = [scores[a, b] if (a, b) in scores else scores[b, a] for a in one for b in other]
    return (sum(found) / len(found) + max(found)) / 2 >= ALIKE


def _place(member: Member) -> tuple[int, int]:
    return member.article, member.span.start
