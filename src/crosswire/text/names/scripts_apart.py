"""Clusters of a story that are one name in two scripts, because they sound the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from crosswire.text.names.clusters import Cluster, Pair, key_of_words
from crosswire.text.names.draft import Draft
from crosswire.text.names.inflection import first_cases
from crosswire.text.names.sounds import Sound, script_of, sounds
from crosswire.text.names.vowels import spelt

_MOST_ALIKE = 40

_SHORTEST, _PARTS = 4, 2


def in_other_scripts(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Names that sound the same in one of the ways they may be said."""
    rooms: dict[Sound, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        for sound in dict.fromkeys(sound for draft in cluster.drafts if draft.sure for sound in sounds(key_words(draft.words))):
            rooms[sound].append(number)
    for numbers in rooms.values():
        yield from _across(clusters, numbers[:_MOST_ALIKE])


def short_in_other_scripts(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Names of one word too short to be known by consonants, which have the same vowels too: "Lyra", "Лира"."""
    rooms: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        words = {form for draft in cluster.drafts if draft.sure for form in _forms(draft)}
        for sound in {sound for word in words for sound in spelt(word) if len(sound) >= _SHORTEST}:
            rooms[sound].append(number)
    for numbers in rooms.values():
        yield from _across(clusters, numbers[:_MOST_ALIKE])


def _forms(draft: Draft) -> tuple[str, ...]:
    """A name of one word as it is written, and as it may be in the first case."""
    words = key_words(draft.words)
    if len(words) != 1:
        return ()
    slavic = (f"{words[0][:-1]}ts",) if words[0].endswith("c") else ()  # "Olomouc"
    return (words[0], *slavic, *first_cases(words[0], draft.language))


def written_together(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """ "陈晓明" is Chen Xiaoming: signs are not parted."""
    known: dict[str, int] = {}
    for number, cluster in enumerate(clusters):
        if not cluster.entity and len(cluster.key) == _PARTS:
            known.setdefault("".join(cluster.key), number)
    for number, cluster in enumerate(clusters):
        other = known.get(cluster.key[0]) if len(cluster.key) == 1 and cluster.drafts[0].words[0][:1] >= "\u3400" else None
        if other is not None:
            yield other, number


def _across(clusters: Sequence[Cluster], numbers: Sequence[int]) -> Iterator[Pair]:
    for place, number in enumerate(numbers):
        others = [other for other in numbers[place + 1 :] if scripts_differ(clusters[number], clusters[other])]
        yield from ((number, other) for other in others if not clusters[number].articles & clusters[other].articles)


def scripts_differ(one: Cluster, other: Cluster) -> bool:
    return script_of(one.drafts[0].words[0]) != script_of(other.drafts[0].words[0])


def key_words(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a name as they are written, without a legal form."""
    kept = tuple(words)
    return kept[: len(key_of_words(kept))]
