"""Adjectives of Arabic that say of which country: "الكيني" is of كينيا. Few are irregular, so no table is needed."""

from functools import lru_cache

from crosswire.languages.naming.arabic import ADJECTIVES, ARTICLE
from crosswire.text.names.lexicon.gazetteer import is_land
from crosswire.text.names.lexicon.places import places

_SHORTEST = 3
#: What a country's name may have before or behind what the adjective is made of.
_FORMS = ("{}", "{}ا", "{}يا", "ال{}", "{}ة", "ال{}ية")


@lru_cache(maxsize=5_000)
def country_of(word: str) -> str:
    """The country or part of the world an adjective is of, as the tables have it; nothing if it is of none."""
    bare = word.removeprefix(ARTICLE)
    stem = next((bare.removesuffix(ending) for ending in reversed(ADJECTIVES) if bare.endswith(ending)), "")
    if len(stem) < _SHORTEST:
        return ""
    found = (places().get(form.format(stem), "ar") for form in _FORMS)
    return next((known.entity for known in found if known is not None and is_land(known.entity)), "")
