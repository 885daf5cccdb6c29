"""Names as the cases of Finnish, Estonian and Hungarian change them: "Vietnamissa", "Tartust", "Moszkvában"."""

from collections.abc import Iterator

#: Endings of cases, the longer ones first where one ends like another.
_ENDINGS = {
    "fi": ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "seen", "han", "hen", "hin", "hon", "hun", "hän", "hön",
           "n", "ta", "tä", "a", "ä"),
    "et": ("sse", "ks", "st", "lt", "le", "ga", "ni", "na", "s", "l", "t"),
    "hu": ("ban", "ben", "ból", "ből", "ról", "ről", "tól", "től", "nál", "nél", "hoz", "hez", "höz", "nak", "nek", "val", "vel", "ért",
           "ba", "be", "ra", "re", "ig", "on", "en", "ön", "ott", "ett", "ött", "n", "ot", "et", "öt", "at", "t"),
}  # fmt: skip
URALIC = frozenset(_ENDINGS)
_SHORTEST_STEM = 3
#: Hungarian makes a last vowel long before endings: "Moszkva", "Moszkvában".
_LONG, _VOWELS = {"á": "a", "é": "e"}, "aeiouyäöõü"
#: Finnish weakens consonants in most cases: "Helsinki", "Helsingissä".
_WEAKENED = (("ng", "nk"), ("nn", "nt"), ("mm", "mp"), ("ll", "lt"), ("rr", "rt"), ("d", "t"), ("p", "pp"), ("t", "tt"), ("k", "kk"))


def without_ending(word: str, language: str) -> Iterator[str]:
    """What a word in small letters may be in the first case."""
    for ending in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield from (_long(word.removesuffix(ending)) if language == "hu" else _stems(word.removesuffix(ending)))


def _long(stem: str) -> Iterator[str]:
    yield stem
    if stem[-1] in _LONG:
        yield stem[:-1] + _LONG[stem[-1]]


def _stems(stem: str) -> Iterator[str]:
    """Names that end with a consonant get a vowel before endings, and one before the last is made twice as long: "Ruotsiin"."""
    yield stem
    # always in one order: of two that are known the first counts
    for one in (stem, stem[:-1]) if stem[-2:] == 2 * stem[-1:] else (stem,):
        if one[-1] in _VOWELS:
            yield from (one, one[:-1])
            yield from (one[:-1].removesuffix(weak) + strong + one[-1] for weak, strong in _WEAKENED if one[:-1].endswith(weak))
