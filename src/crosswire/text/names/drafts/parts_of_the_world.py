"""Continents at the end of a body's name, which is for them and not only there: "Organizzazione per la sicurezza in Europa"."""

from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.places import cased_places

_SHORTEST_CODE = 3


def part_of_the_world_end(page: Page, end: int) -> int:
    """Behind a continent that follows the end of a name with a word for "in"; the end itself where none does."""
    if page.lower(end) in page.vocabulary.locating and page.gap(end) == page.gap(end + 1) == " " and is_part_of_the_world(page, end + 1):
        return end + 2
    return end


def is_part_of_the_world(page: Page, place: int) -> bool:
    """Whether a word is a continent, in whatever case."""
    if place >= len(page.words) or not page.words[place].capital:
        return False
    forms = (page.lower(place), *first_cases(page.lower(place), page.vocabulary.code))
    known = next((known for form in forms for known in [cased_places().get(form, page.vocabulary.code)] if known is not None), None)
    return known is not None and _is_number(known.entity.removeprefix("place:"))


def _is_number(code: str) -> bool:
    """Whether a code is one of three figures, as those of parts of the world are."""
    return len(code) == _SHORTEST_CODE and code.isdecimal()
