"""Clubs in Arabic, whose names are words with the article: "نادي الرمال", then "الرمال" alone."""

from collections.abc import Iterator

from crosswire.languages.naming.arabic import ADJECTIVES_OF_SEVERAL, ARTICLE
from crosswire.languages.naming.trades import CLUBS_ARABIC
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.bare import bare_word, standing
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page

_SHORTEST, _MOST = 5, 20


def arabic_clubs(page: Page) -> Iterator[Draft]:
    """The names, wherever they stand, where one is behind the word for a club."""
    names = [name for place in range(1, len(page.words)) for name in _named(page, place)]
    found = dict.fromkeys(names[:_MOST])
    for span, key in standing(page, found) if found else ():
        yield framed_draft(page, span, MentionType.ORGANISATION, (key,))


def _named(page: Page, place: int) -> list[str]:
    """The word behind that for a club, if it has the article and is no adjective: "النادي السعودي"."""
    word = page.words[place]
    club = page.gap(place) == " " and any(key in CLUBS_ARABIC for _, key in bare_word(page, place - 1))
    fits = club and word.lower.startswith(ARTICLE) and len(word.lower) >= _SHORTEST and not word.lower.endswith(ADJECTIVES_OF_SEVERAL)
    return [word.lower] if fits else []
