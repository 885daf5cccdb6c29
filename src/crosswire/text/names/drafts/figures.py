"""What behind a name is none of it: a number that is an amount, and the country that a firm is of."""

import re

from crosswire.languages.naming.amounts import BEHIND_AMOUNTS
from crosswire.languages.naming.trades import TRADES_BEHIND
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import is_land, ordinary
from crosswire.text.names.lexicon.places import cased_places

#: What an amount goes on with.
_AMOUNT = re.compile(f"[.,][0-9]|[ \u00a0]?[%‰]|[ \u00a0](?:{'|'.join(BEHIND_AMOUNTS)})")
#: What a score goes on with, and the figures it may have: "737-800" is none.
_SCORE, _MOST_FIGURES = re.compile("[-–:][0-9]{1,2}(?![0-9])"), 2
_FEWEST_BEFORE = 3


def is_figure(page: Page, place: int) -> bool:
    """Whether a number has decimals, counts in hundredths or millions, or is a score: "Abaj Kasenow 31,7 proc.", "Arka Sopot 3-2"."""
    word = page.words[place]
    score = len(word.text) <= _MOST_FIGURES and page.gap(place) == " " and _SCORE.match(page.text, word.end)
    return word.text.isdecimal() and bool(score or _AMOUNT.match(page.text, word.end))


def is_of_country(page: Page, place: int, after: int) -> bool:
    """ "Hansol Heavy Industries of South Korea": behind what a firm is, and its own name before that, stands where it is."""
    head = page.lower(place - 1) in TRADES_BEHIND or page.lower(place - 1) in page.vocabulary.bodies
    if page.lower(place) != "of" or after - place != 1 or not head or place < _FEWEST_BEFORE:
        return False
    own = any(page.words[one].capital and page.lower(one) not in ordinary() for one in (place - 2, place - 3) if one >= 0)
    keys = (page.lower(after), f"{page.lower(after)} {page.lower(after + 1)}")
    return own and any(known is not None and is_land(known.entity) for key in keys for known in [cased_places().get(key, "en")])
