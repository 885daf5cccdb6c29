"""Clusters of a story that are one name in two spellings: in another case, in another script, or nearly so."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, product

from crosswire.languages.naming.anywhere import PARTICLES, PARTICLES_ELSEWHERE
from crosswire.model.mention import MentionType
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.skeleton import rough_ways, ways
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.clusters import Cluster, Key, Pair, by_words, key_of_words
from crosswire.text.names.linking.scripts_apart import scripts_differ

#: Forms of one name that are tried, and names in one room that are compared.
_MOST_FORMS, _MOST_NEARLY = 40, 16
#: Full names of another script are the same if every part sounds so much alike, and all together so much.
_LEAST_PART, _LEAST_MEAN = 0.66, 0.85
_FEWEST_CONSONANTS, _FEWEST_LETTERS = 5, 5
#: Two words each so much with their vowels: on 60 invented stories the right ones had 0.67 and more.
_PAIR, _LEAST_SPOKEN = 2, 0.5
#: In signs, whose few sounds are compared in the rough.
_LEAST_MEAN_SIGNS, _SIGNS = 0.83, "\u3400"
_WITH_PARTICLE, _MOST_CASES = 3, 3


def in_other_cases(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """ "Henrim Lambertem" is "Henri Lambert", if the story has that."""
    known = by_words(clusters)
    for number, cluster in enumerate(clusters):
        for form in () if cluster.entity else _first_forms(cluster):
            other = known.get(form, number)
            if other != number:
                yield other, number
                break


def _first_forms(cluster: Cluster) -> Iterator[Key]:
    for words, language in {(draft.words, draft.language): None for draft in cluster.drafts}:
        each = [[word, *first_cases(word, language)] for word in words]
        yield from (key_of_words(form) for form in islice(product(*each), 1, _MOST_FORMS))


def nearly_alike(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Full names of two scripts that sound nearly the same, each like no other: "Анри Ламбер", "Henri Lambert"."""
    people = [number for number, cluster in enumerate(clusters) if _is_full_name(cluster)]
    rooms: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number in people:
        words = _joined(clusters[number].drafts[0].words)
        for first in {way[:1] for way in _rough_ways(words[-1])}:
            rooms[len(words), first].append(number)
    for numbers in rooms.values():
        yield from _mutual(clusters, numbers[:_MOST_NEARLY])


def _is_full_name(cluster: Cluster) -> bool:
    return not cluster.entity and len(cluster.drafts[0].words) > 1 and cluster.type is MentionType.PERSON


def _mutual(clusters: Sequence[Cluster], numbers: Sequence[int]) -> Iterator[Pair]:
    """Pairs each of which is the other's best."""
    scores = {
        (one, other): score
        for place, one in enumerate(numbers)
        for other in numbers[place + 1 :]
        if scripts_differ(clusters[one], clusters[other]) and not clusters[one].articles & clusters[other].articles
        for score in [max(likeness(form, another) for form in _forms(clusters[one]) for another in _forms(clusters[other]))]
        if score
    }
    for pair, score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        rivals = [other for other in scores if other != pair and set(other) & set(pair) and scores[other] >= score]
        if all(_same_name(clusters, pair, rival) for rival in rivals):
            yield pair


def _forms(cluster: Cluster) -> list[tuple[str, ...]]:
    """A name as it is first written, and with its first word as it may be in the first case: "Амиры Хаддад"."""
    draft = cluster.drafts[0]
    words = _joined(draft.words)
    return [words, *((first, *words[1:]) for first in first_cases(words[0], draft.language)[:_MOST_CASES])]


def _same_name(clusters: Sequence[Cluster], pair: Pair, rival: Pair) -> bool:
    """Whether a rival is the same name once more, as of a third script."""
    (one,), (other,) = set(pair) - set(rival), set(rival) - set(pair)
    return clusters[one].key == clusters[other].key or scripts_differ(clusters[one], clusters[other])


def likeness(words: Sequence[str], others: Sequence[str]) -> float:
    """How much alike two names sound, part by part; nothing if too little."""
    if len(words) != len(others):
        return 0.0
    if sum(len(ways(word)[0]) for word in words) < _FEWEST_CONSONANTS:
        return _with_vowels(words, others)
    in_signs = words[0][:1] >= _SIGNS or others[0][:1] >= _SIGNS
    heard = _rough_ways if in_signs else ways
    ratios = [
        max(closeness(one, two, _LEAST_PART) for one in heard(word) for two in heard(other))
        for word, other in zip(words, others, strict=True)
    ]
    mean = sum(ratios) / len(ratios)
    if len(words) == _PAIR and not in_signs and any(ratio(word, other) < _LEAST_SPOKEN for word, other in zip(words, others, strict=True)):
        return 0.0  # "Sindou" and "Aïssata" have consonants in common
    return mean if min(ratios) >= _LEAST_PART and mean >= (_LEAST_MEAN_SIGNS if in_signs else _LEAST_MEAN) else 0.0


def _with_vowels(words: Sequence[str], others: Sequence[str]) -> float:
    """The same by vowels too, where consonants are few: "Amira Haddad", "أميرة حداد"."""
    if min(sum(map(len, words)), sum(map(len, others))) < _FEWEST_LETTERS:
        return 0.0
    ratios = [ratio(word, other) for word, other in zip(words, others, strict=True)]
    mean = sum(ratios) / len(ratios)
    return mean if min(ratios) >= _LEAST_PART and mean >= _LEAST_MEAN else 0.0


@lru_cache(maxsize=4_000)
def _rough_ways(word: str) -> tuple[str, ...]:
    """The ways a word may sound in Chinese, which keeps few consonants apart and writes a Dutch g as h."""
    return tuple(dict.fromkeys(form for way in (word, word.replace("g", "h")) for form in rough_ways(way, "zh")))


def _joined(words: Sequence[str]) -> tuple[str, ...]:
    """With the small words of a surname written onto it, as signs do: "Willem deGraaf"."""
    if len(words) < _WITH_PARTICLE or not all(word in PARTICLES or word in PARTICLES_ELSEWHERE for word in words[1:-1]):
        return tuple(words)
    return words[0], "".join(words[1:])
