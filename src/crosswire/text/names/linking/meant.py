"""Names in two languages that mean the same, told by the vectors of their words where they stand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Protocol

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided

Pair = tuple[int, int]
#: How alike the names of two groups are, by group of the first article and of the second.
Table = dict[Pair, float]

#: So alike must two groups be, and so much more than either is to any third.
LIKE, AHEAD = 0.4, 0.05
_MOST_NAMES = 4


class Likeness(Protocol):
    """Tells how alike words of two articles are in their contexts."""

    def between(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> Sequence[Sequence[float]]:
        """How alike the words at each place of one article are to those at each place of another; 1 is the same."""


class Group:
    """The names of one entity by article."""

    def __init__(self, known: bool) -> None:
        self.known = known
        self.drafts: dict[int, list[Draft]] = defaultdict(list)

    @property
    def type(self) -> MentionType:
        votes = sum((draft.votes for drafts in self.drafts.values() for draft in drafts), start=type(next(iter(self.drafts.values()))[0].votes)())
        return decided(votes)

    def places(self, article: int) -> list[Span]:
        fullest = sorted(self.drafts[article], key=lambda draft: (-len(draft.words), -len(draft.span)))
        return [draft.span for draft in fullest[:_MOST_NAMES]]


def meant_alike(groups: Mapping[int, Group], languages: Sequence[str], likeness: Likeness) -> Iterator[Pair]:
    """Pairs of groups that name the same, the surest first."""
    met: dict[Pair, list[tuple[float, float]]] = defaultdict(list)
    for one, other in combinations(range(len(languages)), 2):
        if languages[one] != languages[other]:
            for pair, score, ahead in _scored(groups, one, other, likeness):
                met[pair].append((score, ahead))
    kinds = {number: group.type for number, group in groups.items()}
    scores = {pair: sum(score for score, _ in found) / len(found) for pair, found in met.items()}
    for pair, score in sorted(scores.items(), key=lambda item: -item[1]):
        first, second = pair
        one, two = groups[first], groups[second]
        if score < LIKE or (one.known and two.known) or set(one.drafts) & set(two.drafts):
            continue
        if kinds[first] is not kinds[second]:
            continue
        won = sum(ahead >= AHEAD for _, ahead in met[pair])
        if 2 * won > len(met[pair]):
            yield pair


def _scored(groups: Mapping[int, Group], one: int, other: int, likeness: Likeness) -> Iterator[tuple[Pair, float, float]]:
    """Each pair of groups of two articles with how alike they are, and how much more than either to a third."""
    table = _table(groups, one, other, likeness)
    rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
    columns: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (first, second), score in table.items():
        rows[first].append((score, second))
        columns[second].append((score, first))
    for found in (*rows.values(), *columns.values()):
        found.sort(reverse=True)
    for (first, second), score in table.items():
        if first == second or score < LIKE / 2:
            continue
        rivals = [s for s, number in rows[first][:2] if number != second] + [s for s, number in columns[second][:2] if number != first]
        yield (min(first, second), max(first, second)), score, score - max(rivals, default=-1.0)


def _table(groups: Mapping[int, Group], one: int, other: int, likeness: Likeness) -> Table:
    ours = [(number, place) for number, group in groups.items() if one in group.drafts for place in group.places(one)]
    theirs = [(number, place) for number, group in groups.items() if other in group.drafts for place in group.places(other)]
    if not ours or not theirs:
        return {}
    found: Table = {}
    scores = likeness.between(one, [place for _, place in ours], other, [place for _, place in theirs])
    for (first, _), row in zip(ours, scores, strict=True):
        for (second, _), score in zip(theirs, row, strict=True):
            found[first, second] = max(score, found.get((first, second), -1.0))
    return found
