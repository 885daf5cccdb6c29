"""Names in two languages that mean the same, told by the vectors of their words where they stand.

Rules about letters, sounds and tables of words come first; this is for what they leave apart: "Autoridad de Puertos" and
"Управління портів". Two groups that are put together are compared as one with what is left.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.meant_chance import Scored, chance
from crosswire.text.names.linking.meant_groups import Group, Likeness
from crosswire.text.names.linking.meant_people import may_sound_alike
from crosswire.text.names.linking.meant_tables import Scores, margins, parts_among

#: Two groups are one from this chance on: 594 of 832 pairs in 84 stories were joined rightly, each story by a fit without it, and 71 pairs
#: wrongly. What is less alike is not looked at.
LIKELY, _LEAST = 0.6, 0.2
#: A passage is somebody's rather than another's if it is so much more alike.
AHEAD = 0.03


class Meant:
    """The groups of a story, compared by what their names mean where they stand."""

    def __init__(self, pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> None:
        self._languages, self._groups, self._likeness = [page.vocabulary.code for page in pages], dict(groups), likeness
        #: The groups of each article, in the order of the tables.
        self._at = [[number for number, group in groups.items() if article in group.articles] for article in range(len(pages))]
        self._places = [[groups[number].places(article) for number in at] for article, at in enumerate(self._at)]
        self._parts = [
            parts_among([frozenset(span.of(page.text).casefold() for span in groups[number].spans(article)) for number in at])
            for article, (page, at) in enumerate(zip(pages, self._at, strict=True))
        ]

    def pairs(self) -> Iterator[Pair]:
        """Pairs of groups that name the same, the surest first; a group's second is from then on part of its first."""
        tables = self.tables()
        while joined := [pair for pair in self._likely(tables) if self._joined(*pair)]:
            yield from joined

    def tables(self) -> dict[Pair, Scores]:
        """How alike the names of each two articles in two languages are."""
        return {
            (one, other): np.array(self._likeness.between(one, self._places[one], other, self._places[other]), np.float32)
            for one, other in combinations(range(len(self._languages)), 2)
            if self._languages[one] != self._languages[other] and self._at[one] and self._at[other]
        }

    def _likely(self, tables: Mapping[Pair, Scores]) -> list[Pair]:
        met = self.scored(tables)
        chances = {pair: chance(self._groups[pair[0]], self._groups[pair[1]], scored) for pair, scored in met.items()}
        likely = sorted((-each, pair) for pair, each in chances.items() if each >= LIKELY)
        return [pair for _, pair in likely if self.agree(*pair)]

    def scored(self, tables: Mapping[Pair, Scores]) -> dict[Pair, list[Scored]]:
        """The pairs of groups that may be one, with how alike they are in each two articles."""
        met: dict[Pair, list[Scored]] = defaultdict(list)
        has = {number: self._has(group) for number, group in self._groups.items()}
        for (one, other), table in tables.items():
            ours, theirs = (np.array([has[number] for number in self._at[article]]) for article in (one, other))
            may_be = (table >= _LEAST) & (ours @ theirs.T == 0)
            ahead, back = margins(table, ours[:, other] == 0, self._parts[one], theirs[:, one] == 0, self._parts[other])
            firsts, seconds = np.nonzero(may_be)
            values = zip(table[may_be].tolist(), ahead[may_be].tolist(), back[may_be].tolist(), strict=True)
            for first, second, scored in zip(firsts.tolist(), seconds.tolist(), values, strict=True):
                pair = self._at[one][first], self._at[other][second]
                met[min(pair), max(pair)].append(scored)
        return met

    def _has(self, group: Group) -> Scores:
        """Which articles have a group, and, behind them, whether the tables do: no two that share one of these are one."""
        found = np.zeros(len(self._languages) + 1, np.float32)
        found[[*group.articles, *([len(self._languages)] if group.known else [])]] = 1
        return found

    def _joined(self, one: int, other: int) -> bool:
        """Puts two groups together, if none of the pairs before has come between."""
        if one not in self._groups or other not in self._groups or self._has(self._groups[one]) @ self._has(self._groups[other]):
            return False
        if self._groups[one].belonging.is_apart(self._groups[other].belonging):
            return False
        self._groups[one] = self._groups[one].with_others(self._groups.pop(other))
        for at in self._at:
            at[:] = [one if number == other else number for number in at]
        return True

    def agree(self, first: int, second: int) -> bool:
        """Whether two groups are not of two countries, and sound alike if one of them is somebody."""
        one, other = self._groups[first], self._groups[second]
        if one.belonging.is_apart(other.belonging):
            return False
        return MentionType.PERSON not in (one.type, other.type) or may_sound_alike(one.names, other.names)

    def is_ahead(self, article: int, span: Span, number: int) -> bool:
        """Whether a passage is more like the names of a group than like any other name of the articles that have it."""
        tellers = [other for other in self._groups[number].articles if self._languages[other] != self._languages[article]]
        return 2 * sum(self._wins(article, span, number, other) for other in tellers) > len(tellers)

    def _wins(self, article: int, span: Span, number: int, other: int) -> bool:
        scores = self._likeness.between(article, [[span]], other, self._places[other])[0]
        own = self._at[other].index(number)
        # "Horizon" may be as near to a passage as "Horizon Docks", if it is not nearer
        rivals = (
            score - AHEAD * part for place, (score, part) in enumerate(zip(scores, self._parts[other][own], strict=True)) if place != own
        )
        return scores[own] - max(rivals, default=-1.0) >= AHEAD
