"""Firms whose own name is the same and whose trade each language says in its own word: "Garnier Salvage", "Garnier Sauvetage"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.linking.clusters import Cluster, Pair, key_of_words
from crosswire.text.names.linking.short_firms import own_name

_TWO, _MOST = 2, 12


def firms_abroad(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of such firms, where no article has two of that name and no language two trades."""
    firms: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        words = cluster.drafts[0].words
        name = own_name(words) if len(words) == _TWO and not cluster.entity and cluster.type is not MentionType.PLACE else ""
        if name and name == words[0]:
            firms[key_of_words((name,))[0]].append(number)
    for numbers in firms.values():
        if 1 < len(numbers) <= _MOST and _are_apart(clusters, numbers):
            yield from ((numbers[0], other) for other in numbers[1:])


def _are_apart(clusters: Sequence[Cluster], numbers: Sequence[int]) -> bool:
    articles = [article for number in numbers for article in clusters[number].articles]
    languages = [language for number in numbers for language in {draft.language for draft in clusters[number].drafts}]
    trades = {clusters[number].key[1:] for number in numbers}
    return len(articles) == len(set(articles)) and len(trades) == len(numbers) and len(languages) == len(set(languages))
