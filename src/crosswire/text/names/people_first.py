"""Words that are places or firms to the tables, and somebody's surname in an article that names the person."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import key_of_words
from crosswire.text.names.draft import Draft
from crosswire.text.names.inflection import first_cases
from crosswire.text.names.kinds import SURELY
from crosswire.text.names.page import Page

_SPLIT = re.compile("[·・•‧=＝ ]")


def people_before_places(page: Page, drafts: Sequence[Draft]) -> None:
    """A word that is a place or a firm to the tables is a person's surname where the article has named that person in full."""
    surnames: dict[str, Draft] = {}
    for draft in drafts:
        if len(draft.words) > 1 and draft.votes[MentionType.PERSON] >= SURELY and draft.known is None:
            surnames.update(dict.fromkeys((*key_of_words(draft.words[-1:]), _SPLIT.split(draft.span.of(page.text))[-1]), draft))
        lone = draft.known is not None and len(draft.words) == 1 and draft.sure and surnames
        if not lone or draft.located or draft.before in page.vocabulary.locating:
            continue
        person = next((surnames[form] for form in (draft.span.of(page.text), *_plain_forms(draft)) if form in surnames), None)
        if person is not None:
            draft.known = None
            draft.votes = Counter({MentionType.PERSON: 3})
            draft.words = draft.words if page.cased else person.words[-1:]


def _plain_forms(draft: Draft) -> Iterable[str]:
    return (plain for form in (draft.words[0], *first_cases(draft.words[0], draft.language)) for plain in key_of_words((form,)))
