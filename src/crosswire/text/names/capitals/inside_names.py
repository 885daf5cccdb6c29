"""Small words inside the names of people, and of prizes: "Ursula von der Leyen", "Vértigo de Oro"."""

from crosswire.languages.naming.anywhere import (
    AL_IS_TO_THE,
    METALS,
    PARTICLES,
    PARTICLES_ELSEWHERE,
    SURNAME_JOINTS,
    SURNAMES_PARTICLES,
    TWO_SURNAMES,
)
from crosswire.text.names.capitals.single import is_firm
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import family, given, ordinary
from crosswire.text.names.linking.clusters import key_of_words

_SHORT_WORD, _FULL_NAME = 3, 2
_CYRILLIC = "\u0400"
_NONE = frozenset[str]()
_OF_METAL = frozenset(("de", "d", "di"))


def particles_inside(page: Page, start: int, place: int) -> frozenset[str]:
    """The small words that may follow; a word for "and" only between two surnames: "Virginia e Indiana" are two names."""
    if page.lower(place + 1) in METALS and page.lower(place) in _OF_METAL and page.words[place - 1].capital:
        return _OF_METAL
    if page.lower(start) > _CYRILLIC and page.lower(place) in PARTICLES_ELSEWHERE and page.vocabulary.code != "uk":
        return PARTICLES_ELSEWHERE
    if _is_behind_another(page, start, place):
        return PARTICLES - page.vocabulary.conjunctions
    if page.lower(start) not in given() or place - start > _FULL_NAME:
        return PARTICLES if _is_surnames_particle(page, place) and place - start <= _FULL_NAME else _NONE
    whole = place - start == _FULL_NAME and page.vocabulary.code not in TWO_SURNAMES and page.lower(place - 1) not in given()
    if whole or _says_to_the(page, start, place) or _opens_or_ends(page, start, place):
        return _NONE
    joints = SURNAME_JOINTS.get(page.vocabulary.code, _NONE) if _joins_surnames(page, start, place) else _NONE
    return (PARTICLES - page.vocabulary.conjunctions) | joints


def _opens_or_ends(page: Page, start: int, place: int) -> bool:
    """Whether a small word stands behind one that opens a sentence, "Lo de Okafor", or before a short form, "Emre Aksoy la FNC"."""
    first = page.words[start]
    if place == start + 1:
        return first.opening and len(first.lower) <= _SHORT_WORD and first.lower in ordinary()
    return place - start == _FULL_NAME and page.lower(place) in page.vocabulary.articles and _is_short_form(page, place + 1)


def _is_short_form(page: Page, place: int) -> bool:
    """Whether capitals alone stand here that the story gives a long name for."""
    return page.lower(place) in page.evidence.introduced and page.words[place].shouted and not page.words[place - 2].shouted


def _is_surnames_particle(page: Page, place: int) -> bool:
    """Whether two small words stand here that hardly stand anywhere but before a surname: "van den"."""
    return (page.lower(place), page.lower(place + 1)) in SURNAMES_PARTICLES


def _is_alone(page: Page, place: int) -> bool:
    """Whether the story has a word as a name by itself."""
    return key_of_words((page.lower(place),)) in page.evidence.alone


def _is_behind_another(page: Page, start: int, place: int) -> bool:
    """Whether a given name follows a firm, an office or what only opens: "prezes Tarsela Pieter de Wit", "Conducteur Marieke de Haan"."""
    if place - start != _FULL_NAME or page.lower(place - 1) not in given():
        return False
    opens = page.words[start].opening and page.lower(start) not in given()
    return opens or is_firm(page, start) or page.vocabulary.title(page.lower(start))


def _says_to_the(page: Page, start: int, place: int) -> bool:
    """Whether "al" or the like is no part of a name where it means "to the"."""
    if page.vocabulary.code not in AL_IS_TO_THE:
        return False
    if page.evidence.pairs["al", page.lower(place + 1)]:
        return False  # "Según Al Rashdi"
    to_the = page.lower(place) == "al" and (place - start > 1 or _is_alone(page, place + 1))
    return to_the or page.lower(place + 1) in page.vocabulary.bodies


def _joins_surnames(page: Page, start: int, place: int) -> bool:
    """Whether a given name and a surname stand before, and behind it no other person's name."""
    then = place + 2
    another = then < len(page.words) and page.words[then].capital and page.joined(then)
    surname = page.lower(place + 1) in family() or page.lower(place + 1) not in given()
    return place - start == 2 and surname and not another
