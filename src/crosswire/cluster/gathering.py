"""Putting knots together to stories: the closest two groups first, as long as any two are close enough."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.cluster.closeness import links, required
from crosswire.cluster.knot import Knot, tied
from crosswire.encoders.base import Floats

_NEVER = np.float32(-np.inf)


@dataclass
class Groups:
    """``closeness`` [n, n] of groups, ``joinable`` the same where they are close enough; of each ``within``, ``sizes`` and ``inner``.

    ``inner`` is how close a group is in itself. A group that was taken in is close to none.
    """

    closeness: Floats
    joinable: Floats
    within: Floats
    sizes: Floats
    inner: Floats

    def join(self, first: int, second: int) -> None:
        """The first group takes the second in."""
        ours, theirs = self.sizes[first], self.sizes[second]
        self.within[first] += self.within[second] + self.closeness[first, second] * ours * theirs
        row = (self.closeness[first] * ours + self.closeness[second] * theirs) / (ours + theirs)
        row[first] = row[second] = _NEVER
        self.closeness[second] = self.closeness[:, second] = self.joinable[second] = self.joinable[:, second] = _NEVER
        self.closeness[first] = self.closeness[:, first] = row
        self.sizes[first] += theirs
        self.inner[first] = inner(self.within[first], self.sizes[first])
        self.joinable[first] = self.joinable[:, first] = np.where(row >= required(self.inner[first], self.inner), row, _NEVER)


def inner(within: Floats, sizes: Floats) -> Floats:
    """The mean over the pairs of a group; nothing for an article alone."""
    found: Floats = (within / np.maximum(sizes * (sizes - 1) / 2, 1)).astype(np.float32)
    return found


def gathered(knots: Sequence[Knot]) -> list[list[Knot]]:
    """The stories that knots make."""
    groups = grouped(knots)
    members: dict[int, list[Knot]] = {place: [knot] for place, knot in enumerate(knots)}
    while True:
        first, second = divmod(int(groups.joinable.argmax()), len(knots))
        if groups.joinable[first, second] == _NEVER:
            return list(members.values())
        groups.join(first, second)
        members[first] += members.pop(second)


def grouped(knots: Sequence[Knot]) -> Groups:
    """Every knot a group of its own."""
    closeness = links(knots)
    np.fill_diagonal(closeness, _NEVER)
    sizes = np.array([knot.size for knot in knots], np.float32)
    within = np.array([knot.within for knot in knots], np.float32)
    own = inner(within, sizes)
    joinable = np.where(closeness >= required(own[:, None], own), closeness, _NEVER)
    return Groups(closeness, joinable, within, sizes, own)


def thinned(knots: list[Knot], most: int) -> list[Knot]:
    """At most so many knots: the closest are tied for good."""
    while len(knots) > most:
        closeness = links(knots)
        np.fill_diagonal(closeness, _NEVER)
        first, second = divmod(int(closeness.argmax()), len(knots))
        whole = tied(knots[first], knots[second], float(closeness[first, second]))
        knots = [knot for place, knot in enumerate(knots) if place not in (first, second)] + [whole]
    return knots
