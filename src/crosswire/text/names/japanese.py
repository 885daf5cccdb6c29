"""People of Japan in signs and in letters: "林明子" and "Akiko Hayashi"."""

from collections.abc import Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import Cluster, Pair
from crosswire.text.names.readings import Said, said_in_japan
from crosswire.text.names.vowels import ratio

_LEAST_FAMILY, _LEAST_GIVEN = 0.85, 0.8
_SHORTEST, _LONGEST, _MOST, _PARTS = 2, 6, 40, 2
_SIGNS, _SIGNS_END = "\u3400", "\u9fff"


def japanese_people(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """A name in signs and the one in letters that it may be said as, where no other of the story is said so."""
    signs = [number for number, cluster in enumerate(clusters) if _in_signs(cluster)][:_MOST]
    letters = [number for number, cluster in enumerate(clusters) if signs and _in_letters(cluster)][:_MOST]
    for number in signs if letters else ():
        name, language = clusters[number].drafts[0].words[0], clusters[number].drafts[0].language
        ways = said_in_japan(name, "ja" if language == "ja" else "zh")
        found = [other for other in letters if ways and _is_said(clusters[other].drafts[0].words, ways)]
        apart = [other for other in found if not clusters[other].articles & clusters[number].articles]
        if apart and len(apart) == len(found) and _is_one(clusters, apart):
            yield from ((other, number) for other in apart)


def _in_signs(cluster: Cluster) -> bool:
    name = cluster.drafts[0].words
    if cluster.entity or len(name) != 1 or not _SHORTEST <= len(name[0]) <= _LONGEST or cluster.type is not MentionType.PERSON:
        return False
    return all(_SIGNS <= sign <= _SIGNS_END or sign == "々" for sign in name[0])


def _in_letters(cluster: Cluster) -> bool:
    words = cluster.drafts[0].words
    return not cluster.entity and len(words) == _PARTS and words[0] < _SIGNS and cluster.type is MentionType.PERSON


def _is_said(words: tuple[str, ...], ways: tuple[Said, ...]) -> bool:
    """Whether a name is one of these, in either order."""
    return any(
        ratio(family, surname, _LEAST_FAMILY) >= _LEAST_FAMILY and ratio(given, first, _LEAST_GIVEN) >= _LEAST_GIVEN
        for family, given in ways
        for first, surname in (words, words[::-1])
    )


def _is_one(clusters: Sequence[Cluster], numbers: Sequence[int]) -> bool:
    """Whether names in letters may be one in several languages."""
    first = clusters[numbers[0]].drafts[0].words
    return all(_sound_alike(first, clusters[other].drafts[0].words) for other in numbers[1:])


def _sound_alike(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    ratios = (min(ratio(one, other) for one, other in zip(words, order, strict=True)) for order in (others, others[::-1]))
    return max(ratios) >= _LEAST_GIVEN
