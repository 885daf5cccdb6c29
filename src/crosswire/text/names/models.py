"""Models behind the name of who makes them, in scripts without capitals: "空客A320", "بوينغ 737", "إيرباص إيه 320"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.letters import ARABIC_LETTERS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

_MODEL = re.compile(r"[ -]?([A-Z]{0,4}-?\d{1,4}[A-Z]{0,2})(?![\w%.,])")
_SPELT = re.compile(r" ((?:\w{2,5}[ -]){1,3})(\d{1,4})(?![\w%.,])")
_OTHER = 6


def models(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The models; ``own`` are the names found already."""
    for draft in own:
        maker = _maker(draft)
        if not maker:
            continue
        found = _MODEL.match(page.text, draft.span.end)
        spelt = _SPELT.match(page.text, draft.span.end) if page.vocabulary.code == "ar" else None
        if spelt is not None and all(word in ARABIC_LETTERS for word in spelt.group(1).split()):
            letters = "".join(ARABIC_LETTERS[word] for word in spelt.group(1).split())
            yield _draft(draft, spelt.end(), (*maker, f"{letters}{spelt.group(2)}"))
        elif found is not None and not (found.group().startswith(" ") and found.group(1).isdigit() and len(found.group(1)) < 3):
            yield _draft(draft, found.end(), (*maker, found.group(1).lower()))


def _maker(draft: Draft) -> tuple[str, ...]:
    """The words of who makes it, in plain letters, if the tables know a body here."""
    known = draft.known
    if known is None or known.type is not MentionType.ORGANISATION or not known.entity.startswith("org:"):
        return ()
    return tuple(known.entity.removeprefix("org:").split("-"))


def _draft(draft: Draft, end: int, words: tuple[str, ...]) -> Draft:
    return Draft(Span(draft.span.start, end), words, votes=Counter({MentionType.OTHER: _OTHER}))
