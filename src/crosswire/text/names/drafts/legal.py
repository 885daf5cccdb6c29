"""Legal forms behind the names of firms: what stands before one is a name, even if it is written like an ordinary word."""

import re

from crosswire.languages.naming.anywhere import LEGAL_AS_WRITTEN
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.letters import Word
from crosswire.text.names.lexicon.vocabulary import english_bodies

#: Forms of small letters and full stops: "Mewa sp. z o.o."
_SMALL = re.compile(
    r",?[ \u00a0](?:plc|sp\. ?z ?o\. ?o\.?|s\. ?r\. ?o\.|a\. ?s\.|d\. ?o\. ?o\.|d\. ?d\.|e\. ?K\.|e\. ?V\.|v\. ?o\. ?s\.)(?!\w)"
)
#: Words before a form that are looked at.
_MOST_WORDS = 4


def is_form(word: Word) -> bool:
    """Whether a word is written as a legal form is: "GmbH", "S.p.A.", "SA"."""
    return word.text.replace(".", "") in LEGAL_AS_WRITTEN


def small_form_end(page: Page, place: int) -> int | None:
    """Where a form of small letters behind a word ends."""
    match = _SMALL.match(page.text, page.words[place].end)
    return match.end() if match else None


def learn_firms(page: Page) -> None:
    """Notes the words that stand before legal forms, alone or first: "Orbit Inc.", "Granit Air AG"."""
    for place, word in enumerate(page.words):
        if word.capital and not is_form(word) and _has_form(page, place):
            _learn(page, _first_of(page, place), place)


def _first_of(page: Page, place: int) -> int:
    """Where the words with capitals begin that stand before a form; in German those that other languages have together."""
    first = place
    while first > 0 and page.words[first - 1].capital and page.joined(first) and place - first < _MOST_WORDS:
        if page.vocabulary.nouns_capital and not page.evidence.pairs[page.lower(first - 1), page.lower(first)]:
            break
        first -= 1
    return first


def _learn(page: Page, first: int, place: int) -> None:
    opening, lower = page.words[first].opening, page.lower(place)
    if first < place and not opening:
        page.evidence.firm_heads.add(page.lower(first))
    alone = first == place or (place - first == 1 and opening)
    if alone and lower not in english_bodies() and lower not in page.vocabulary.bodies:
        page.evidence.firms.add(lower)


def _has_form(page: Page, place: int) -> bool:
    if small_form_end(page, place) is not None:
        return True
    behind = place + 1
    return behind < len(page.words) and is_form(page.words[behind]) and page.gap(behind) in (" ", "\u00a0", ", ")
