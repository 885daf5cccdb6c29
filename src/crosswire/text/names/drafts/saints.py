"""Towns called after a saint of somewhere: "San Lorenzo del Valle", "São Lino do Norte"."""

from crosswire.languages.naming.anywhere import ARTICLES_OF_SAINTS, OF_SAINTS, SAINTS
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import is_land
from crosswire.text.names.lexicon.places import cased_places


def saints_end(page: Page, place: int) -> int | None:
    """Where such a name ends that begins with a word; of a country is where a town lies."""
    of = place + 2
    if not is_saint(page, place) or not page.words[place + 1].capital or page.gap(place + 1) != " " or page.lower(of) not in OF_SAINTS:
        return None
    last = of + 1 + (page.lower(of) == "de" and page.lower(of + 1) in ARTICLES_OF_SAINTS)
    if last >= len(page.words) or any(page.gap(one) != " " for one in range(of, last + 1)):
        return None
    if not page.words[last].capital or page.words[last].opening or page.words[of].capital:
        return None
    known = cased_places().get(page.lower(last), page.vocabulary.code)
    country = page.lower(of) == "de" and known is not None and is_land(known.entity)
    return None if country else last + 1


def is_saint(page: Page, place: int) -> bool:
    """Whether the word for a saint stands at a place, with a capital."""
    return place + 1 < len(page.words) and page.words[place].capital and page.lower(place) in SAINTS
