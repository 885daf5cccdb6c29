"""How likely two groups of names that are alike in meaning are one: a small network on how alike they are, and where."""

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy as np

from crosswire.model.mention import MentionType
from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.meant_evidence import Numbers
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_parts import are_initials, is_short
from crosswire.text.names.linking.meant_people import may_sound_alike
from crosswire.text.names.linking.meant_tables import Scores

#: More rivals say little more.
_RIVALS = 2


class Chances:
    """The chances of the pairs of a story. What is asked of two groups whatever else is put together is asked once.

    ``articles``: how many the story has.
    """

    def __init__(self, articles: int) -> None:
        self._articles = articles
        self._asked: dict[tuple[Group, Group], list[float] | None] = {}

    def of(self, groups: Mapping[int, Group], pairs: Numbers, alike: Scores) -> dict[Pair, float]:
        """The chance that two groups are one, of each pair that may be. ``alike``: what ``meant_evidence`` knows of the pairs."""
        met, rows = self.features(groups, pairs, alike)
        return dict(zip(met, chances_of(weights(), rows).tolist(), strict=True)) if met else {}

    def features(self, groups: Mapping[int, Group], pairs: Numbers, alike: Scores) -> tuple[list[Pair], Scores]:
        """Which pairs nothing rules out, and all that speaks for them and against, [pairs, features]."""
        met = [(one, other) for one, other in pairs.tolist()]
        told = [self._told(groups, pair) for pair in met]
        may_be = [place for place, row in enumerate(told) if row is not None]
        rows = np.array([told[place] for place in may_be], np.float32).reshape(len(may_be), -1 if may_be else 0)
        return [met[place] for place in may_be], np.hstack([alike[may_be], rows])

    def _told(self, groups: Mapping[int, Group], pair: Pair) -> list[float] | None:
        """What the names themselves say; nothing where they cannot be of one."""
        both = groups[pair[0]], groups[pair[1]]
        if both not in self._asked:
            self._asked[both] = [*_kinds(*both, self._articles), *_written(groups, *both)] if may_be_one(*both) else None
        return self._asked[both]


def may_be_one(one: Group, other: Group) -> bool:
    """Whether nothing rules it out that two groups are one.

    They are not of two countries, nor "Brenta 1" and "Brenta 2"; they sound alike if one of them is somebody; and if an article has
    both, one is short for the other.
    """
    if one.belonging.is_apart(other.belonging) or (one.figures and other.figures and one.figures.isdisjoint(other.figures)):
        return False
    if MentionType.PERSON in (one.type, other.type) and not may_sound_alike(one.names, other.names):
        return False
    return one.articles.isdisjoint(other.articles) or is_short(one.forms, other.forms) or are_initials(one.forms, other.forms)


@cache
def weights() -> dict[str, Scores]:
    """``mean``, ``spread`` [features], ``inner`` [features, hidden], ``outer`` [hidden], and a ``_constant`` of the last two."""
    with files(__package__).joinpath("joining.npz").open("rb") as file, np.load(file) as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def chances_of(network: dict[str, Scores], rows: Scores) -> Scores:
    hidden = np.maximum((rows - network["mean"]) / network["spread"] @ network["inner"] + network["inner_constant"], 0)
    return np.asarray(1 / (1 + np.exp(-(hidden @ network["outer"] + network["outer_constant"]))), np.float32)


def _kinds(one: Group, other: Group, articles: int) -> list[float]:
    is_person = MentionType.PERSON in (one.type, other.type)
    return [
        float(one.type is other.type),
        float(is_person),
        float(one.type is other.type is MentionType.OTHER),
        float(one.known or other.known),
        sum(one.shares[kind] * other.shares[kind] for kind in MentionType),
        len(one.articles | other.articles) / articles,
    ]


def _written(groups: Mapping[int, Group], one: Group, other: Group) -> list[float]:
    """How the words of their names stand to each other, and whether both stand in one article."""
    shared = one.articles & other.articles
    sizes = [max(map(len, group.forms)) for group in (one, other)]
    letters = [max(len("".join(words)) for words in group.forms) for group in (one, other)]
    short, initials = is_short(one.forms, other.forms), are_initials(one.forms, other.forms)
    both_long = any(min(one.longest(article), other.longest(article)) > 1 for article in shared)
    return [
        float(sizes[0] == sizes[1]),
        abs(math.log(letters[0] / letters[1])),
        len(shared) / min(len(one.articles), len(other.articles)),
        float(short),
        float(initials),
        float(min(sizes) > 1),
        float(_rivals(groups, one, other) if short and shared else 0),
        float(short and bool(shared)),
        float(initials and bool(shared)),
        float(both_long),
        float(both_long and MentionType.PERSON in (one.type, other.type)),
    ]


def _rivals(groups: Mapping[int, Group], one: Group, other: Group) -> int:
    """How many more groups of the articles that have both the shorter name may be short for."""
    shared = one.articles & other.articles
    short = min(one, other, key=lambda group: max(map(len, group.forms)))
    others = (group for group in groups.values() if group is not one and group is not other and group.articles & shared)
    return min(sum(is_short(short.forms, group.forms) for group in others), _RIVALS)
