"""People of Korea in several scripts: syllables, parted or not, with the family name first: "Kim Do-seop", "Ким До Соп", "김도섭"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.ko import FAMILIES
from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import Cluster, Pair
from crosswire.text.names.skeleton import latin

_HANGUL = ("\uac00", "\ud7a3")
_SYLLABLES, _LONGEST_SYLLABLE, _FEWEST = 3, 5, 3
#: Sounds that spellings of Korean do not keep apart, and what they leave out.
_ROUGH = str.maketrans("gdbljzcv", "ktprsssp", "aeiouyhw'`-")


def koreans(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Clusters of one person, where each article has only one who is called so."""
    alike: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        key = "" if cluster.entity else _key(cluster)
        if key:
            alike[key].append(number)
    for numbers in alike.values():
        yield from _apart(clusters, numbers)


def _apart(clusters: Sequence[Cluster], numbers: Sequence[int]) -> Iterator[Pair]:
    first = numbers[0]
    for other in numbers[1:]:
        if not clusters[first].articles & clusters[other].articles:
            yield first, other


def _key(cluster: Cluster) -> str:
    words = cluster.drafts[0].words
    if not (_is_hangul(words[0]) and len(words) == 1 and len(words[0]) == _SYLLABLES) and not _is_parted(cluster):
        return ""
    syllables = tuple(words[0]) if len(words) == 1 else words
    family = latin(syllables[0])
    plain = "".join((FAMILIES.get(family, family), *map(latin, syllables[1:])))
    key = plain.replace("ng", "n").replace("chzh", "j").replace("kh", "h").translate(_ROUGH)
    return key if len(key) >= _FEWEST else ""


def _is_parted(cluster: Cluster) -> bool:
    words = cluster.drafts[0].words
    person = cluster.type is MentionType.PERSON or any(draft.votes[MentionType.PERSON] for draft in cluster.drafts)
    return person and len(words) == _SYLLABLES and all(len(latin(word)) <= _LONGEST_SYLLABLE for word in words)


def _is_hangul(word: str) -> bool:
    return _HANGUL[0] <= word[:1] <= _HANGUL[1]
