"""Ministries written small before what they are for, and laws of one capital: "ministère de la Santé", "Charte du mineur"."""

from crosswire.languages.naming.adjectives import ROMANCE_BODIES, ROMANCE_LAWS, ROMANCE_OF
from crosswire.text.names.capitals.ministries import ministry_end
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.lexicon.places import cased_places

_MOST_JOINTS, _SHORTEST = 2, 4
_SPACES = (" ", "'", "’")


def small_ministry_end(page: Page, place: int) -> int | None:
    """Where a name ends that begins with a word for a ministry, which is small; none where no word with a capital says what it is for."""
    if page.words[place].capital:
        return None
    thing = _behind_joints(page, place + 1)
    if thing is None or not page.words[thing].capital or cased_places().get(page.lower(thing), page.vocabulary.code) is not None:
        return None
    return ministry_end(page, place, _with_what_for(page, thing + 1))


def _with_what_for(page: Page, end: int) -> int:
    """ "Situations d'urgence": a small noun behind may say more."""
    more = _behind_joints(page, end)
    return more + 1 if more is not None and not page.words[more].capital and meanings_of(page.lower(more)) else end


def charter_end(page: Page, place: int) -> int | None:
    """Where the name of a law ends, inside a sentence, whose other words are small."""
    word = page.words[place]
    if word.opening or not word.capital or page.vocabulary.code not in ROMANCE_BODIES or word.lower not in ROMANCE_LAWS:
        return None
    thing = _behind_joints(page, place + 1)
    return thing + 1 if thing is not None and not page.words[thing].capital else None


def _behind_joints(page: Page, place: int) -> int | None:
    """The noun behind "de la" or the like."""
    noun = place
    while noun < len(page.words) and noun - place <= _MOST_JOINTS and page.lower(noun) in ROMANCE_OF and page.gap(noun) in _SPACES:
        noun += 1
    fits = place < noun < len(page.words) and page.gap(noun) in _SPACES
    return noun if fits and len(page.lower(noun)) >= _SHORTEST else None
