"""Clusters of a story that are one body: its long name, its short one, its first word."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.anywhere import LEGAL
from crosswire.model.mention import MentionType
from crosswire.text.names.lexicon.gazetteer import given, ordinary
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.lexicon.vowels import spelt
from crosswire.text.names.linking.clusters import Cluster, Pair
from crosswire.text.names.linking.scripts_apart import scripts_differ

_SHORTEST = 4

_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 8


def introduced_beside(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """A long name and the short one that a text gives beside it."""
    short = {cluster_key: number for number, cluster in enumerate(clusters) for cluster_key in _short_keys(cluster)}
    for number, cluster in enumerate(clusters):
        for draft in cluster.drafts:
            if draft.short in short and short[draft.short] != number:
                yield short[draft.short], number


def _short_keys(cluster: Cluster) -> set[str]:
    return {latin(draft.words[0]) for draft in cluster.drafts if len(draft.words) == 1}


def acronyms(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """ABC is what is called Alpha Beta Company in the same article, or else in the same story."""
    long: dict[str, set[int]] = defaultdict(set)
    for number, cluster in enumerate(clusters):
        if cluster.type is not MentionType.PERSON:
            for draft in cluster.drafts if not cluster.entity else cluster.drafts[:1]:
                for initials in _initials(draft.words) if len(draft.words) >= _SHORTEST_ACRONYM else ():
                    long[initials].add(number)
    for number, cluster in enumerate(clusters):
        found = {one for short in _acronyms_of(cluster) for one in long.get(short, ())} if long else set()
        here = {one for one in found if clusters[one].articles & cluster.articles} or found
        if len(here) == 1:
            yield next(iter(here)), number


def _acronyms_of(cluster: Cluster) -> set[str]:
    """A name of one short word as it is written, without endings taken off."""
    words = {draft.words[0] for draft in cluster.drafts if len(draft.words) == 1}
    return {latin(word) for word in words if _SHORTEST_ACRONYM <= len(word) <= _LONGEST_ACRONYM}


def _initials(words: Sequence[str]) -> set[str]:
    """The first letters of a name's words: of all but small ordinary ones, or of all but short ones."""
    kept = [[word for word in words if len(word) > least or (word not in ordinary() and not least)] for least in (0, 2, 3)]
    kept.append([word for word in words if len(word) > _SHORTEST_ACRONYM or word not in ordinary()])
    return {latin("".join(word[0] for word in one)) for one in kept if len(one) >= _SHORTEST_ACRONYM}


def _is_firm(cluster: Cluster) -> bool:
    """Whether a legal form stands behind a name somewhere in the story."""
    return any(word.replace(".", "") in LEGAL for draft in cluster.drafts for word in draft.words[1:])


def short_bodies(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """The first word of one organisation's name stands for it."""
    firsts: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if len(cluster.key) > 1 and cluster.type is MentionType.ORGANISATION:
            firsts[cluster.key[0]].append(number)
    people = {word for cluster in clusters if len(cluster.key) > 1 and cluster.type is MentionType.PERSON for word in cluster.key}
    for number, cluster in enumerate(clusters):
        word = cluster.key[0]
        bodies = firsts.get(word, ())
        if len(cluster.key) > 1 or cluster.entity or len(word) < _SHORTEST or len(bodies) != 1:
            continue
        other = cluster.type is not MentionType.ORGANISATION and (word in people or cluster.votes()[MentionType.PLACE] > 0)
        common = word in ordinary() or word in given() or other
        if not common or _is_firm(clusters[bodies[0]]):
            yield bodies[0], number


def short_in_another_script(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """The same where the short name is of another script: "Хансоль" for Hansol Heavy, if only one body's name begins so."""
    firsts: dict[str, set[int]] = defaultdict(set)
    for number, cluster in enumerate(clusters):
        if len(cluster.key) > 1 and cluster.type is MentionType.ORGANISATION and cluster.drafts[0].words[0] not in ordinary():
            for sound in spelt(cluster.drafts[0].words[0]):
                firsts[sound].add(number)
    for number, cluster in enumerate(clusters):
        if len(cluster.key) > 1 or cluster.entity or cluster.type not in (MentionType.ORGANISATION, MentionType.OTHER):
            continue
        forms = (cluster.drafts[0].words[0], *first_cases(cluster.drafts[0].words[0], cluster.drafts[0].language))
        found = {one for form in forms for sound in spelt(form) if len(sound) > _SHORTEST for one in firsts.get(sound, ())}
        apart = [one for one in found if scripts_differ(clusters[one], cluster) and not clusters[one].articles & cluster.articles]
        if len(found) == len(apart) == 1:
            yield apart[0], number
