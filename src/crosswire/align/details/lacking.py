"""Whether a list lacks a thing that another list of the same things has."""

from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.align.details.joining import MemberLikeness, Same
from crosswire.align.details.members import Member

#: Two lists tell of the same things when they share so many members.
SHARED = 2
#: A member of the other list without a partner may be the one that is looked for, unless so many pairs of wordings can be compared and they
#: are, on average, less like than this. Of translated members paired by their order, one in ten is less like its partner than 0.3.
FEWEST, UNLIKE = 3, 0.25
#: A member that has a partner may be the one that is looked for all the same when it is, on average, as like as this.
LIKE = 0.3


class Things:
    """The members of the lists of one claim in groups, each one thing."""

    def __init__(self, groups: Sequence[Same], likeness: MemberLikeness) -> None:
        self.groups = list(groups)
        self._likeness = likeness
        pairs = Counter((a.article, b.article) for group in groups for a in group for b in group if a.article != b.article)
        self._shared = {pair for pair, count in pairs.items() if count >= SHARED}
        self._paired = {(each.article, each.listing) for group in groups if len(group) > 1 for each in group}

    def is_paired(self, thing: Same) -> bool:
        """Whether it stands in a list that shares a member with a list of another article."""
        return any((each.article, each.listing) in self._paired for each in thing)

    def is_lacking(self, thing: Same, article: int) -> bool:
        """Whether an article has a list of the same things, and none of its members can be this one."""
        beside = any((each.article, article) in self._shared for each in thing)
        return beside and not any(self._may_be(thing, group) for group in self.groups if _tells(group, article))

    def _may_be(self, thing: Same, group: Same) -> bool:
        """Whether a thing could be another one of the same list, though they were not joined."""
        rest = [each for each in group if each.article not in {own.article for own in thing}]
        taken = len(rest) < len(group)
        found = list(self._likenesses(thing, rest))
        mean = sum(found) / len(found) if found else 1.0
        return mean >= LIKE if taken else len(found) < FEWEST or mean >= UNLIKE

    def _likenesses(self, thing: Same, rest: Sequence[Member]) -> Iterator[float]:
        yield from (self._likeness(own, other) for own in thing for other in rest)


def _tells(group: Same, article: int) -> bool:
    return any(each.article == article for each in group)
