"""Names of articles in two languages: which may be one, and what the articles, two by two, tell of it."""

from collections.abc import Mapping, Sequence

import numpy as np

from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.meant_evidence import Numbers, together
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_tables import Scores, Truths, between, margins

#: What is less alike is not looked at.
_LEAST = 0.2

Groups = Mapping[int, Group]
#: The groups of each article, in the order of the tables.
At = Sequence[Sequence[int]]


class Abroad:
    """The pairs of groups that are named in two languages.

    ``tables``: of each two such articles how alike each two names are, and what stands around them, [2, ours, theirs]. ``parts``: which
    names of an article are part of one another. ``first``, ``often``: where in its article each first stands, and how often, as a
    logarithm.
    """

    def __init__(self, tables: Mapping[Pair, Scores], parts: Sequence[Truths], first: Sequence[Scores], often: Sequence[Scores]) -> None:
        self._tables, self._parts, self._first, self._often = tables, parts, first, often

    def told(self, groups: Groups, at: At, beside: Sequence[Scores]) -> tuple[list[Pair], Scores]:
        """The pairs, the lower number first, and what is known of each: [pairs, features].

        ``beside``: for each article what else is named beside its groups, [groups, width].
        """
        pairs, values = [], []
        for (one, other), table in self._tables.items():
            ours, theirs = (np.array(at[article], np.int64) for article in (one, other))
            firsts, seconds = np.nonzero((table[0] >= _LEAST) & _may_be(groups, ours, theirs))
            pairs.append(np.sort(np.stack([ours[firsts], theirs[seconds]], axis=1), axis=1))
            values.append(self._values(groups, at, (one, other), np.stack([*table, beside[one] @ beside[other].T]))[:, firsts, seconds])
        met, rows = together(pairs, values)
        return [(first, second) for first, second in met.tolist()], rows

    def _values(self, groups: Groups, at: At, articles: Pair, table: Scores) -> Scores:
        """What is known of each two names of two articles: [values, ours, theirs]."""
        one, other = articles
        rivals, their_rivals = _rivals(groups, at[one], other), _rivals(groups, at[other], one)
        itself, their_self = (np.equal.outer(each, each) for each in (at[one], at[other]))
        ahead, back = margins(table[0], rivals, self._parts[one] | itself, their_rivals, self._parts[other] | their_self)
        around, named = (margins(each, rivals, itself, their_rivals, their_self) for each in table[1:])
        far, often = (between(each[one], each[other]) for each in (self._first, self._often))
        return np.stack([table[0], ahead, back, table[1], *around, table[2], *named, far, often])


def _may_be(groups: Groups, ours: Numbers, theirs: Numbers) -> Truths:
    """Which two are not the same group, nor both told by the tables: [ours, theirs]."""
    mine, yours = (np.array([groups[number].known for number in at.tolist()], np.bool_) for at in (ours, theirs))
    return np.not_equal.outer(ours, theirs) & ~np.logical_and.outer(mine, yours)


def _rivals(groups: Groups, numbers: Sequence[int], other: int) -> Truths:
    """Which groups of an article another one does not have, and may be meant instead."""
    return np.array([other not in groups[number].articles for number in numbers], np.bool_)
