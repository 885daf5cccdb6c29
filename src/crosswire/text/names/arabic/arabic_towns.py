"""Towns in Arabic behind the word for one: "في مدينة تيلمان الساحلية", then wherever they stand behind "in"."""

from collections import Counter
from collections.abc import Iterator

from crosswire.languages.naming.arabic import ARTICLE, FOR, SMALL_WORDS
from crosswire.languages.naming.arabic_bodies import NO_TOWNS, TOWN
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.bare import bare_word, standing
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

_SHORTEST, _MOST, _VOTES, _FEMININE = 3, 20, 4, ("ة", "ات", "ية")


def arabic_towns(page: Page) -> Iterator[Draft]:
    """The names of one word."""
    names = [page.lower(place) for place in range(1, len(page.words)) if _is_town(page, place)]
    found = dict.fromkeys(names[:_MOST])
    for span, key in standing(page, found) if found else ():
        yield Draft(span, (key,), votes=Counter({MentionType.PLACE: _VOTES}))


def _is_town(page: Page, place: int) -> bool:
    """Whether a word that is no adjective and no noun of Arabic stands behind the word for a town."""
    lower = page.lower(place)
    if page.gap(place) != " " or len(lower) < _SHORTEST or lower in SMALL_WORDS or lower in NO_TOWNS:
        return False
    if lower.startswith((ARTICLE, FOR + FOR)) or lower.endswith(_FEMININE):
        return False
    return any(key == TOWN and len(span) == len(key) for span, key in bare_word(page, place - 1))
