"""Names that mean the same, in two languages or short and full in one article, told by the vectors of their words where they stand.

Rules about letters, sounds and tables of words come first; this is for what they leave apart: "Autoridad de Puertos" and
"Управління портів". Two groups that are put together are compared as one with what is left.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

import numpy as np

from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.likeness_asked import Likeness
from crosswire.text.names.linking.meant_abroad import Abroad
from crosswire.text.names.linking.meant_beside import Beside
from crosswire.text.names.linking.meant_chance import Chances
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_tables import Scores, parts_among
from crosswire.text.names.linking.meant_told import may_be_one
from crosswire.text.names.linking.meant_within import COMPARED, Within, with_short

#: Two groups are one from this chance on. In 220 stories that no rule was made on, each half judged by a fit without it, 0.955 of the
#: pairs of names put together are right and 0.734 are found; from 0.7 on 0.948 and 0.741. Names that are not one, put together, make a
#: report wrong everywhere; names left apart make it longer.
LIKELY = 0.8
#: A passage is somebody's rather than another's if it is so much more alike.
AHEAD = 0.03


class Meant:
    """The groups of a story, compared by what their names mean where they stand."""

    def __init__(self, pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> None:
        self._languages, self._groups, self._likeness = [page.vocabulary.code for page in pages], dict(groups), likeness
        #: The groups of each article, in the order of the tables; a group stands there as often as it is put together of several.
        self._at = [[number for number, group in groups.items() if article in group.articles] for article in range(len(pages))]
        self._places = [[groups[number].places(article) for number in at] for article, at in enumerate(self._at)]
        self._parts = [
            parts_among([frozenset(span.of(page.text).casefold() for span in groups[number].spans(article)) for number in at])
            for article, (page, at) in enumerate(zip(pages, self._at, strict=True))
        ]
        spans = [[groups[number].spans(article) for number in at] for article, at in enumerate(self._at)]
        #: Where in its article each first stands, and how often, as a logarithm.
        self._first = [
            np.array([min(span.start for span in each) / len(page.text) for each in found], np.float32)
            for page, found in zip(pages, spans, strict=True)
        ]
        self._often = [np.log(np.array(list(map(len, found)), np.float32)) for found in spans]
        self._beside = Beside(pages, groups)
        self._chances = Chances(len(pages))

    def pairs(self) -> Iterator[Pair]:
        """Pairs of groups that name the same, the surest first; a group's second is from then on part of its first."""
        while joined := self._round():
            yield from joined

    def _round(self) -> list[Pair]:
        """What is put together before all are compared anew."""
        found = self._chances.of(self._groups, *self.scored())
        likely = sorted((-each, pair) for pair, each in found.items() if each >= LIKELY)
        grown: set[int] = set()
        kept_first = [(other, one) if one < 0 <= other else (one, other) for _, (one, other) in likely]
        return [pair for pair in kept_first if self._joined(*pair, grown)]

    def scored(self) -> tuple[list[Pair], Scores]:
        """The pairs of groups that may be one, and what the articles tell of each: [pairs, features]."""
        return with_short(
            *self._abroad.told(self._groups, self._at, self._beside.tables(self._at)), self._within.told(self._groups, self._at)
        )

    @cached_property
    def _abroad(self) -> Abroad:
        """How alike the names of each two articles in two languages are, and what stands around them."""
        around = [self._likeness.around(article, places) for article, places in enumerate(self._places)]
        tables = {
            (one, other): np.stack([self._alike(one, other), around[one] @ around[other].T]).astype(np.float32)
            for one, other in combinations(range(len(self._languages)), 2)
            if self._languages[one] != self._languages[other] and self._at[one] and self._at[other]
        }
        return Abroad(tables, self._parts, self._first, self._often)

    @cached_property
    def _within(self) -> Within:
        """How alike the first names of each article are to each other."""
        tables = [self._alike(article, article, COMPARED) for article in range(len(self._places))]
        return Within(tables, self._first, self._often)

    def _alike(self, one: int, other: int, most: int | None = None) -> Scores:
        ours, theirs = self._places[one][:most], self._places[other][:most]
        return np.array(self._likeness.between(one, ours, other, theirs), np.float32)

    def _joined(self, one: int, other: int, grown: set[int]) -> bool:
        """Puts two groups together, if no pair before has come between. ``grown``: those that are more by now than was compared."""
        if one not in self._groups or other not in self._groups or (self._groups[one].known and self._groups[other].known):
            return False
        if not grown.isdisjoint((one, other)) and not self._are_still_apart(one, other):
            return False
        grown.add(one)
        self._groups[one] = self._groups[one].with_others(self._groups.pop(other))
        self._beside.join((one, other))
        for at in self._at:
            at[:] = [one if number == other else number for number in at]
        return True

    def _are_still_apart(self, one: int, other: int) -> bool:
        """Whether no article has both, and nothing rules it out that they are one, now that either is more."""
        ours, theirs = self._groups[one], self._groups[other]
        return ours.articles.isdisjoint(theirs.articles) and may_be_one(ours, theirs)

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
