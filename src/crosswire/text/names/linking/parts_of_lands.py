"""Parts of an island or a country: "Jawa Tengah", "Midden-Java", "Центральная Ява"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.meanings import part_of_land
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.clusters import Cluster, Pair

_LEAST_RATIO, _SHORTEST, _MOST, _TWO = 0.85, 3, 40, 2


class _Part(NamedTuple):
    number: int
    part: frozenset[str]
    #: The land, in the cases that the word may be in.
    land: tuple[str, ...]


def parts_of_lands(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters of different articles that name the same part of the same land."""
    found = [part for number, cluster in enumerate(clusters) for part in _part(number, cluster)][:_MOST]
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            apart = not clusters[one.number].articles & clusters[other.number].articles
            if apart and one.part & other.part and _sound_alike(one, other):
                yield one.number, other.number


def _sound_alike(one: _Part, other: _Part) -> bool:
    return any(ratio(land, another, _LEAST_RATIO) >= _LEAST_RATIO for land in one.land for another in other.land)


def _part(number: int, cluster: Cluster) -> Iterator[_Part]:
    """What a name of two words says, if one of them is for a part."""
    draft = cluster.drafts[0]
    told = [part_of_land(word) for word in draft.words] if len(draft.words) == _TWO else []
    if sum(map(bool, told)) == 1:
        land = draft.words[bool(told[0])]
        if len(land) >= _SHORTEST:
            yield _Part(number, told[0] or told[1], (land, *first_cases(land, draft.language)))
