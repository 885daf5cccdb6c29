"""How Chinese signs are read in Mandarin, Korean and Japanese, from the tables; these are opened when first asked for."""

from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple

from crosswire.text.names.lexicon.gazetteer import table
from crosswire.text.names.lexicon.plain_sounds import plain_japanese
from crosswire.text.names.lexicon.skeleton import latin

_MOST_READINGS, _MOST_FORMS = 24, 6
#: What stands for the sign before it.
_AGAIN = "々"


class Sign(NamedTuple):
    """``variants``: other forms of it, as of another country."""

    variants: str
    mandarin: tuple[str, ...]
    korean: tuple[str, ...]
    japanese: tuple[str, ...]


def is_sign(letter: str) -> bool:
    """Whether it is a Chinese sign."""
    return "\u3400" <= letter <= "\u9fff" or letter == _AGAIN


@lru_cache(maxsize=1)
def _lines() -> dict[str, str]:
    return {line[0]: line for line in table("signs").splitlines()}


@lru_cache(maxsize=4_000)
def _sign(sign: str) -> Sign:
    _, variants, *readings = _lines().get(sign, "\t\t\t\t").split("\t")
    return Sign(variants, *(tuple(one.split()) for one in readings))


@lru_cache(maxsize=4_000)
def _read(sign: str, korean: bool) -> tuple[str, ...]:
    """The readings of a sign; where it has none, as one that another country has shortened, those of its other forms."""
    forms = [_sign(one) for one in (sign, *_sign(sign).variants)]
    readings = [one.korean if korean else one.mandarin for one in forms]
    return readings[0] or tuple(dict.fromkeys(one for other in readings for one in other))


@lru_cache(maxsize=4_000)
def _japanese_of(sign: str) -> tuple[str, ...]:
    """The readings of a sign and of its other forms in plain sounds: China shortens one, Japan another."""
    forms = _forms_of(sign)
    return tuple(dict.fromkeys(one for form in forms for one in map(plain_japanese, _sign(form).japanese) if one))


@lru_cache(maxsize=4_000)
def _forms_of(sign: str) -> tuple[str, ...]:
    """A sign, its other forms, and the forms of these."""
    near = _sign(sign).variants
    return tuple(dict.fromkeys((sign, *near, *(far for one in near for far in _sign(one).variants))))[:_MOST_FORMS]


def mandarin(signs: str) -> list[tuple[str, ...]]:
    """A name's syllables, in each way it may be read."""
    return list(islice(product(*(_read(sign, korean=False) for sign in signs)), _MOST_READINGS))


def korean(signs: str) -> list[str]:
    """A name in Hangul, in each way it may be read."""
    return ["".join(one) for one in islice(product(*(_read(sign, korean=True) for sign in signs)), _MOST_READINGS)]


@lru_cache(maxsize=20_000)
def japanese(signs: str, word: str, family: bool) -> bool:
    """Whether a family name, or a given name, may be read like a word in plain sounds."""
    names = _names(word)
    return any(form in names for form in _forms(signs, family)) or _is_made_of(signs, word)


def _forms(signs: str, family: bool) -> list[str]:
    """A name as the tables may write it: with the forms of another country."""
    each = [_forms_of(sign) for sign in signs]
    return [f"{'-' * family}{''.join(one)}" for one in islice(product(*each), _MOST_READINGS)]


@lru_cache(maxsize=1)
def _named() -> dict[str, str]:
    return {reading: names for reading, _, names in (line.partition("\t") for line in table("japanese").splitlines())}


@lru_cache(maxsize=1_000)
def _names(word: str) -> frozenset[str]:
    """Names in signs that are read so, family names behind a mark."""
    return frozenset(_named().get(word, "").split("\t"))


def _is_made_of(signs: str, word: str) -> bool:
    """Whether the readings of the signs, one behind the other, are a word."""
    ends = {0}
    for place, sign in enumerate(signs):
        same = signs[place - 1] if sign == _AGAIN and place else sign
        readings = (latin(sign),) if not is_sign(sign) else _japanese_of(same)
        ends = {end + len(one) for end in ends for one in readings if word.startswith(one, end)}
    return len(word) in ends


def same_signs(one: str, other: str) -> bool:
    """Whether two names are written with the same signs, if in the forms of two countries: "陸思遠", "陆思远"."""
    return len(one) == len(other) and all(_are_forms(mine, theirs) for mine, theirs in zip(one, other, strict=True))


def _are_forms(one: str, other: str) -> bool:
    return one == other or not set(_forms_of(one)).isdisjoint(_forms_of(other))


def simplified(text: str) -> str:
    """A text in the signs of the mainland, each sign for itself: no place in it moves."""
    return text.translate(_simple())


@lru_cache(maxsize=1)
def _simple() -> dict[int, str]:
    return {ord(line[0]): line[1] for line in table("simple").splitlines()}


def in_hangul(signs: str) -> str:
    """How Koreans read signs, first of all; nothing where they do not know one."""
    return next(iter(korean(signs)), "")


def readings(signs: str) -> tuple[str, ...]:
    """How Chinese and Koreans read signs, in plain Latin letters."""
    hangul = in_hangul(signs)
    return ("".join(map(latin, signs)), *((latin(hangul),) if hangul else ()))
