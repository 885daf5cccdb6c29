"""A surname alone, after the full name: whose it is, and where nobody can tell."""

from collections import defaultdict
from collections.abc import Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import Cluster
from crosswire.text.names.draft import Draft
from crosswire.text.names.gazetteer import family, given
from crosswire.text.names.skeleton import skeleton

_FEWEST_CONSONANTS = 3


class FullNames:
    """The people of a story who are named in full, by surname."""

    def __init__(self, clusters: Sequence[Cluster], root: Sequence[int]) -> None:
        """``root``: the cluster that stands for each cluster."""
        self._by_surname: dict[str, set[int]] = defaultdict(set)
        self._articles: dict[int, set[int]] = defaultdict(set)
        for number, cluster in enumerate(clusters):
            if len(cluster.key) > 1 and cluster.type is MentionType.PERSON:
                for surname in _surnames(cluster):
                    self._by_surname[surname].add(root[number])
                self._articles[root[number]] |= cluster.articles

    def of(self, word: str, article: int) -> tuple[int | None, bool]:
        """The one person a surname can mean in an article, if there is one; and whether there are several."""
        found = self._by_surname.get(word) or self._by_surname.get(_sound(word)) or set()
        here = {one for one in found if article in self._articles[one]}
        candidates = here or found
        return (next(iter(candidates)), False) if len(candidates) == 1 else (None, len(candidates) > 1)


def _surnames(cluster: Cluster) -> set[str]:
    words = [cluster.key[-1]]
    if cluster.key[0] in family() and cluster.key[0] not in given():
        words.append(cluster.key[0])  # Xi Jinping
    sounds = [_sound(word) for word in words]
    return {*words, *(sound for sound in sounds if sound)}


def _sound(word: str) -> str:
    """How a surname sounds, marked so that it is never taken for letters; empty where it says too little."""
    consonants = skeleton(word)
    return f"~{consonants}" if len(consonants) >= _FEWEST_CONSONANTS else ""


def may_be_surname(draft: Draft) -> bool:
    """Whether a name of one word may be somebody's surname rather than what the tables know under it."""
    return len(draft.words) == 1 and draft.sure
