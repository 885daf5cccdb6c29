"""Whose a family name alone is, of several people of a text in signs or Hangul who have it."""

from collections.abc import Sequence

from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

_LONGEST = 16


def whose(page: Page, alone: Draft, full: Sequence[Draft]) -> str:
    """The full name: the one there is, the one named before, the one with the same title behind; if none of these, the name alone."""
    before = [one for one in full if one.span.start < alone.span.start]
    for some in (full, before):
        names = {one.words[0] for one in some}
        if len(names) == 1:
            return names.pop()
    title = _title(page, alone) if full else ""
    titled = {one.words[0] for one in full if title and _title(page, one) == title}
    return titled.pop() if len(titled) == 1 else alone.words[0]


def _title(page: Page, draft: Draft) -> str:
    """The longest title of those behind a name, before the next mark."""
    behind = page.text[draft.span.end : draft.span.end + _LONGEST].lstrip(" ")
    titles = page.vocabulary.titles
    return next((behind[:size] for size in range(len(behind), 0, -1) if behind[:size] in titles), "") or _later(behind, page)


def _later(behind: str, page: Page) -> str:
    """A title that ends a word behind: "홍보팀장"."""
    word = behind.partition(" ")[0] if " " in behind else ""
    return next((title for title in BEHIND_PEOPLE.get(page.vocabulary.code, ()) if title in word), "")
