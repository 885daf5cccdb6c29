"""Clubs in Arabic, whose names are words with the article: "نادي الرمال", then "الرمال" alone."""

from collections import Counter
from collections.abc import Iterator

from crosswire.languages.naming.trades import CLUBS_ARABIC
from crosswire.model.mention import MentionType
from crosswire.text.names.draft import Draft
from crosswire.text.names.page import Page
from crosswire.text.names.uncased import bare_word

_ARTICLE, _ADJECTIVES, _SHORTEST, _MOST, _VOTES = "ال", ("ي", "ية", "ين"), 5, 20, 6


def arabic_clubs(page: Page) -> Iterator[Draft]:
    """The names, wherever they stand, where one is behind the word for a club."""
    names = [name for place in range(1, len(page.words)) for name in _named(page, place)]
    found = dict.fromkeys(names[:_MOST])
    for place in range(len(page.words)) if found else ():
        for span, key in bare_word(page, place):
            if key in found:
                yield Draft(span, (key,), votes=Counter({MentionType.ORGANISATION: _VOTES}))
                break


def _named(page: Page, place: int) -> list[str]:
    """The word behind that for a club, if it has the article and is no adjective: "النادي السعودي"."""
    word = page.words[place]
    club = page.gap(place) == " " and any(key in CLUBS_ARABIC for _, key in bare_word(page, place - 1))
    fits = club and word.lower.startswith(_ARTICLE) and len(word.lower) >= _SHORTEST and not word.lower.endswith(_ADJECTIVES)
    return [word.lower] if fits else []
