"""People of China, Japan and Korea whose names one article has in signs and another in letters: "林明子" and "Akiko Hayashi"."""

from collections.abc import Iterator, Sequence
from itertools import product

from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.plain_sounds import in_cyrillic, plain_japanese, plain_mandarin
from crosswire.text.names.lexicon.sign_readings import is_sign, japanese, mandarin, same_signs
from crosswire.text.names.linking.clusters import Cluster, Pair

_SHORTEST, _LONGEST, _MOST = 2, 6, 60
_MOST_WORDS, _MOST_CASES, _MOST_FORMS, _LONGEST_SURNAME, _LONGEST_CHINESE, _TWO = 3, 3, 9, 3, 4, 2


def in_signs(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters of one person. A name is read as one other alone, or as none."""
    signed = [number for number, cluster in enumerate(clusters) if not cluster.entity and _signs(cluster)][:_MOST]
    yield from _in_two_forms(clusters, signed)
    spelt = [_Spelt(number, cluster) for number, cluster in enumerate(clusters) if signed and _is_spelt(cluster)][: 2 * _MOST]
    found = [(one, other) for one in signed for other in _read_as(clusters, one, spelt)]
    for one, other in found:
        rivals = [mine for mine, theirs in found if theirs == other and not same_signs(_signs(clusters[mine]), _signs(clusters[one]))]
        others = [theirs for mine, theirs in found if mine == one and theirs != other]
        if not rivals and all(_apart(clusters, theirs, other) for theirs in others):
            yield other, one


class _Spelt:
    """A name in letters, in the cases it may be in: its words in plain sounds of Japanese, and all together in those of Mandarin."""

    def __init__(self, number: int, cluster: Cluster) -> None:
        self.number = number
        draft = cluster.drafts[0]
        forms = list(product(*((word, *first_cases(word, draft.language)[:_MOST_CASES]) for word in draft.words)))[:_MOST_FORMS]
        self.japanese = {tuple(map(plain_japanese, words)) for words in forms if len(words) == _TWO}
        turned = [words[place:] + words[:place] for words in forms for place in (0, 1, len(words) - 1)]
        self.mandarin = {plain_mandarin("".join(words)) for words in turned}


def _read_as(clusters: Sequence[Cluster], signed: int, spelt: Sequence[_Spelt]) -> list[int]:
    """The names in letters of other articles that signs may be read as."""
    signs = _signs(clusters[signed])
    chinese = _in_mandarin(signs)
    apart = [one for one in spelt if _apart(clusters, signed, one.number)]
    return [one.number for one in apart if not chinese.isdisjoint(one.mandarin) or any(_is_japanese(signs, two) for two in one.japanese)]


def _in_two_forms(clusters: Sequence[Cluster], signed: Sequence[int]) -> Iterator[Pair]:
    """ "陸思遠" is "陆思远"."""
    for place, one in enumerate(signed):
        for other in signed[place + 1 :]:
            if _apart(clusters, one, other) and same_signs(_signs(clusters[one]), _signs(clusters[other])):
                yield one, other


def _apart(clusters: Sequence[Cluster], one: int, other: int) -> bool:
    return not clusters[one].articles & clusters[other].articles


def _signs(cluster: Cluster) -> str:
    """The signs of a name, if it is one of a few signs, or signs and kana, alone."""
    words = cluster.drafts[0].words
    signs = "".join(words)
    fits = len(words) <= _TWO and _SHORTEST <= len(signs) <= _LONGEST and is_sign(signs[0])
    kana = len(signs) > _SHORTEST and all(is_sign(one) or "\u3040" <= one <= "\u309f" for one in signs)
    return signs if fits and cluster.may_be_person() and (kana or all(map(is_sign, signs))) else ""


def _is_spelt(cluster: Cluster) -> bool:
    """Whether a name is somebody's in letters."""
    words = cluster.drafts[0].words
    letters = _TWO <= len(words) <= _MOST_WORDS and not any(is_sign(word[0]) for word in words)
    return letters and not cluster.entity and cluster.may_be_person()


def _in_mandarin(signs: str) -> set[str]:
    """How signs are read in Mandarin, as Latin and Cyrillic letters have it."""
    if len(signs) > _LONGEST_CHINESE or not all(map(is_sign, signs)):
        return set()
    return {plain_mandarin("".join(form)) for one in mandarin(signs) for form in (one, tuple(map(in_cyrillic, one)))}


def _is_japanese(signs: str, words: Sequence[str]) -> bool:
    """Whether the signs are read like two words in Japanese, one the family name."""
    one, other = words
    cuts = range(1, min(_LONGEST_SURNAME, len(signs) - 1) + 1)
    return any(
        japanese(signs[:cut], family, True) and japanese(signs[cut:], given, False)
        for cut in cuts
        for family, given in ((other, one), (one, other))
    )
