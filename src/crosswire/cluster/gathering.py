"""Putting knots together to stories: the closest two groups first, as long as any two are close enough."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crosswire.cluster.closeness import links, required
from crosswire.cluster.knot import Knot, tied
from crosswire.encoders.base import Floats

_NEVER = np.float32(-np.inf)


@dataclass
class Groups:
    """``closeness`` [n, n] of groups, ``joinable`` the same where they are close enough; ``inner`` and ``sizes`` of each."""

    closeness: Floats
    joinable: Floats
    within: Floats
    sizes: Floats
    alive: npt.NDArray[np.bool_]

    def inner(self) -> Floats:
        """How close each group is in itself."""
        pairs = self.sizes * (self.sizes - 1) / 2
        return (self.within / np.maximum(pairs, 1)).astype(np.float32)

    def update(self, group: int) -> None:
        """Which others a group can be joined with now."""
        inner = self.inner()
        enough = self.alive & (self.closeness[group] >= required(inner[group], inner))
        enough[group] = False
        self.joinable[group] = self.joinable[:, group] = np.where(enough, self.closeness[group], _NEVER)

    def join(self, first: int, second: int) -> None:
        """The first group takes the second in."""
        ours, theirs = self.sizes[first], self.sizes[second]
        self.within[first] += self.within[second] + self.closeness[first, second] * ours * theirs
        row = (self.closeness[first] * ours + self.closeness[second] * theirs) / (ours + theirs)
        self.closeness[first] = self.closeness[:, first] = row
        self.sizes[first] += theirs
        self.alive[second] = False
        self.joinable[second] = self.joinable[:, second] = _NEVER
        self.update(first)


def gathered(knots: Sequence[Knot]) -> list[list[Knot]]:
    """The stories that knots make."""
    groups = grouped(knots)
    members = [[knot] for knot in knots]
    while True:
        first, second = divmod(int(groups.joinable.argmax()), len(knots))
        if groups.joinable[first, second] == _NEVER:
            return [found for found, alive in zip(members, groups.alive, strict=True) if alive]
        groups.join(first, second)
        members[first] += members[second]


def grouped(knots: Sequence[Knot]) -> Groups:
    """Every knot a group of its own."""
    closeness = links(knots)
    sizes = np.array([knot.size for knot in knots], np.float32)
    within = np.array([knot.within for knot in knots], np.float32)
    groups = Groups(closeness, closeness.copy(), within, sizes, np.ones(len(knots), np.bool_))
    inner = groups.inner()
    groups.joinable[closeness < required(inner[:, None], inner)] = _NEVER
    np.fill_diagonal(groups.joinable, _NEVER)
    return groups


def thinned(knots: list[Knot], most: int) -> list[Knot]:
    """At most so many knots: the closest are tied for good."""
    while len(knots) > most:
        closeness = links(knots)
        np.fill_diagonal(closeness, _NEVER)
        first, second = divmod(int(closeness.argmax()), len(knots))
        whole = tied(knots[first], knots[second], float(closeness[first, second]))
        knots = [knot for place, knot in enumerate(knots) if place not in (first, second)] + [whole]
    return knots
