"""People of Korea in Latin letters, whose given names have a hyphen inside: "Han Ji-woo", "Ji-woo Han"."""

from crosswire.languages.naming.korean_families import FAMILIES, SYLLABLE
from crosswire.text.names.drafts.page import Page

_NAME = 3


def is_romanised_korean(page: Page, start: int, end: int) -> bool:
    """Whether words are a family name and a given one, in either order."""
    if end - start != _NAME or end > len(page.words) or not page.words[start].capital:
        return False
    first, second, third = (page.lower(place) for place in range(start, end))
    if page.gap(start + 2) == "-" and page.gap(start + 1) == " " and page.words[start + 1].capital:
        return first in FAMILIES and _are_syllables(second, third)
    family_last = page.gap(start + 1) == "-" and page.gap(start + 2) == " " and page.words[start + 2].capital
    return family_last and third in FAMILIES and _are_syllables(first, second)


def _are_syllables(*words: str) -> bool:
    return all(SYLLABLE.fullmatch(word) for word in words)
