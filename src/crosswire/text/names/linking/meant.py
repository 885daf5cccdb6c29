"""Names in two languages that mean the same, told by the vectors of their words where they stand.

Rules about letters, sounds and tables of words come first; this is for what they leave apart: "Autoridad de Puertos" and
"Управління портів". On 44 invented stories in 20 languages vectors alone put names of bodies together with precision 0.99 and
recall 0.83 (at 0.4, ahead by 0.05), of people 0.997 and 0.74 (at 0.5), of places only 0.92 and 0.70: these the tables know.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.meant_groups import Group, Likeness
from crosswire.text.names.linking.meant_people import may_sound_alike

#: So alike two groups must be, on average over the pairs of articles that have them, and in more than half of the pairs so much
#: more than either is to any third. Of 134 pairs that the rules had left apart and this joined, in 50 such stories, 129 were right.
LIKE, AHEAD = 0.4, 0.03
#: The same for groups that seem to be of two types, and where only one article has each: half of those below it were wrong.
LIKE_OF_OTHER_TYPE, LIKE_ALONE, LIKE_ALONE_OF_OTHER_TYPE = 0.45, 0.5, 0.55
#: What is less alike is not looked at.
_LEAST = 0.2
_SHORTEST_PART = 2

#: How alike two groups are in two articles, and whether they are so much more than either is to a third.
Scored = tuple[float, bool]


class Meant:
    """The groups of a story, compared by what their names mean where they stand."""

    def __init__(self, pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> None:
        self._languages, self._groups, self._likeness = [page.vocabulary.code for page in pages], groups, likeness
        self._names = [
            {number: group.places(article) for number, group in groups.items() if article in group.articles}
            for article in range(len(pages))
        ]
        self._forms = {
            (number, article): {span.of(pages[article].text).casefold() for span in group.spans(article)}
            for number, group in groups.items()
            for article in group.articles
        }

    def pairs(self) -> Iterator[Pair]:
        """Pairs of groups that name the same, the surest first."""
        met: dict[Pair, list[Scored]] = defaultdict(list)
        for one, other in combinations(range(len(self._languages)), 2):
            if self._languages[one] != self._languages[other]:
                for pair, scored in self._scored(one, other):
                    met[pair].append(scored)
        means = {pair: sum(score for score, _ in found) / len(found) for pair, found in met.items()}
        for pair, mean in sorted(means.items(), key=lambda item: (-item[1], item[0])):
            won = sum(ahead for _, ahead in met[pair])
            if 2 * won > len(met[pair]) and mean >= self._least(pair, len(met[pair])) and self._agree(pair):
                yield pair

    def _least(self, pair: Pair, times: int) -> float:
        one, other = (self._groups[number] for number in pair)
        if times == 1:
            return LIKE_ALONE if one.type is other.type else LIKE_ALONE_OF_OTHER_TYPE
        return LIKE if one.type is other.type else LIKE_OF_OTHER_TYPE

    def _agree(self, pair: Pair) -> bool:
        """Whether two groups are not of two countries, and sound alike if one of them is somebody."""
        one, other = (self._groups[number] for number in pair)
        if one.belonging.is_apart(other.belonging):
            return False
        return MentionType.PERSON not in (one.type, other.type) or may_sound_alike(one.names, other.names)

    def is_ahead(self, article: int, span: Span, number: int) -> bool:
        """Whether a passage is more like the names of a group than like any other name of the articles that have it."""
        tellers = [other for other in self._groups[number].articles if self._languages[other] != self._languages[article]]
        return 2 * sum(self._wins(article, span, number, other) for other in tellers) > len(tellers)

    def _wins(self, article: int, span: Span, number: int, other: int) -> bool:
        names = self._names[other]
        scores = dict(zip(names, self._likeness.between(article, [[span]], other, list(names.values()))[0], strict=True))
        own = scores[number]
        # "Horizon" may be as near to a passage as "Horizon Docks", if it is not nearer
        rivals = (score - AHEAD * self._is_part(group, number, other) for group, score in scores.items() if group != number)
        return own - max(rivals, default=-1.0) >= AHEAD

    def _may_be_one(self, one: int, other: int) -> bool:
        """Whether no article has both of two groups, nor the tables."""
        first, second = self._groups[one], self._groups[other]
        return not (first.known and second.known) and not first.articles & second.articles

    def _is_part(self, one: int, other: int, article: int) -> bool:
        """Whether a name of one group is part of one of the other in an article: "Horizon" and "Horizon Docks"."""
        forms = ((first, second) for first in self._forms[one, article] for second in self._forms[other, article])
        return any(min(len(first), len(second)) >= _SHORTEST_PART and (first in second or second in first) for first, second in forms)

    def _is_rival(self, number: int, group: int, article: int, other: int) -> bool:
        """Whether a group may be meant instead of one of its article: not if the other article names it, too, or it is a part of it."""
        return number != group and other not in self._groups[number].articles and not self._is_part(number, group, article)

    def _scored(self, one: int, other: int) -> Iterator[tuple[Pair, Scored]]:
        """The pairs of groups of two articles that may be one, with how alike they are."""
        ours, theirs = self._names[one], self._names[other]
        table = self._likeness.between(one, list(ours.values()), other, list(theirs.values()))
        columns = list(zip(*table, strict=True))
        for first, row in zip(ours, table, strict=True):
            for place, (second, score) in enumerate(zip(theirs, row, strict=True)):
                if score >= _LEAST and first != second and self._may_be_one(first, second):
                    won = not any(s > score - AHEAD and self._is_rival(n, second, other, one) for n, s in zip(theirs, row, strict=True))
                    won = won and not any(
                        s > score - AHEAD and self._is_rival(n, first, one, other) for n, s in zip(ours, columns[place], strict=True)
                    )
                    yield (min(first, second), max(first, second)), (score, won)
