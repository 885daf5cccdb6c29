"""Towns that are called as somebody in the story is: "Lindau", where Captain Lindau's ship went down."""

from collections.abc import Sequence

from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.gazetteer import is_place
from crosswire.text.names.lexicon.vowels import spelt
from crosswire.text.names.linking.clusters import Cluster, Key, key_of_words

#: Groups of towns are numbered from here downwards, apart from all other groups.
FIRST_TOWN = -1_000_000
_SHORTEST_SOUND = 4


class Towns:
    """The towns of a story that share a name with a person."""

    def __init__(self, clusters: Sequence[Cluster], root: Sequence[int]) -> None:
        """``root``: the cluster that stands for each cluster."""
        self._known: dict[Key, int] = {
            key_of_words(draft.words): root[number]
            for number, cluster in enumerate(clusters)
            if is_place(cluster.entity)
            for draft in cluster.drafts
        }
        #: The same by their sound, for other scripts.
        self._by_sound = {
            sound: number for (*_, last), number in self._known.items() for sound in spelt(last) if len(sound) >= _SHORTEST_SOUND
        }
        #: Names that an article shows to be towns'.
        placed = [one for cluster in clusters for one in cluster.placed]
        self._told = {(article, key_of_words(draft.words)) for article, draft in placed if draft.located or draft.surely_place}
        self._found: dict[int | Key, int] = {}

    def is_told(self, town: Draft, article: int) -> bool:
        """Whether an article shows somewhere that a town is called so."""
        return (article, key_of_words(town.words)) in self._told

    def of(self, town: Draft, person: int | None) -> int:
        """The group of a town; ``person`` is who is called so, if it is only one."""
        key = key_of_words(town.words)
        if key in self._known:
            return self._known[key]
        sounding = {self._by_sound[sound] for sound in spelt(town.words[-1]) if sound in self._by_sound}
        if len(sounding) == 1:
            return next(iter(sounding))
        return self._found.setdefault(key if person is None else person, FIRST_TOWN - len(self._found))
