"""Words that are places or firms to the tables, and somebody's surname in an article that names the person."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from crosswire.languages.naming.kinds import OF
from crosswire.languages.naming.surname_ends import SURNAME_ENDS
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import given
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.linking.clusters import key_of_words

#: What parts the words of a name, in whatever script.
_PAIR = 2
_SPLIT = re.compile("[·・•‧=＝ ]")


def people_before_places(page: Page, drafts: Sequence[Draft]) -> None:
    """A word that is a place or a firm to the tables is a person's surname where the article has named that person in full.

    In a headline it is one where the article does so later."""
    surnames: dict[str, Draft] = {}
    givens: dict[str, Draft] = {}
    headline = page.text.find("\n")
    everybody = _by_surname(page, drafts)
    towns = {draft.known.entity for draft in drafts if draft.known is not None and (draft.located or draft.placed)}
    for draft in drafts:
        surnames.update(_by_surname(page, [draft]))
        givens.update(_by_given_name(page, draft))
        lone = draft.known is not None and len(draft.words) == 1 and draft.sure and everybody
        if not lone or draft.located or draft.surely_place or draft.bodied or draft.before in page.vocabulary.locating:
            continue
        # what a headline has behind "of" may be the town that the text begins with
        of_town = draft.before in OF and draft.known is not None and draft.known.entity in towns
        named = everybody if draft.span.start < headline and not of_town else surnames
        if draft.span.start < headline:
            named = {form: person for form, person in named.items() if not _is_town_before(page, drafts, draft, person)}
        person = next((named[form] for form in (draft.span.of(page.text), *_plain_forms(draft)) if form in named), None)
        if person is None and draft.before not in OF:
            person = next((givens[form] for form in _plain_forms(draft) if form in givens and _may_be_called(draft, towns)), None)
        if person is not None:
            draft.known = None
            draft.votes = Counter({MentionType.PERSON: 3})
            draft.words = draft.words if page.cased else person.words[-1:]


def _is_town_before(page: Page, drafts: Sequence[Draft], headed: Draft, person: Draft) -> bool:
    """Whether the text speaks of the town before it names the person, and does not come from there."""
    headline = page.text.find("\n")
    towns = [draft for draft in drafts if draft.known == headed.known and headline < draft.span.start < person.span.start]
    dated = any(not page.text[max(0, headline) : draft.span.start].strip() for draft in towns)
    return not dated and any(draft.located for draft in towns)


def _by_given_name(page: Page, draft: Draft) -> dict[str, Draft]:
    """Somebody who is named in full, by a given name that lists have or before a surname of the east; where capitals tell names."""
    person = page.cased and len(draft.words) > 1 and draft.votes[MentionType.PERSON] >= SURELY and draft.known is None
    eastern = len(draft.words) == _PAIR and draft.words[-1].endswith(SURNAME_ENDS)
    if not person or (not eastern and given().isdisjoint((draft.words[0], latin(draft.words[0]).replace("iya", "ia")))):
        return {}
    return dict.fromkeys(key_of_words(draft.words[:1]), draft)


def _may_be_called(draft: Draft, towns: set[str]) -> bool:
    """Whether a word that is no country may be a given name: it opens a sentence, or the article has no such place."""
    town = draft.known is not None and "-" in draft.known.entity and not draft.placed
    return town and (draft.opening or draft.known is None or draft.known.entity not in towns)


def _by_surname(page: Page, drafts: Iterable[Draft]) -> dict[str, Draft]:
    """The people who are named in full, by their surnames as they are written and in plain letters."""
    people = [draft for draft in drafts if len(draft.words) > 1 and draft.votes[MentionType.PERSON] >= SURELY and draft.known is None]
    return {form: draft for draft in people for form in (*key_of_words(draft.words[-1:]), _SPLIT.split(draft.span.of(page.text))[-1])}


def _plain_forms(draft: Draft) -> Iterable[str]:
    return (plain for form in (draft.words[0], *first_cases(draft.words[0], draft.language)) for plain in key_of_words((form,)))
