"""Bodies whose long names two languages put in words that are alike: "Agence européenne de sécurité", "European Safety Agency"."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import Cluster
from crosswire.text.names.draft import Draft
from crosswire.text.names.skeleton import latin

_SHORTEST_WORD, _FEWEST_WORDS, _PREFIX = 4, 3, 4
_LEAST_RATIO = 0.7
#: So many of the words are alike: of any two names, and where both texts give a short form beside them.
_ALL, _HALF = 1.0, 0.5
_MOST = 40

Pair = tuple[int, int]


def translations(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of bodies of different articles, each more like the other than like any third."""
    long = [(number, draft) for number, cluster in enumerate(clusters) for draft in _long_name(cluster)][:_MOST]
    scores: dict[Pair, float] = {}
    for place, (one, draft) in enumerate(long):
        for other, another in long[place + 1 :]:
            if draft.language != another.language and not clusters[one].articles & clusters[other].articles:
                scores[one, other] = _share(draft, another)
    for pair, score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score and all(score > rival for other, rival in scores.items() if _competes(pair, other, clusters)):
            yield pair


def _long_name(cluster: Cluster) -> list[Draft]:
    """The long name of a body that the tables do not know, rather the one beside which its short form stands."""
    if cluster.entity or cluster.type is MentionType.PERSON or len(cluster.key) < _FEWEST_WORDS:
        return []
    return sorted(cluster.drafts, key=lambda draft: not draft.short)[:1]


def _competes(pair: Pair, other: Pair, clusters: Sequence[Cluster]) -> bool:
    """Whether another pair would give one of these two a second partner in the same article."""
    shared = set(pair) & set(other)
    if pair == other or not shared:
        return False
    (mine,), (theirs,) = set(pair) - shared, set(other) - shared
    return bool(clusters[mine].articles & clusters[theirs].articles)


def _share(one: Draft, other: Draft) -> float:
    """Which share of the words of the longer name have one like them in the other, if it is enough."""
    words, others = _content(one), _content(other)
    if min(len(words), len(others)) < 2:
        return 0.0
    left = list(others)
    for word in words:
        match = next((another for another in left if _alike(word, another)), None)
        if match is not None:
            left.remove(match)
    alike = len(others) - len(left)
    share = alike / max(len(words), len(others))
    least = _HALF if one.short and other.short else _ALL
    fewest = 2 if one.short and other.short else _FEWEST_WORDS
    return share if share >= least and alike >= fewest else 0.0


def _content(draft: Draft) -> list[str]:
    return [latin(word) for word in draft.words if len(word) >= _SHORTEST_WORD]


@lru_cache(maxsize=10_000)
def _alike(word: str, other: str) -> bool:
    if word[:1] != other[:1]:
        return False
    return word[:_PREFIX] == other[:_PREFIX] or SequenceMatcher(None, word, other, autojunk=False).ratio() >= _LEAST_RATIO
