"""Signs beside a word that it is a town, even if somebody in the story is called so."""

import re

from crosswire.languages.naming.arabic import ONTO_TOWNS
from crosswire.languages.naming.towns import LANDS_IN_SIGNS, NO_TOWNS, OF_TOWNS, OWNERS, TOWN_NOUNS, TOWNS
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.gazetteer import is_land

_LONGEST, _SHORTEST_LAND = 12, 2
_APOSTROPHES = "'’ʼ"
#: What stands behind the town that a report comes from; and "A Torino", at the beginning of a sentence.
_DATELINE = re.compile(r" ?(?:[-–—]|\((?!\d)|/ )")
_OPENING_IN = frozenset(("À", "A"))


def is_located(page: Page, draft: Draft, place: int) -> bool:
    """Whether what stands right before or behind a name shows it to be a town; ``place`` is the name's first word."""
    signs = TOWNS.get(page.vocabulary.code, NO_TOWNS)
    name = draft.span.of(page.text)
    before = page.text[max(0, draft.span.start - _LONGEST) : draft.span.start]
    if name[-1:] >= SIGNS:
        return before.rstrip(" ").endswith(signs.before) or _is_land(name) or page.text.startswith(signs.behind, draft.span.end)
    owner = name.lower().endswith(OWNERS.get(page.vocabulary.code, ())) and page.lower(place - 1) in ("в", "у")
    if page.lower(place - 1) in signs.before and before[-1:] in (" ", "\u00a0") and not owner:
        return True
    if _is_of_town(page, place) or (page.vocabulary.code == "ar" and before.endswith(ONTO_TOWNS)):
        return True
    if _is_dateline(page, draft) or (_word_before(page, place) in _OPENING_IN and page.vocabulary.code in ("fr", "it")):
        return True
    return bool(signs.behind) and _word_behind(page, draft) in signs.behind


def is_country_called_town(page: Page, draft: Draft, place: int) -> bool:
    """Whether the word for a town stands right before a country's name: "в град Бразилия" is its capital."""
    country = draft.known is not None and is_land(draft.known.entity)
    return country and page.gap(place) == " " and page.lower(place - 1) in TOWN_NOUNS


def _is_land(name: str) -> bool:
    """Whether a name in signs ends with one for a state or a province: "バイーア州"."""
    return len(name) > _SHORTEST_LAND and name.endswith(LANDS_IN_SIGNS)


def is_in_dateline(page: Page, draft: Draft) -> bool:
    """Whether a name opens a line that is no headline, and what stands behind datelines follows: "Lindau (Lindauer Bote)"."""
    before = page.text[max(0, draft.span.start - 1) : draft.span.start]
    behind = page.text[draft.span.end : draft.span.end + 3]
    return before == "\n" and (behind[:2] == " (" or behind in (" – ", " — ", " - "))


def _is_dateline(page: Page, draft: Draft) -> bool:
    """Whether a name begins the first line under the headline and a dash or a bracket stands behind."""
    headline = page.text.find("\n")
    return headline >= 0 and not page.text[headline : draft.span.start].strip() and bool(_DATELINE.match(page.text, draft.span.end))


def _word_before(page: Page, place: int) -> str:
    return page.words[place - 1].text if place and page.gap(place) == " " else ""


def _is_of_town(page: Page, place: int) -> bool:
    """Whether what a town has stands before, and "of" where the language says so: "the streets of"."""
    of, nouns = OF_TOWNS.get(page.vocabulary.code, ((), ()))
    if page.gap(place) != " " or (of and page.lower(place - 1) not in of):
        return False
    return page.lower(place - 2 if of else place - 1) in nouns


def _word_behind(page: Page, draft: Draft) -> str:
    behind = page.text[draft.span.end : draft.span.end + _LONGEST]
    return "".join(behind[1:].split()[:1]).rstrip(".,;:!?").lower() if behind[:1] in (" ", *_APOSTROPHES) else ""
