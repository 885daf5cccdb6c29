"""Whose a family name alone is, of several people of a text in signs or Hangul who have it."""

from collections.abc import Sequence

from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.text.names.draft import Draft
from crosswire.text.names.page import Page

_LONGEST = 16


def whose(page: Page, alone: Draft, full: Sequence[Draft]) -> str:
    """The full name: the one there is, the one named before, the one with the same title behind; if none of these, the name alone."""
    title = _title(page, alone)
    before = [one for one in full if one.span.start < alone.span.start]
    titled = [one for one in full if title and _title(page, one) == title]
    for some in (full, before, titled):
        names = {one.words[0] for one in some}
        if len(names) == 1:
            return names.pop()
    return alone.words[0]


def _title(page: Page, draft: Draft) -> str:
    """The longest title of those behind a name, before the next mark."""
    behind = page.text[draft.span.end : draft.span.end + _LONGEST].lstrip(" ")
    titles = BEHIND_PEOPLE.get(page.vocabulary.code, ())
    return max((title for title in titles if behind.startswith(title)), key=len, default="") or _later(behind, titles)


def _later(behind: str, titles: Sequence[str]) -> str:
    """A title that ends a word behind: "홍보팀장"."""
    word = behind.split(" ", maxsplit=1)[0] if " " in behind else ""
    return next((title for title in titles if title in word), "")
