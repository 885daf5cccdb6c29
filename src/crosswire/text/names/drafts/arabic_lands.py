"""Words of Arabic that name a land or a town and say something else besides: "مالي" is Mali or "financial", "قطر" Qatar or "towing"."""

import re
from bisect import bisect_right

from crosswire.languages.naming.arabic import ARTICLE, OF_A_MAN, ONTO_WORDS, SMALL_WORDS, TOWNS_BEFORE
from crosswire.languages.naming.arabic_lands import (
    ADJECTIVES,
    BEFORE_LANDS,
    BEHIND_TOWNS,
    CALLED,
    HER_VERB,
    NOUNS,
    ONLY_WITH_ARTICLE,
    TOWNS,
)
from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.arabic_demonyms import country_of
from crosswire.text.names.lexicon.gazetteer import Known
from crosswire.text.names.lexicon.places import places

#: A region of a land, by its code in ISO 3166-2; no adjective is longer.
_REGION, _LONGEST = re.compile(r"place:[A-Z]{2}-"), 24
#: Short vowels, which are seldom written.
_VOWELS = re.compile("[\u064b-\u0652]")


def is_rather_a_word(page: Page, place: int, key: str) -> bool:
    """Whether a word that may be a land or a town is rather a noun or an adjective where it stands. ``key``: the land without prefixes."""
    if page.vocabulary.code != "ar":
        return False
    written, before = page.lower(place), _VOWELS.sub("", page.lower(place - 1)) if place and page.gap(place) == " " else ""
    if key in ADJECTIVES:
        return ARTICLE in written[: len(written) - len(key)] or _is_adjective(before, written == key)
    if key in NOUNS:
        return not NOUNS[key].isdisjoint((before, _bare(before)))
    if key in TOWNS:
        return before not in TOWNS_BEFORE and page.lower(place + 1) not in BEHIND_TOWNS
    return key in ONLY_WITH_ARTICLE


def is_no_name(page: Page, span: Span) -> bool:
    """Whether a passage of Arabic is one word that is rather no name: a land's where none can be, or "the harbour"."""
    place = bisect_right(page.words, span.start, key=lambda word: word.start) - 1
    if page.vocabulary.code != "ar" or place < 0 or span.end != page.words[place].end:
        return False
    key = span.of(page.text).lower()
    return is_rather_a_word(page, place, key) or (key.startswith(ARTICLE) and _is_kind(page, key))


def _is_kind(page: Page, key: str) -> bool:
    """Of 1103 such words in marked stories 17 were names, 9 of them the Gulf."""
    kind = key.removeprefix(ARTICLE)
    return key not in CALLED and any(kind in kinds for kinds in (page.vocabulary.landforms, page.vocabulary.bodies, page.vocabulary.firms))


def without_land(page: Page, span: Span) -> Span:
    """A place without the adjective that says where it is: "باري الإيطالية" is Bari."""
    town, _, land = span.of(page.text).rpartition(" ")
    if page.vocabulary.code != "ar" or not town or not country_of(land) or not land.startswith(ARTICLE):
        return span
    told = places().get(town, "ar") is not None and places().get(f"{town} {land}", "ar") is None
    return Span(span.start, span.start + len(town)) if told else span


def in_its_land(page: Page, end: int, known: Known | None) -> Known | None:
    """What the tables know, unless the adjective behind it says another land than theirs. ``end``: where the name ends."""
    behind = page.text[end + 1 : end + _LONGEST].split(maxsplit=1) if known is not None and page.vocabulary.code == "ar" else []
    land = country_of(behind[0]) if behind and page.text[end] == " " and behind[0].startswith(ARTICLE) else ""
    region = known.entity.partition("-")[0] if known is not None and _REGION.match(known.entity) else land
    return known if not land or region == land else None


def _is_adjective(before: str, alone: bool) -> bool:
    """Whether the word before may be called financial, and is nothing that is said of a land. ``alone``: with nothing written onto it."""
    if not alone:
        return before.endswith(OF_A_MAN)  # "administrative and financial"
    if not before or before in SMALL_WORDS or before in TOWNS_BEFORE or _bare(before) in BEFORE_LANDS:
        return False
    return not before.startswith(HER_VERB) and not before.endswith(HER_VERB)


def _bare(word: str) -> str:
    """A word without what is written onto it."""
    return next((word.removeprefix(prefix) for prefix in ONTO_WORDS if word.startswith(prefix)), word)
