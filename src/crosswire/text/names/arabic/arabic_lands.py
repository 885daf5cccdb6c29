"""Words of Arabic that name a land or a town and say something else besides: "مالي" is Mali or "financial", "قطر" Qatar or "towing"."""

from crosswire.languages.naming.arabic import ARTICLE, OF_A_MAN, ONTO_WORDS, SMALL_WORDS, TOWNS_BEFORE
from crosswire.languages.naming.arabic_lands import ADJECTIVES, BEFORE_LANDS, BEHIND_TOWNS, HER_VERB, NOUNS, ONLY_WITH_ARTICLE, TOWNS
from crosswire.text.names.drafts.page import Page


def is_rather_a_word(page: Page, place: int, key: str) -> bool:
    """Whether a word that may be a land or a town is rather a noun or an adjective where it stands. ``key``: the land without prefixes."""
    if page.vocabulary.code != "ar":
        return False
    written, before = page.lower(place), page.lower(place - 1) if place and page.gap(place) == " " else ""
    if key in ADJECTIVES:
        return ARTICLE in written[: len(written) - len(key)] or _is_behind_noun(before, written == key)
    if key in NOUNS:
        return not NOUNS[key].isdisjoint((before, _bare(before)))
    if key in TOWNS:
        return before not in TOWNS_BEFORE and page.lower(place + 1) not in BEHIND_TOWNS
    return key in ONLY_WITH_ARTICLE


def _is_behind_noun(before: str, alone: bool) -> bool:
    """Whether the word before is a noun that may be called financial, and nothing of which a land is said."""
    if not alone:
        return before.endswith(OF_A_MAN)  # "administrative and financial"
    if not before or before in SMALL_WORDS or before in TOWNS_BEFORE or _bare(before) in BEFORE_LANDS:
        return False
    return not before.startswith(HER_VERB) and not before.endswith(HER_VERB)


def _bare(word: str) -> str:
    """A word without what is written onto it."""
    return next((word.removeprefix(prefix) for prefix in ONTO_WORDS if word.startswith(prefix)), word)
