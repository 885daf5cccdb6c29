"""Signs beside a word that it is a club's or a firm's name, even if somebody or a town is called so: "al Soria", "«Сория»"."""

from crosswire.languages.naming.trades import ARTICLES_OF_BODIES, CLUBS, EMPLOYS, QUOTED_BODIES
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

_NONE = frozenset[str]()
_OPENING, _CLOSING = frozenset('«„“"'), frozenset('»“”"')
_LONGEST = 14


def is_bodied(page: Page, draft: Draft, place: int) -> bool:
    """Whether what stands right before or behind a name shows it to be a body's; ``place`` is the name's first word."""
    text, before = page.text, page.lower(place - 1)
    if page.gap(place) in (" ", "\u00a0") and (before in ARTICLES_OF_BODIES.get(page.vocabulary.code, _NONE) or before in CLUBS):
        return True
    quoted = text[draft.span.start - 1 : draft.span.start] in _OPENING and text[draft.span.end : draft.span.end + 1] in _CLOSING
    if quoted and draft.span.start > 0 and page.vocabulary.code in QUOTED_BODIES:
        return True
    behind = text[draft.span.end : draft.span.end + _LONGEST]
    word = "".join(behind.split()[:1]).lower()
    return behind[:1] == " " and (word in CLUBS or word in EMPLOYS)
