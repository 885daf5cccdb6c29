"""Chinese signs read otherwise: in the mainland's writing, and as Koreans say them."""

from functools import lru_cache

from crosswire.text.names.gazetteer import table
from crosswire.text.names.skeleton import latin


def simplified(text: str) -> str:
    """A text in the signs of the mainland, each sign for itself: no place in it moves."""
    return text.translate(_simple())


def in_hangul(signs: str) -> str:
    """How Koreans read signs; nothing where they do not know one."""
    read = [_hangul().get(sign, "") for sign in signs]
    return "".join(read) if all(read) else ""


def readings(signs: str) -> tuple[str, ...]:
    """How Chinese and Koreans read signs, in plain Latin letters."""
    hangul = in_hangul(signs)
    return ("".join(map(latin, signs)), *((latin(hangul),) if hangul else ()))


def nouns_elsewhere(signs: str) -> tuple[str, ...]:
    """What a common noun is in other languages: "扫帚" is broom, Besen, метла."""
    return _nouns().get(signs, ())


@lru_cache(maxsize=1)
def _nouns() -> dict[str, tuple[str, ...]]:
    rows = (line.split("\t") for line in table("nouns").splitlines())
    return {row[0]: tuple(row[1:]) for row in rows}


@lru_cache(maxsize=1)
def _simple() -> dict[int, str]:
    return {ord(line[0]): line[1] for line in table("simple").splitlines()}


@lru_cache(maxsize=1)
def _hangul() -> dict[str, str]:
    return {sign: line[0] for line in table("hanja").splitlines() for sign in line[1:]}
