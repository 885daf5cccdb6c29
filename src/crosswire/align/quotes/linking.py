"""Which quotes of different articles are the same words: groups with at most one of each article.

Translations of one quote share more than half of their weight, other quotes of the same story less. Who speaks tells as much:
of one speaker less is asked, of two who are known as different people more.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from crosswire.align.quotes.likeness import Words
from crosswire.align.quotes.words import Spoken
from crosswire.text.names.lexicon.namesakes import is_namesake

#: So much of two quotes must be in both on average. On six tellings of one story of ours in six languages and on five real articles
#: the translations of one quote by one speaker had 0.49 to 0.83, other quotes 0.54 at most, and those of one speaker 0.40.
SAME_SPEAKER, UNKNOWN_SPEAKER, OTHER_SPEAKER = 0.47, 0.53, 0.57
#: Of two people so much of each must be in the other. Of quotes in two mouths the translations had 0.56 and more in the worse half, two
#: different ones, "the biggest settlement in our state's history" and "our biggest contract ever", 0.53.
LEAST_SHARE = 0.55
#: Half a quote matches half: so much of the shorter one must be in the longer one of the same speaker, and so much of both.
HALF, HALF_MEAN = 0.62, 0.42
#: So many of another article are compared with each, those that are near it on the whole.
_NEAREST = 5

Pair = tuple[Spoken, Spoken]


class Linker:
    """Links what is said in a story; ``score`` gives what two quotes share, 0 to 1."""

    def __init__(self, words: Words, spoken: Sequence[Spoken]) -> None:
        self._words = words
        self._spoken = list(spoken)
        self._shares: dict[Pair, tuple[float, float]] = {}

    def groups(self) -> list[tuple[Spoken, ...]]:
        """Everything that is said, the same words together, in reading order."""
        group = {each: frozenset((each,)) for each in self._spoken}
        for one, other in sorted(self._candidates(), key=lambda pair: (-self._strength(*pair), _place(pair[0]), _place(pair[1]))):
            if group[one] != group[other] and self._fit(group[one], group[other]):
                joined = group[one] | group[other]
                group |= dict.fromkeys(joined, joined)
        found = {tuple(sorted(each, key=_place)) for each in group.values()}
        return sorted(found, key=lambda each: _place(each[0]))

    def score(self, one: Spoken, other: Spoken) -> float:
        """What two quotes share on average."""
        return sum(self.shares(one, other)) / 2

    def shares(self, one: Spoken, other: Spoken) -> tuple[float, float]:
        """How much of one is in the other, and the other way round."""
        key = (one, other) if _place(one) < _place(other) else (other, one)
        if key not in self._shares:
            self._shares[key] = self._words.shares(*key)
        found = self._shares[key]
        return found if key == (one, other) else (found[1], found[0])

    def _candidates(self) -> Iterator[Pair]:
        """The pairs that may be the same words: each with those that are nearest to it in every other article."""
        by_article: dict[int, list[Spoken]] = {}
        for each in self._spoken:
            by_article.setdefault(each.article, []).append(each)
        middles = {number: np.array([self._words.middle(each) for each in own]) for number, own in by_article.items()}
        for one, other in combinations(sorted(by_article), 2):
            near = middles[one] @ middles[other].T
            pairs = {(a, int(b)) for a in range(len(near)) for b in np.argsort(-near[a], kind="stable")[:_NEAREST]}
            pairs |= {(int(a), b) for b in range(near.shape[1]) for a in np.argsort(-near[:, b], kind="stable")[:_NEAREST]}
            for a, b in sorted(pairs):
                pair = by_article[one][a], by_article[other][b]
                if self._strength(*pair) >= 0:
                    yield pair

    def _strength(self, one: Spoken, other: Spoken) -> float:
        """By how much two quotes share more than they must to be the same; negative where they are not."""
        mean, (ours, theirs) = self.score(one, other), self.shares(one, other)
        needed = _needed(one, other)
        if needed == SAME_SPEAKER and mean < needed and max(ours, theirs) >= HALF:
            return mean - HALF_MEAN
        return min(mean - needed, min(ours, theirs) - LEAST_SHARE) if needed == OTHER_SPEAKER else mean - needed

    def _fit(self, one: frozenset[Spoken], other: frozenset[Spoken]) -> bool:
        """Whether two groups have no article in common and are alike on average."""
        if {each.article for each in one} & {each.article for each in other}:
            return False
        pairs = [(a, b) for a in sorted(one, key=_place) for b in sorted(other, key=_place)]
        return sum(self._strength(*pair) for pair in pairs) >= 0


def are_two(one: Spoken, other: Spoken) -> bool:
    """Whether two quotes have speakers who are known and not the same."""
    known = one.quote.entity, other.quote.entity
    return None not in known and known[0] != known[1] and not is_namesake(one.name or "", other.name or "")


def may_be_half(one: Spoken, other: Spoken) -> bool:
    """Whether one may hold part of the other: only of one speaker is that worth telling."""
    same = one.quote.entity is not None and one.quote.entity == other.quote.entity
    return same or is_namesake(one.name or "", other.name or "")


def _needed(one: Spoken, other: Spoken) -> float:
    if are_two(one, other):
        return OTHER_SPEAKER
    return SAME_SPEAKER if may_be_half(one, other) else UNKNOWN_SPEAKER


def _place(spoken: Spoken) -> tuple[int, int]:
    return spoken.article, spoken.span.start
