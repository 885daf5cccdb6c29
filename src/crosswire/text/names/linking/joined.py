"""Names of several words with small ones between them, which other articles of the story have too: "Estrela do Sado"."""

from collections.abc import Iterable
from itertools import pairwise

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY
from crosswire.text.names.drafts.page import Page

_FEWEST, _MOST_BETWEEN, _NUMBERED = 3, 2, 2


def learn_joined(page: Page, drafts: Iterable[Draft]) -> None:
    """Notes for each small word inside a name the words on its two sides."""
    for draft in drafts if page.cased else ():
        if len(draft.words) == _NUMBERED and draft.words[-1].isdecimal() and draft.sure:
            page.evidence.joined.add(draft.words)
        if len(draft.words) < _FEWEST or not draft.sure or draft.votes[MentionType.PERSON] >= SURELY:
            continue
        words = draft.span.of(page.text).split()
        capital = [place for place, word in enumerate(words) if word[:1].isupper()]
        for first, last in pairwise(capital):
            if 1 < last - first <= _MOST_BETWEEN + 1:
                page.evidence.joined.add(tuple(word.lower() for word in words[first : last + 1]))
