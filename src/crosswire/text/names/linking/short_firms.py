"""Firms and clubs called by their own name alone, beside their whole one: "Heron" for Heron Motors, "Serra" for União da Serra."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.anywhere import PARTICLES
from crosswire.languages.naming.trades import TRADES_BEFORE, TRADES_BEHIND
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.kinds import SURELY
from crosswire.text.names.lexicon.gazetteer import ordinary
from crosswire.text.names.lexicon.vowels import ratio, spelt
from crosswire.text.names.linking.clusters import Cluster, Pair, key_of_words
from crosswire.text.names.linking.scripts_apart import scripts_differ

_SHORTEST, _TWO, _LEAST_RATIO = 4, 2, 0.6


def own_name(words: Sequence[str]) -> str:
    """The one word that is the name of a firm or a club, where the others only say what it is; nothing where there is none."""
    kept = [word for word in words if word not in PARTICLES]
    if len(kept) < 2:
        return ""
    if kept[-1] in TRADES_BEHIND and kept[0] not in TRADES_BEHIND:
        return kept[0]
    return kept[-1] if len(kept) == 2 and kept[0] in TRADES_BEFORE else ""


def short_firms(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """The clusters of such a name and of the firm, where it is nobody else's."""
    firms = _firms(clusters)
    others = {word for cluster in clusters if _is_person(cluster) for word in cluster.key}
    for number, cluster in enumerate(clusters):
        word = cluster.key[0]
        town = any(draft.located for draft in cluster.drafts)
        if len(cluster.key) > 1 or cluster.entity or town or len(word) < _SHORTEST or word in others:
            continue
        found = _shortest(clusters, firms.get(word, []))
        if found is not None and (word not in ordinary() or clusters[found].articles & cluster.articles):
            yield found, number


def firms_in_other_scripts(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Whole names in two scripts, whose own names sound the same and the words for what the firm is too: "ファルコン・フーズ"."""
    firms: dict[str, set[int]] = defaultdict(set)
    for number, cluster in enumerate(clusters):
        words = cluster.drafts[0].words
        if own_name(words) and len(words) == _TWO and words[0].isascii() and not cluster.entity:
            for sound in spelt(own_name(words)):
                firms[sound].add(number)
    for number, cluster in enumerate(clusters):
        words = cluster.drafts[0].words
        if cluster.entity or len(words) != _TWO or words[0].isascii():
            continue
        found = {one for sound in _sounds(words[0]) for one in firms.get(sound, ())}
        if len(found) == 1:
            (one,) = found
            apart = scripts_differ(clusters[one], cluster) and not clusters[one].articles & cluster.articles
            if apart and ratio(words[1], clusters[one].drafts[0].words[1]) >= _LEAST_RATIO:
                yield one, number


def _sounds(word: str) -> set[str]:
    """How a word sounds, also without vowels that Japanese spells with two signs: "ファ"."""
    return {form for sound in spelt(word) for form in (sound, sound.replace("oa", "a").replace("oe", "e").replace("oi", "i"))}


def _firms(clusters: Sequence[Cluster]) -> dict[str, list[int]]:
    """The firms of a story by their own names."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if not cluster.entity and cluster.type is not MentionType.PERSON:
            names = {own_name(draft.words) for draft in cluster.drafts if draft.sure}
            for (name,) in {key_of_words((name,)) for name in names if name}:
                found[name].append(number)
    return found


def _is_person(cluster: Cluster) -> bool:
    return len(cluster.key) > 1 and cluster.type is MentionType.PERSON and cluster.votes()[MentionType.PERSON] >= SURELY


def _shortest(clusters: Sequence[Cluster], numbers: Sequence[int]) -> int | None:
    """Of firms the one whose whole name begins those of all others: "Heron Motors", not "Heron Motors Canada"."""
    found = min(numbers, key=lambda number: len(clusters[number].key), default=None)
    if found is None:
        return None
    key = clusters[found].key
    return found if all(clusters[number].key[: len(key)] == key for number in numbers) else None
