"""Two people whom one article names in full: whatever their names have in common, they are not one."""

from collections import defaultdict
from collections.abc import Sequence

from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.sounds import script_of
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.clusters import Cluster
from crosswire.text.names.linking.meant_people import may_sound_alike, spoken

#: No more full names of somebody in one article are compared.
_MOST = 4
#: Words that begin alike, or that sound so much alike, may be one in two cases.
_STEM, _LIKE = 4, 0.8

#: By article, one name of each spelling.
Full = dict[int, list[Draft]]


class PeopleApart:
    """The full names of each group of clusters, as clusters come together."""

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        self._full = [_full_names(cluster) if cluster.may_be_person() else {} for cluster in clusters]

    def are_two(self, one: int, other: int) -> bool:
        """Whether an article has a full name of each, and these do not sound alike."""
        first, second = self._full[one], self._full[other]
        return any(
            _are_two(ours.words, theirs.words) or not may_sound_alike(spoken([ours]), spoken([theirs]))
            for article in first.keys() & second.keys()
            for ours in first[article][:_MOST]
            for theirs in second[article][:_MOST]
        )

    def join(self, one: int, other: int) -> None:
        """Notes that what stands for two groups is from now on the first."""
        for article, names in self._full[other].items():
            self._full[one][article] = [*self._full[one].get(article, ()), *names]


def _are_two(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of as many words differ by more than the endings of cases: an article writes one name in one way."""
    if len(one) != len(other) or script_of(one[0]) != script_of(other[0]):
        return False
    return not any(all(map(_is_form, one, order)) for order in (other, other[::-1]))


def _is_form(word: str, other: str) -> bool:
    return word[:_STEM] == other[:_STEM] or ratio(word, other, _LIKE) >= _LIKE


def _full_names(cluster: Cluster) -> Full:
    found: dict[int, dict[tuple[str, ...], Draft]] = defaultdict(dict)
    for article, draft in cluster.placed:
        if len(draft.words) > 1:
            found[article].setdefault(draft.words, draft)
    return {article: list(names.values()) for article, names in found.items()}
