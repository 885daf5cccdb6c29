"""Which clusters of a story name the same: plurals, short forms, surnames, spellings of other languages and scripts."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.anywhere import LEGAL, PARTICLES
from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import Cluster, Key, key_of_words
from crosswire.text.names.gazetteer import given, ordinary
from crosswire.text.names.skeleton import latin, skeleton
from crosswire.text.names.sounds import script_of
from crosswire.text.names.spellings import in_other_cases, in_other_scripts, nearly_alike, short_in_other_scripts, written_together
from crosswire.text.names.translated import translations

#: A single name of fewer consonants, or several of fewer together, are like too many others to be known again in another spelling.
_FEWEST_ALONE, _FEWEST_TOGETHER = 4, 4
_FEWEST_ALONE_ALIKE, _FEWEST_TOGETHER_ALIKE = 5, 5
_SHORTEST = 4
_SHORTEST_ACRONYM = 3
#: More people of one surname are not compared.
_MOST_NAMESAKES = 50

#: Two places in the list of clusters that name the same.
Pair = tuple[int, int]


def same_entities(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters that name the same, the surest first."""
    yield from _introduced(clusters)
    yield from _without_s(clusters)
    yield from in_other_cases(clusters)
    yield from _middle_names(clusters)
    yield from _respelt(clusters)
    yield from in_other_scripts(clusters)
    yield from short_in_other_scripts(clusters)
    yield from written_together(clusters)
    yield from nearly_alike(clusters)
    yield from translations(clusters)
    yield from _acronyms(clusters)
    yield from _short_bodies(clusters)


def _by_words(clusters: Sequence[Cluster]) -> dict[Key, int]:
    return {key_of_words(draft.words): number for number, cluster in enumerate(clusters) for draft in cluster.drafts}


def _introduced(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """A long name and the short one that a text gives beside it."""
    short = {cluster_key: number for number, cluster in enumerate(clusters) for cluster_key in _short_keys(cluster)}
    for number, cluster in enumerate(clusters):
        for draft in cluster.drafts:
            if draft.short in short and short[draft.short] != number:
                yield short[draft.short], number


def _short_keys(cluster: Cluster) -> set[str]:
    return {latin(draft.words[0]) for draft in cluster.drafts if len(draft.words) == 1}


def _without_s(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """iPhones, Foxconns."""
    known = _by_words(clusters)
    for number, cluster in enumerate(clusters):
        last = cluster.key[-1]
        if (
            not cluster.entity
            and last.endswith("s")
            and len(last) > _SHORTEST
            and (other := known.get((*cluster.key[:-1], last[:-1]))) is not None
        ):
            yield other, number


def _middle_names(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Donald J. Trump is Donald Trump."""
    by_surname: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if not cluster.entity and len(cluster.key) > 1 and cluster.type is MentionType.PERSON:
            by_surname[cluster.key[-1]].append(number)
    for numbers in by_surname.values():
        for number in numbers[:_MOST_NAMESAKES]:
            shorter = [other for other in numbers[:_MOST_NAMESAKES] if _is_part(clusters[other].key, clusters[number].key)]
            if len(shorter) == 1:
                yield shorter[0], number


def _is_part(short: Key, long: Key) -> bool:
    """Whether a name is another one without some of its words."""
    rest = iter(long)
    return len(short) < len(long) and long[-2] not in PARTICLES and all(word in rest for word in short)


def _respelt(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """One name in two spellings that never meet in one article."""
    alike: dict[Key, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        for key in dict.fromkeys(_sounds(cluster)):
            alike[key].append(number)
    for numbers in alike.values():
        for other in numbers[1:]:
            first = numbers[0]
            if not clusters[first].articles & clusters[other].articles and _long_enough(clusters[first], clusters[other]):
                yield first, other


def _sounds(cluster: Cluster) -> Iterator[Key]:
    for draft in cluster.drafts:
        if draft.sure:
            yield tuple(map(skeleton, key_of_words(draft.words)))


def _long_enough(one: Cluster, other: Cluster) -> bool:
    consonants = sum(len(skeleton(word)) for word in key_of_words(one.drafts[0].words))
    alone = len(one.drafts[0].words) == 1
    if script_of(one.drafts[0].words[0]) != script_of(other.drafts[0].words[0]):
        return consonants >= (_FEWEST_ALONE if alone else _FEWEST_TOGETHER)
    return consonants >= (_FEWEST_ALONE_ALIKE if alone else _FEWEST_TOGETHER_ALIKE) and one.key[0][:1] == other.key[0][:1]


def _acronyms(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """ABC is what is called Alpha Beta Company in the same story."""
    long: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if cluster.type is not MentionType.PERSON:
            for initials in {_initials(draft.words) for draft in cluster.drafts if len(draft.words) >= _SHORTEST_ACRONYM}:
                long[initials].append(number)
    for number, cluster in enumerate(clusters):
        if len(cluster.key) == 1 and len(cluster.key[0]) >= _SHORTEST_ACRONYM and len(long.get(cluster.key[0], ())) == 1:
            yield long[cluster.key[0]][0], number


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if len(word) > 3 or word not in ordinary())


def _is_firm(cluster: Cluster) -> bool:
    """Whether a legal form stands behind a name somewhere in the story."""
    return any(word.replace(".", "") in LEGAL for draft in cluster.drafts for word in draft.words[1:])


def _short_bodies(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """The first word of one organisation's name stands for it."""
    firsts: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if len(cluster.key) > 1 and cluster.type is MentionType.ORGANISATION:
            firsts[cluster.key[0]].append(number)
    for number, cluster in enumerate(clusters):
        word = cluster.key[0]
        bodies = firsts.get(word, ())
        if len(cluster.key) > 1 or cluster.entity or len(word) < _SHORTEST or len(bodies) != 1:
            continue
        common = word in ordinary() or word in given() or cluster.type is not MentionType.ORGANISATION
        if not common or _is_firm(clusters[bodies[0]]):
            yield bodies[0], number
