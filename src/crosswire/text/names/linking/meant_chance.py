"""How likely two groups of names that are alike in meaning are one: a small network on how alike they are, and where."""

import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from crosswire.model.mention import MentionType
from crosswire.text.names.linking.clusters import Pair
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_parts import are_initials, is_short
from crosswire.text.names.linking.meant_people import may_sound_alike
from crosswire.text.names.linking.meant_tables import Scores

#: More pairs of articles say little more; nor do more rivals.
_ENOUGH, _RIVALS = 4, 2

#: Of two groups in two articles: how alike their names are, how much more than either is to the likest rival of the other, the same
#: of what stands around them, how far apart they first stand, and how much oftener one stands.
Scored = tuple[float, float, float, float, float, float, float, float]


def chances(groups: dict[int, Group], met: dict[Pair, list[Scored]], articles: int) -> dict[Pair, float]:
    """The chance that two groups are one, of each pair that may be. ``articles``: how many the story has."""
    pairs = [pair for pair in met if may_be_one(*(groups[number] for number in pair))]
    if not pairs:
        return {}
    rows = np.array([features(groups, pair, met[pair], articles) for pair in pairs], np.float32)
    return dict(zip(pairs, chances_of(weights(), rows).tolist(), strict=True))


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


def features(groups: dict[int, Group], pair: Pair, scored: Sequence[Scored], articles: int) -> list[float]:
    """What speaks for it and against it."""
    one, other = (groups[number] for number in pair)
    return [*_alike(scored), *_kinds(one, other, articles), *_written(groups, one, other)]


def _alike(scored: Sequence[Scored]) -> list[float]:
    alike, ahead, back, around, ahead_around, back_around, far, often = zip(*scored, strict=True)
    size = len(scored)
    means = [sum(values) / size for values in (alike, around, ahead_around, back_around, far, often)]
    return [
        means[0],
        max(alike) - means[0],
        sum(map(min, ahead, back)) / size,
        sum(map(max, ahead, back)) / size,
        float(min(size, _ENOUGH)),
        means[1],
        max(around) - means[1],
        min(means[2:4]),
        max(means[2:4]),
        *means[4:],
    ]


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


def _written(groups: dict[int, Group], one: Group, other: Group) -> list[float]:
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


def _rivals(groups: dict[int, Group], one: Group, other: Group) -> int:
    """How many more groups of the articles that have both the shorter name may be short for."""
    shared = one.articles & other.articles
    short = min(one, other, key=lambda group: max(map(len, group.forms)))
    others = (group for group in groups.values() if group is not one and group is not other and group.articles & shared)
    return min(sum(is_short(short.forms, group.forms) for group in others), _RIVALS)
