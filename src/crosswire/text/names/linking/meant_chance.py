"""How likely two groups of names that are alike in meaning are one: a small network on how alike they are, and where."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_tables import Scores
from crosswire.text.names.linking.meant_told import may_be_one, told


class Chances:
    """The chances of the pairs of a story. What two groups' names say is asked when they first meet: rivals that are one
    by then count as two.

    ``articles``: how many the story has.
    """

    def __init__(self, articles: int) -> None:
        self._articles = articles
        self._asked: dict[tuple[Group, Group], list[float] | None] = {}

    def of(self, groups: Mapping[int, Group], pairs: Sequence[Pair], alike: Scores) -> dict[Pair, float]:
        """The chance that two groups are one, of each pair that may be. ``alike``: what ``meant_evidence`` knows of the pairs."""
        met, rows = self.features(groups, pairs, alike)
        return dict(zip(met, chances_of(weights(), rows).tolist(), strict=True)) if met else {}

    def features(self, groups: Mapping[int, Group], pairs: Sequence[Pair], alike: Scores) -> tuple[list[Pair], Scores]:
        """Which pairs nothing rules out, and all that speaks for them and against, [pairs, features]."""
        found = [self._told(groups, pair) for pair in pairs]
        may_be = [place for place, row in enumerate(found) if row is not None]
        rows = np.array([found[place] for place in may_be], np.float32).reshape(len(may_be), -1 if may_be else 0)
        return [pairs[place] for place in may_be], np.hstack([alike[may_be], rows])

    def _told(self, groups: Mapping[int, Group], pair: Pair) -> list[float] | None:
        """What the names themselves say; nothing where they cannot be of one."""
        both = groups[pair[0]], groups[pair[1]]
        if both not in self._asked:
            self._asked[both] = told(groups.values(), *both, self._articles) if may_be_one(*both) else None
        return self._asked[both]


@cache
def weights() -> dict[str, Scores]:
    """``mean``, ``spread`` [features], ``inner`` [features, hidden], ``outer`` [hidden], and a ``_constant`` of the last two."""
    with files(__package__).joinpath("joining.npz").open("rb") as file, np.load(file) as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def chances_of(network: dict[str, Scores], rows: Scores) -> Scores:
    hidden = np.maximum((rows - network["mean"]) / network["spread"] @ network["inner"] + network["inner_constant"], 0)
    return np.asarray(1 / (1 + np.exp(-(hidden @ network["outer"] + network["outer_constant"]))), np.float32)
