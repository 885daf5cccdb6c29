"""People of Korea in several scripts, with the family name first: "Kim Do-seop", "Ким До Соп", "Ким Досоп", "김도섭", "金道燮"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.ko import FAMILIES
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.gazetteer import family
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.sign_readings import is_sign, korean
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.linking.clusters import Cluster, Pair

_SYLLABLES, _LONGEST_SYLLABLE, _FEWEST, _JOINED, _SHORTEST = 3, 6, 3, 2, 5
#: Sounds that spellings of Korean do not keep apart, and what they leave out.
_ROUGH = str.maketrans("gdbljzcv", "ktprsssp", "aeiouyhw'`-")
_CONSONANTS = str.maketrans("gdbljzcv", "ktprsssp", "yhw'`-")
#: Vowels that spellings of Korean do not keep apart.
_VOWELS = tuple(
    (re.compile(pattern), one) for pattern, one in (("ae|ai|oe|e(?!o|u)", "e"), ("ee", "i"), ("eo|eu|oo|ou|u", "o"), ("oo+", "o"))
)
_FEWEST_SOUNDS = 4
#: In Cyrillic х stands for h and в for w.
_CYRILLIC = str.maketrans("хв", "hw")

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
        for key in () if cluster.entity else dict.fromkeys(_keys(cluster)):
            alike[key].append(number)
    for numbers in alike.values():
        if any(not _is_joined(clusters[number]) for number in numbers):
            yield from _apart(clusters, numbers)


def _apart(clusters: Sequence[Cluster], numbers: Sequence[int]) -> Iterator[Pair]:
    first = numbers[0]
    for other in numbers[1:]:
        if not clusters[first].articles & clusters[other].articles:
            yield first, other


def _keys(cluster: Cluster) -> Iterator[str]:
    """How a name sounds in the rough, in each way it may be read."""
    words = cluster.drafts[0].words
    if len(words) == 1 and len(words[0]) == _SYLLABLES:
        readings = [words[0]] if is_hangul(words[0][0]) else korean(words[0]) if all(map(is_sign, words[0])) else []
        yield from (key for reading in readings for key in _keys_of(tuple(reading)))
    elif _is_parted(cluster) or _is_joined(cluster):
        last = words[-1]
        forms = (last, *first_cases(last, cluster.drafts[0].language))
        yield from (key for form in forms for key in _keys_of((*words[:-1], form)))
    else:
        yield from _in_katakana(words)


def _keys_of(syllables: tuple[str, ...]) -> Iterator[str]:
    """By the consonants, or where these are few by the vowels too; and by all sounds."""
    yield from filter(None, (_key(syllables),))
    sounds = sounds_of_korean(syllables)
    if len(sounds) >= _SHORTEST:
        yield f"={sounds}"


def sounds_of_korean(syllables: Sequence[str]) -> str:
    """All sounds of a name, as all spellings have them."""
    family = latin(syllables[0])
    return "".join(map(_sounds, (FAMILIES.get(family, family), *syllables[1:])))


def _key(syllables: tuple[str, ...]) -> str:
    first, *others = (latin(one.translate(_CYRILLIC)) for one in syllables)
    plain = "".join((FAMILIES.get(first, first), *others))
    plain = plain.replace("ng", "n").replace("chzh", "j").replace("dzh", "j")
    key = plain.translate(_ROUGH)
    return key if len(key) >= _FEWEST else _with_vowels(plain)


def _with_vowels(plain: str) -> str:
    """The same of a name with few consonants, by its vowels too: "Han Ji-woo", "한지우"."""
    for pattern, one in _VOWELS:
        plain = pattern.sub(one, plain)
    key = plain.translate(_CONSONANTS)
    return key if len(key) >= _FEWEST_SOUNDS else ""


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
    return cluster.may_be_person() and len(words) == _SYLLABLES and all(len(word) <= _LONGEST_SYLLABLE for word in words)


def _is_joined(cluster: Cluster) -> bool:
    """Whether it is a family name of Korea, or one like it, and a given name in one word."""
    words = cluster.drafts[0].words
    return cluster.may_be_person() and len(words) == _JOINED and not is_sign(words[0]) and (words[0] in family() or words[0] in FAMILIES)
