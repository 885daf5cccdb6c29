"""The names of the articles of a story, each with what the others tell about its words."""

from collections.abc import Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.capitals.cased import drafts_with_capitals
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.evidence import Evidence
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.legal import learn_firms
from crosswire.text.names.drafts.named_firms import learn_named_firms
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import family, given
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.letters import words_in
from crosswire.text.names.lexicon.vocabulary import vocabulary
from crosswire.text.names.lexicon.vowels import spelt
from crosswire.text.names.linking.heads import learn_heads
from crosswire.text.names.linking.introduced import learn_introduced
from crosswire.text.names.linking.joined import learn_joined
from crosswire.text.names.linking.particles import learn_particles
from crosswire.text.names.linking.quoted import learn_quoted
from crosswire.text.names.linking.short_firms import own_name
from crosswire.text.names.linking.standing import learn_alone
from crosswire.text.names.signs.uncased import drafts_without_capitals
from crosswire.text.scripts import has_capitals

#: So many words has a Korean's name, its two syllables apart; so many letters a firm's own name in another script must have.
_KOREAN, _SHORTEST_SOUND = 3, 4
#: Text and language of an article.
Written = tuple[str, str]


def pages_of(texts: Sequence[Written]) -> list[Page]:
    """The texts made ready, with common evidence."""
    evidence = Evidence()
    pages = [Page(text, words_in(text, language), vocabulary(language), evidence, has_capitals(text)) for text, language in texts]
    for page in pages:
        evidence.add(page.words, page.vocabulary)
    for page in pages:
        learn_firms(page)
        learn_named_firms(page)
        learn_introduced(page)
        learn_quoted(page)
    for page in pages:
        page.quoted = None
    return pages


def drafts_of(pages: Sequence[Page]) -> list[list[Draft]]:
    """The names of each text, in order: found once, and once more with what all of them show together."""
    found = [_found(page) for page in pages]
    for page, drafts in zip(pages, found, strict=True):
        learn_heads(page, drafts)
        learn_joined(page, drafts)
        own = {own_name(draft.words) for draft in drafts if draft.sure and draft.known is None} - {""}
        page.evidence.own_names |= own
        page.evidence.own_sounds.update(sound for name in own for sound in spelt(name) if len(sound) >= _SHORTEST_SOUND)
        page.evidence.surnames.update(word for draft in drafts for word in _surname(draft))
        first = [draft.words[0] for draft in drafts if _is_full_name(draft)]
        page.evidence.firstnames.update(form for one in first for form in (one, *first_cases(one, page.vocabulary.code)))
        for draft in drafts:
            learn_particles(page, draft)
        learn_alone(page, drafts)
    return [_found(page) if page.cased else drafts for page, drafts in zip(pages, found, strict=True)]


def _is_full_name(draft: Draft) -> bool:
    return len(draft.words) > 1 and draft.known is None and decided(draft.votes) is MentionType.PERSON


def _surname(draft: Draft) -> Iterator[str]:
    if _is_full_name(draft):
        yield draft.words[-1]
        if len(draft.words) == _KOREAN and draft.words[0] in family() and draft.words[0] not in given():
            yield draft.words[0]  # Park Min-jae


def _found(page: Page) -> list[Draft]:
    return drafts_with_capitals(page) if page.cased else drafts_without_capitals(page)
