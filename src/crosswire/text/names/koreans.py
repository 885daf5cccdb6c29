"""People of Korea in several scripts: syllables, parted or not, with the family name first: "Kim Do-seop", "Ким До Соп", "김도섭"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.ko import FAMILIES
from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import Cluster, Pair
from crosswire.text.names.skeleton import latin

_HANGUL = ("\uac00", "\ud7a3")
_SYLLABLES, _LONGEST_SYLLABLE, _FEWEST, _SHORTEST = 3, 6, 3, 5
#: Sounds that spellings of Korean do not keep apart, and what they leave out.
_ROUGH = str.maketrans("gdbljzcv", "ktprsssp", "aeiouyhw'`-")

#: Signs that the family name and the given name may have in katakana, and the vowel put behind a consonant there.
_KATAKANA, _PARTS, _ADDED = ("ァ", "ー"), (3, 6), re.compile("(?<=[kmpr])u(?=[^aeiouy]|$)")
#: The vowel of a sign before a small one: "ジェ".
_SMALL = re.compile("(?<=[a-z])i(?=y?[aeou])")
_ALIKE = tuple(
    (re.compile(pattern), one)
    for pattern, one in (
        ("chzh|dzh|ch|zh|j|ts", "c"), ("kh", "h"), ("sh", "s"), ("(?<=[hbmkg])yu(?=[nk])|yeo|you|io|yo", "o"),
        ("eo", "o"), ("w?oo|wu|eu", "u"),
        ("ae|oe|oi|ve|we|wae", "e"), ("ee|yi", "i"), ("[yw']", ""), ("ng", "n"), ("g", "k"), ("d", "t"), ("b", "p"), ("r", "l"), ("z", "s"),
    )
)  # fmt: skip


def koreans(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Clusters of one person, where each article has only one who is called so."""
    alike: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        for key in () if cluster.entity else _keys(cluster):
            alike[key].append(number)
    for numbers in alike.values():
        yield from _apart(clusters, numbers)


def _apart(clusters: Sequence[Cluster], numbers: Sequence[int]) -> Iterator[Pair]:
    first = numbers[0]
    for other in numbers[1:]:
        if not clusters[first].articles & clusters[other].articles:
            yield first, other


def _keys(cluster: Cluster) -> list[str]:
    """A name by its consonants, if these are enough, and by all its sounds in the rough."""
    words = cluster.drafts[0].words
    if not (_is_hangul(words[0]) and len(words) == 1 and len(words[0]) == _SYLLABLES) and not _is_parted(cluster):
        return _in_katakana(words)
    syllables = tuple(words[0]) if len(words) == 1 else words
    family = latin(syllables[0])
    family = FAMILIES.get(family, family)
    plain = "".join((family, *map(latin, syllables[1:])))
    consonants = plain.replace("ng", "n").replace("chzh", "j").replace("kh", "h").translate(_ROUGH)
    sounds = "".join((_sounds(family), *map(_sounds, syllables[1:])))
    return [*([consonants] if len(consonants) >= _FEWEST else []), *([f"={sounds}"] if len(sounds) >= _SHORTEST else [])]


def _in_katakana(words: Sequence[str]) -> list[str]:
    """ "ソ・ジェホ": the given name in one."""
    if len(words) != len(_PARTS) or not all(_is_part(word, most) for word, most in zip(words, _PARTS, strict=True)):
        return []
    family, given = (_SMALL.sub("", _ADDED.sub("", latin(word))) for word in words)
    sounds = _sounds(FAMILIES.get(family, family)) + _sounds(given)
    return [f"={sounds}"] if len(sounds) >= _SHORTEST else []


def _is_part(word: str, most: int) -> bool:
    return _KATAKANA[0] <= word[0] <= _KATAKANA[1] and len(word) <= most


def _sounds(syllable: str) -> str:
    """A syllable with its vowels, as all spellings have it: "woo" is "u", "hyun" is "hyeon"."""
    plain = latin(syllable.replace("ы", "u").replace("ё", "o"))
    for pattern, one in _ALIKE:
        plain = pattern.sub(one, plain)
    return plain


def _is_parted(cluster: Cluster) -> bool:
    words = cluster.drafts[0].words
    person = cluster.type is MentionType.PERSON or any(draft.votes[MentionType.PERSON] for draft in cluster.drafts)
    return person and len(words) == _SYLLABLES and all(len(latin(word)) <= _LONGEST_SYLLABLE for word in words)


def _is_hangul(word: str) -> bool:
    return _HANGUL[0] <= word[:1] <= _HANGUL[1]
