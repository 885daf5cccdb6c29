"""Refining: sentences that say several things are split, and passages move to where they fit best.

A sentence is linked as a whole and then split at a clause border if one side has no counterpart in the group and the other
has. Three kinds of step, round by round until nothing changes: a passage moves to the group whose scores it raises most; a
passage is split and the part that fits less goes elsewhere; neighbours of one sentence that fare no better apart are joined.
"""

from dataclasses import dataclass

from crosswire.align.groups import Group, Groups
from crosswire.align.linking import ready
from crosswire.align.links import Links
from crosswire.align.passages import Passage

ROUNDS = 4
#: The share of a passage that must have a counterpart for it to stay whole.
LEAST = 0.35
#: What a split must gain in weight, and the least weight of each part.
GAIN, SMALLEST = 0.5, 1.0
#: What each link costs: half the weight of a rare word.
COST = 0.5


@dataclass(frozen=True)
class Refiner:
    """Takes the groups of the first linking, which it changes."""

    links: Links
    groups: Groups

    def refine(self) -> Groups:
        """Take steps round by round until a round ends where the one before did: a split may be joined again in the same round."""
        before: list[Group] = []
        for _ in range(ROUNDS):
            self.move_all()
            self.split_all()
            self.join_all()
            after = self.groups.all()
            if after == before:
                break
            before = after
        return self.groups

    def score(self, passage: Passage, group: Group | list[Passage]) -> float:
        """What the links of a passage to a group are worth."""
        others = [other for other in group if other != passage]
        return sum(self.links.score(passage, other) for other in others) + ready(len(others))

    def fit(self, passage: Passage, group: Group | list[Passage]) -> float:
        """The weight with a counterpart in a group, beyond the share that must have one."""
        found = self.links.counterparts
        total = 0.0
        for other in group:
            both = found.weight(passage) + found.weight(other)
            total += found.common(passage, other) + found.common(other, passage) - LEAST * both - COST
        return total

    def best(self, passage: Passage, but: Group = frozenset()) -> tuple[float, Group]:
        """The group a passage raises most, with the gain; nothing to gain: 0 and no group."""
        layout = self.groups.layout
        article, best = layout.article(passage), (0.0, frozenset[Passage]())
        near = [s for s in self.links.counterparts.near(passage.sentence) if layout.article_of[s] != article]
        for group in self.groups.near(near):
            rest = sorted(p for p in group if layout.article(p) != article)
            rival = self.groups.occupant(group, article)
            gain = self.score(passage, rest) - (self.score(rival, rest) if rival else 0.0)
            if group != but and rest and gain > best[0]:
                best = (gain, group)
        return best

    def move_all(self) -> None:
        """Let every passage go where it fits best."""
        for passage in self.groups.passages():
            if passage in self.groups:
                self.move(passage)

    def move(self, passage: Passage) -> bool:
        now = self.groups.of(passage)
        here = self.score(passage, now)
        gain, group = self.best(passage, but=now)
        if max(gain, 0.0) <= here + 1e-6:
            return False
        self.groups.take(passage)
        self.groups.put(passage, group if gain > 0 else frozenset())
        return True

    def split_all(self) -> None:
        """Split every passage that says more than its group."""
        for passage in self.groups.passages():
            if passage in self.groups:
                self.split(passage)

    def split(self, passage: Passage) -> bool:
        rest = self.groups.others(passage)
        now = self.fit(passage, rest)
        best: tuple[float, tuple[Passage, Passage, Group] | None] = (GAIN, None)
        for stays, goes in self.parts(passage):
            _, group = self.best(goes, but=self.groups.of(passage))
            new = self.fit(stays, rest) + max(self.fit(goes, self.without(group, goes)), 0.0) - now
            if new > best[0]:
                best = (new, (stays, goes, group))
        if best[1] is None:
            return False
        self.divide(passage, rest, *best[1])
        return True

    def parts(self, passage: Passage) -> list[tuple[Passage, Passage]]:
        """The ways to cut a passage in two at a clause border: (part that stays, part that goes)."""
        sentence, first, last = passage
        found = []
        for border in range(first, last):
            one, two = Passage(sentence, first, border), Passage(sentence, border + 1, last)
            if min(self.links.counterparts.weight(one), self.links.counterparts.weight(two)) >= SMALLEST:
                found += [(one, two), (two, one)]
        return found

    def without(self, group: Group, passage: Passage) -> list[Passage]:
        """A group less the passage of the same article."""
        article = self.groups.layout.article(passage)
        return sorted(p for p in group if self.groups.layout.article(p) != article)

    def divide(self, passage: Passage, rest: list[Passage], stays: Passage, goes: Passage, group: Group) -> None:
        self.groups.take(passage)
        kept = bool(rest) and self.score(stays, rest) > 0
        self.groups.put(stays, self.groups.of(rest[0]) if kept else frozenset())
        anchor = next((p for p in self.without(group, goes) if p in self.groups), None)
        self.groups.put(goes, self.groups.of(anchor) if anchor else frozenset())

    def join_all(self) -> None:
        """Join neighbours of one sentence that fare no better apart."""
        for passage in self.groups.passages():
            if passage in self.groups:
                self.join(passage)

    def join(self, passage: Passage) -> bool:
        follower = next((p for p in self.groups.in_sentence(passage.sentence) if p.first == passage.last + 1), None)
        if follower is None:
            return False
        both = Passage(passage.sentence, passage.first, follower.last)
        homes = [[p for p in self.groups.others(part) if p not in (passage, follower)] for part in (passage, follower)]
        now = sum(self.fit(part, home) for part, home in zip((passage, follower), homes, strict=True))
        gain, home = max(((self.fit(both, home), home) for home in [[], *homes]), key=lambda found: found[0])
        if gain < now - GAIN / 2:
            return False
        self.groups.take(passage)
        self.groups.take(follower)
        self.groups.put(both, self.groups.of(home[0]) if home else frozenset())
        return True
