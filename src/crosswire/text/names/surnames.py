"""A surname alone, after the full name: whose it is, and where nobody can tell."""

from collections import defaultdict
from collections.abc import Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import Cluster
from crosswire.text.names.draft import Draft
from crosswire.text.names.gazetteer import family, given
from crosswire.text.names.skeleton import skeleton
from crosswire.text.names.sounds import script_of

_FEWEST_CONSONANTS = 3


class FullNames:
    """The people of a story who are named in full, by surname."""

    def __init__(self, clusters: Sequence[Cluster], root: Sequence[int]) -> None:
        """``root``: the cluster that stands for each cluster."""
        self._by_surname: dict[str, set[int]] = defaultdict(set)
        self._by_sound: dict[str, set[tuple[int, int]]] = defaultdict(set)
        self._articles: dict[int, set[int]] = defaultdict(set)
        for number, cluster in enumerate(clusters):
            if len(cluster.key) > 1 and cluster.type is MentionType.PERSON:
                for surname in _surnames(cluster):
                    self._by_surname[surname].add(root[number])
                self._by_sound[skeleton(cluster.key[-1])].add((script_of(cluster.drafts[0].words[-1]), root[number]))
                self._articles[root[number]] |= cluster.articles

    def of(self, word: str, written: str, article: int) -> tuple[int | None, bool]:
        """The one person a surname can mean in an article, if there is one; and whether there are several.

        ``word`` is the surname in plain Latin letters, ``written`` as the article has it: one in another script goes by its sound.
        """
        found = self._by_surname.get(word) or self._sounding(word, written)
        here = {one for one in found if article in self._articles[one]}
        candidates = here or found
        return (next(iter(candidates)), False) if len(candidates) == 1 else (None, len(candidates) > 1)

    def _sounding(self, word: str, written: str) -> set[int]:
        consonants = skeleton(word)
        if len(consonants) < _FEWEST_CONSONANTS:
            return set()
        return {one for script, one in self._by_sound.get(consonants, ()) if script != script_of(written)}


def _surnames(cluster: Cluster) -> set[str]:
    words = {cluster.key[-1]}
    if cluster.key[0] in family() and cluster.key[0] not in given():
        words.add(cluster.key[0])  # Xi Jinping
    return words


def may_be_surname(draft: Draft) -> bool:
    """Whether a name of one word may be somebody's surname rather than what the tables know under it."""
    return len(draft.words) == 1 and draft.sure
