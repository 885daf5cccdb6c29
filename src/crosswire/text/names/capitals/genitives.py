"""What a Slavic name says in the genitive behind its head: "Служба митного нагляду", "Союз врачей"."""

from crosswire.languages.naming.adjectives import (
    ABSTRACT_GENITIVES,
    ADJECTIVES,
    BULGARIAN_DEFINITE,
    BULGARIAN_FOR,
    BULGARIAN_OF,
    CASES,
    GENITIVES,
    INSTRUMENTALS,
    NO_GENITIVES,
    PLURALS,
    SHORT_GENITIVES,
    SLAVIC_BODIES,
    WATCHING,
)
from crosswire.text.names.drafts.page import Page

_SHORTEST, _MOST_PARTS = 5, 3


def genitive_end(page: Page, place: int) -> int:
    """Behind the nouns in the genitive that begin at a place, each with its adjective; the place itself where none does."""
    if page.vocabulary.code not in SLAVIC_BODIES:
        return place
    begun = place
    for _ in range(_MOST_PARTS):
        after = _bulgarian_end(page, place) if page.vocabulary.code == "bg" else _noun_end(page, place)
        if after == place:
            break
        place = after
    return _watched_end(page, place) if place > begun else place


def _watched_end(page: Page, end: int) -> int:
    """ "спостереження за Землею", "надзора за связью": behind what is watched, with a capital or none."""
    watches = page.lower(end - 1).startswith(WATCHING) and page.lower(end) == "за" and end + 1 < len(page.words)
    return end + 2 if watches and page.gap(end) == page.gap(end + 1) == " " and page.lower(end + 1).endswith(INSTRUMENTALS) else end


def agreeing_end(page: Page, place: int) -> int:
    """ "по чрезвычайным ситуациям": behind an adjective and its noun in any case; the place itself where none are."""
    if page.vocabulary.code not in SLAVIC_BODIES or not (_is_small(page, place) and _is_small(page, place + 1)):
        return place
    first, noun = page.lower(place), page.lower(place + 1)
    return place + 2 if any(first.endswith(one) and noun.endswith(ends) for one, ends in CASES) else place


def _bulgarian_end(page: Page, place: int) -> int:
    """ "на полицията", "за защита на данните", "за вътрешния ред": Bulgarian has no cases."""
    joint = page.lower(place)
    if page.gap(place) != " " or not (joint == BULGARIAN_OF or joint in BULGARIAN_FOR) or not _is_small(page, place + 1):
        return place
    noun = place + 1 + (ADJECTIVES["bg"].adjective(page.lower(place + 1)) and _is_small(page, place + 2))
    definite = any(page.lower(one).endswith(BULGARIAN_DEFINITE) for one in range(place + 1, noun + 1))
    return noun + 1 if definite or joint in BULGARIAN_FOR else place


def _noun_end(page: Page, place: int) -> int:
    if not _is_small(page, place):
        return place
    lower = page.lower(place)
    if _is_small(page, place + 1) and not page.vocabulary.demonym(lower):
        noun = page.lower(place + 1)
        if noun in SHORT_GENITIVES or any(lower.endswith(one) and noun.endswith(ends) for one, ends in GENITIVES):
            return _with_hyphen(page, place + 2)
    return _with_hyphen(page, place + 1) if lower.endswith((*PLURALS, *ABSTRACT_GENITIVES)) else place


def _is_small(page: Page, place: int) -> bool:
    """Whether a word of small letters stands here that may say what a body is for."""
    if place >= len(page.words) or page.gap(place) != " " or page.words[place].capital:
        return False
    lower = page.lower(place)
    return (len(lower) >= _SHORTEST or lower in SHORT_GENITIVES) and lower not in NO_GENITIVES and lower not in page.vocabulary.speech


def _with_hyphen(page: Page, end: int) -> int:
    """ "инженеров-строителей" are two words."""
    hyphen = end < len(page.words) and page.gap(end) == "-" and not page.words[end].capital
    return end + 1 if hyphen and page.lower(end).endswith(PLURALS) else end
