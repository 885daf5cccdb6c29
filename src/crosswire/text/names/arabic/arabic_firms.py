"""Firms in Arabic by the first word of their name, where other articles call them by it too: "تورفا نيكل", then "تورفا"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.arabic import ARTICLE
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.linking.clusters import key_of_words

_SHORTEST, _FEWEST, _MOST = 4, 2, 100


def firms_again(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """The first word of a firm's name, wherever it stands alone."""
    heads: dict[str, Draft] = {}
    for draft in found:
        parts = draft.span.of(page.text).split()
        if (
            len(parts) >= _FEWEST
            and key_of_words(draft.words[:1]) in page.evidence.alone
            and _is_own(page, parts[0], draft)
            and len(heads) < _MOST
        ):
            heads.setdefault(parts[0], draft)
    for place in range(len(page.words)) if heads else ():
        for span, key in bare_word(page, place):
            if key in heads and len(span) == len(key):
                yield Draft(span, heads[key].words[:1], votes=Counter({MentionType.ORGANISATION: 6}))
                break


def _is_own(page: Page, first: str, draft: Draft) -> bool:
    """Whether a word is a firm's own, and none of Arabic."""
    firm = draft.known is None and decided(draft.votes) is MentionType.ORGANISATION
    plain = len(first) < _SHORTEST or first.startswith(ARTICLE) or first in page.vocabulary.bodies
    return firm and not plain and not meanings_of(first)
