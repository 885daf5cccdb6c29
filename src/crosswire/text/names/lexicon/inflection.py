"""Names as cases change them: "в Вирджинии", "Трампа", "Berlins"."""

from collections.abc import Iterator
from functools import lru_cache

from crosswire.text.names.lexicon.inflection_uralic import URALIC, without_ending

#: Endings of Slavic cases in Cyrillic, and what the first case has there.
_CYRILLIC = tuple(
    (ending, first.split("/"))
    for ending, first in (
        ("ией", "ия"), ("ії", "ія"), ("ією", "ія"), ("ію", "ія"), ("ии", "ия"), ("ию", "ия"),
        ("ого", "ый/ий"), ("ому", "ый/ий"), ("ами", "ы/а"), ("ями", "и/я"), ("ах", "ы/а"), ("ях", "и/я"),
        ("ої", "а"), ("ую", "ая"), ("ій", "а/я"),
        ("ом", "/о"), ("зі", "г/га"), ("ці", "к/ка"), ("сі", "х/ха"), ("ї", "я"), ("ем", "ь/й/"), ("ём", "ь"), ("ой", "а/ая"),
        ("ей", "я/ь"), ("ою", "а"), ("ым", "/ый"), ("ов", "ы"),
        ("а", "/о"), ("я", "й/ь"),
        ("у", "а//о"), ("ю", "я/й/ь"), ("ы", "а/"), ("и", "а/я/ь/й"), ("е", "а/я//о/й/ь"), ("і", "а//о"),
    )
)  # fmt: skip
#: The same where the first case has a vowel that the others lack: "Латавца", "Латавец".
_FLEETING = tuple(
    (ending, first)
    for first, endings in (("ец", ("ца", "цу", "цем", "цом", "це", "цы")), ("ок", ("ка", "ку", "ком", "ке", "ки")))
    for ending in endings
)
_ENDINGS = tuple(sorted({ending for ending, _ in _CYRILLIC} | {"ый", "ий", "ь", "й", "о", "ая"}, key=lambda ending: (-len(ending), ending)))
_SHORTEST_STEM = 3
#: The same in Latin letters.
_SLAVIC = frozenset(("pl", "cs", "sk", "sl", "hr", "bs", "sr"))
_LATIN = tuple(
    (ending, first.split("/"))
    for ending, first in (
        ("skiej", "ska"), ("ckiej", "cka"), ("ską", "ska"), ("cką", "cka"), ("skiemu", "ski"), ("ckiemu", "cki"), ("wiu", "w"),
        ("źnie", "zno/źna"), ("śnie", "sno/śna"), ("iu", ""),
        ("ca", "iec/ec"), ("cu", "iec/ec"), ("cem", "iec/ec"), ("cowi", "iec"), ("cem", "ce"), ("ka", "ek"), ("kiem", "ek"), ("ku", "ek"),
        ("kowi", "ek"), ("ach", "y/e/i/a/ie"), ("ami", "y/e/i/a"), ("ic", "ice"), ("gier", "gry"), ("miec", "mcy"),
        ("ch", "chy"), ("in", "iny"),
        ("iej", "a"), ("iemu", "i"), ("iu", ""), ("niu", "ń"), ("nia", "ń"), ("niem", "ń"),
        ("źnie", "zno/zna"), ("śnie", "sno/sna"), ("odzi", "ódź"),
        ("sce", "ska"), ("ce", "ka"), ("dze", "ga"), ("owi", ""), ("rze", "r/ra"), ("ście", "st/sta"), ("cie", "t/ta"),
        ("dzie", "d/da"), ("le", "l/ł/ła/la"), ("nie", "n/na"), ("owi", ""), ("owie", "ów"), ("iego", "i"),
        ("ého", "ý/é/í"), ("ému", "ý/é/í"), ("ém", "ý/é/í"), ("ým", "ý/é"), ("skou", "ská"), ("skej", "ská"),
        ("ně", "ň"), ("ní", "ň"), ("ii", "ia"), ("ni", "ňa/ň"), ("ti", "ťa"), ("di", "ďa"),
        ("ię", "ia"), ("ią", "ia"), ("ie", "/a/ia"), ("em", "/o"),
        ("om", "/o"), ("im", "i/"), ("ym", "y/"), ("ej", "a"), ("ego", "y/e"), ("emu", "y/e"), ("iem", ""), ("ę", "a"),
        ("ą", "a"), ("y", "a/"), ("i", "a/ia/e/"), ("u", "/o/a"), ("a", "/o"), ("e", "a/"), ("ě", "a/"), ("ou", "a"), ("o", "a"),
    )
)  # fmt: skip
#: Slavic languages that have lost their cases.
_CASELESS = frozenset(("bg", "mk"))
_OWN_FEMALES = frozenset(("cs", "sk"))
#: Languages that put an s to a name, without an apostrophe.
_GENITIVE = frozenset(("de", "sv", "no", "nb", "da", "nl"))


@lru_cache(maxsize=20_000)
def first_cases(word: str, language: str) -> tuple[str, ...]:
    """What a word in small letters may be in the first case, itself not among them."""
    return tuple(_first_cases(word, language)) if word else ()


def _first_cases(word: str, language: str) -> Iterator[str]:
    if language in _CASELESS:
        return
    if "\u0400" <= word[0] <= "\u04ff":
        yield from _in_cyrillic(word)
    elif language in _SLAVIC and len(word) > _SHORTEST_STEM:
        if language in _OWN_FEMALES:
            yield from _of_women(word)
        for ending, firsts in _LATIN:
            if word.endswith(ending):
                yield from (word.removesuffix(ending) + first for first in firsts)
    elif language in URALIC:
        yield from without_ending(word, language)
    elif language in _GENITIVE and word.endswith("s") and len(word) > _SHORTEST_STEM + 1:
        yield word[:-1]


def _in_cyrillic(word: str) -> Iterator[str]:
    for ending, firsts in _CYRILLIC:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield from (word.removesuffix(ending) + first for first in firsts)
    yield from (
        word.removesuffix(ending) + first for ending, first in _FLEETING if word.endswith(ending) and len(word) > _SHORTEST_STEM + 1
    )


def _of_women(word: str) -> Iterator[str]:
    """Czech has "Lundová" for a woman called Lund."""
    for ending in ("ová", "ové", "ovou"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield from (word.removesuffix(ending) + first for first in ("ová", "", "a", "e", "o"))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A Cyrillic word without its ending; any other word as it is."""
    if not "\u0400" <= word[:1] <= "\u04ff":
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word
