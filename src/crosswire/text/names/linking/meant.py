"""Names in two languages that mean the same, told by the vectors of their words where they stand."""

from collections import Counter, defaultdict
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

#: So alike must two groups be, and so much more than either is to any third; and so alike if they seem to be of two types.
LIKE, AHEAD, LIKE_OF_OTHER_TYPE, LIKE_ALONE = 0.4, 0.05, 0.45, 0.5
#: So many of the longest names of a group are compared of each article.
_MOST_NAMES = 4
_SHORTEST_PART = 2


class Likeness(Protocol):
    """Tells how alike words of two articles are in their contexts."""

    def between(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> Sequence[Sequence[float]]:
        """How alike the words at each place of one article are to those at each place of another; 1 is the same."""

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span]) -> tuple[float, Span] | None:
        """The passage within one of the ``free`` stretches that is most like the names, by article, and how much so."""


class Group:
    """The names of one entity by article."""

    def __init__(self, entity: str) -> None:
        self.known = bool(entity)
        self.country = entity.startswith("place:") and "-" not in entity
        self.drafts: dict[int, list[Draft]] = defaultdict(list)

    @property
    def type(self) -> MentionType:
        return decided(self.votes())

    def votes(self) -> Counter[MentionType]:
        """What speaks for each type, over all its names."""
        total: Counter[MentionType] = Counter()
        for drafts in self.drafts.values():
            for draft in drafts:
                total.update(draft.votes)
        return total

    def fullest(self) -> Draft:
        """Its longest name, rather one in Latin letters."""
        every = [draft for drafts in self.drafts.values() for draft in drafts]
        return max(every, key=lambda draft: (draft.words[0].isascii(), len(draft.words), len(draft.span)))

    def places(self, article: int) -> list[Span]:
        fullest = sorted(self.drafts[article], key=lambda draft: (-len(draft.words), -len(draft.span)))
        return [draft.span for draft in fullest[:_MOST_NAMES]]


class Meant:
    """The groups of a story, compared by what their names mean where they stand."""

    def __init__(self, texts: Sequence[str], languages: Sequence[str], groups: Mapping[int, Group], likeness: Likeness) -> None:
        self._texts, self._languages, self._groups, self._likeness = texts, languages, groups, likeness
        self._forms = {
            (number, article): {draft.span.of(texts[article]).casefold() for draft in drafts}
            for number, group in groups.items()
            for article, drafts in group.drafts.items()
        }

    def pairs(self) -> Iterator[Pair]:
        """Pairs of groups that name the same, the surest first."""
        met: dict[Pair, list[tuple[float, float]]] = defaultdict(list)
        for one, other in combinations(range(len(self._languages)), 2):
            if self._languages[one] != self._languages[other]:
                for pair, score, ahead in self._scored(one, other):
                    met[pair].append((score, ahead))
        kinds = {number: group.type for number, group in self._groups.items()}
        scores = {pair: sum(score for score, _ in found) / len(found) for pair, found in met.items()}
        for pair, score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
            least = LIKE_ALONE if len(met[pair]) == 1 else LIKE if kinds[pair[0]] is kinds[pair[1]] else LIKE_OF_OTHER_TYPE
            won = sum(ahead >= AHEAD for _, ahead in met[pair])
            if score >= least and 2 * won > len(met[pair]) and self.may_be_one(*pair):
                yield pair

    def may_be_one(self, one: int, other: int) -> bool:
        """Whether no article has both of two groups, and the tables not either."""
        first, second = self._groups[one], self._groups[other]
        if first.known and second.known:
            return False
        return not set(first.drafts) & set(second.drafts)

    def _is_part(self, one: int, other: int, article: int) -> bool:
        """Whether a name of one group is part of one of the other in an article: "Horizon" and "Horizon Docks"."""
        forms = ((first, second) for first in self._forms.get((one, article), ()) for second in self._forms.get((other, article), ()))
        return any(min(len(first), len(second)) >= _SHORTEST_PART and (first in second or second in first) for first, second in forms)

    def _scored(self, one: int, other: int) -> Iterator[tuple[Pair, float, float]]:
        """Each pair of groups of two articles with how alike they are, and how much more than either to a third."""
        table = self._table(one, other)
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
            rivals = [s for s, number in rows[first] if number != second and not self._is_part(number, second, other)][:1]
            rivals += [s for s, number in columns[second] if number != first and not self._is_part(number, first, one)][:1]
            yield (min(first, second), max(first, second)), score, score - max(rivals, default=-1.0)

    def _table(self, one: int, other: int) -> Table:
        ours, theirs = self._places(one), self._places(other)
        if not ours or not theirs:
            return {}
        found: Table = {}
        scores = self._likeness.between(one, [place for _, place in ours], other, [place for _, place in theirs])
        for (first, _), row in zip(ours, scores, strict=True):
            for (second, _), score in zip(theirs, row, strict=True):
                found[first, second] = max(score, found.get((first, second), -1.0))
        return found

    def _places(self, article: int) -> list[tuple[int, Span]]:
        return [(number, place) for number, group in self._groups.items() if article in group.drafts for place in group.places(article)]

    def is_ahead(self, article: int, span: Span, number: int) -> bool:
        """Whether a passage is more like the names of a group than like any other name of the articles that have it."""
        won = 0
        tellers = [other for other in self._groups[number].drafts if self._languages[other] != self._languages[article]]
        for other in tellers:
            places = self._places(other)
            scores = self._likeness.between(article, [span], other, [place for _, place in places])[0]
            own = max(score for score, (group, _) in zip(scores, places, strict=True) if group == number)
            rest = [score - AHEAD * self._is_part(group, number, other) for score, (group, _) in zip(scores, places, strict=True) if group != number]
            won += own - max(rest, default=-1.0) >= AHEAD
        return 2 * won > len(tellers)
