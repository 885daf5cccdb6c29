"""Names that stand by themselves somewhere in the story: what they are elsewhere, beside another word or at a sentence's beginning."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from crosswire.languages.naming.anywhere import HEAD_FIRST
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY, decided, heard_in
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.skeleton import ways
from crosswire.text.names.lexicon.sounds import script_of, sounds
from crosswire.text.names.linking.clusters import key_of_words

#: How much alike given names must sound where the surnames sound the same.
_LIKE, _FULL_NAME = 0.5, 2
_MOST_FORMS = 40


def learn_alone(page: Page, drafts: Iterable[Draft]) -> None:
    """Notes the names of a text that are surely no longer than they should be, and the surnames of those in full."""
    for words in (words for draft in drafts for words in _alone(page, draft)):
        page.evidence.alone.add(key_of_words(words))
        page.evidence.sounds.setdefault(script_of(words[0]), set()).update(sounds(words))
    for draft in drafts:
        if draft.sure and not draft.opening and len(draft.words) > 1:
            page.evidence.named.add(key_of_words(draft.words[-1:]))
        if draft.known is None and len(draft.words) > 1 and draft.votes[MentionType.PERSON] >= SURELY:
            page.evidence.people.setdefault(script_of(draft.words[0]), set()).update(sounds(draft.words))
            _learn_first(page, draft)


def _learn_first(page: Page, draft: Draft) -> None:
    if len(draft.words) == _FULL_NAME:
        for first, last in product(ways(draft.words[0]), ways(draft.words[1])):
            there = page.evidence.firsts.setdefault(last, set())
            if len(there) < _MOST_FORMS:
                there.add((script_of(draft.words[0]), first))


def _alone(page: Page, draft: Draft) -> Iterator[tuple[str, ...]]:
    """One word of several may only open its sentence."""
    if not draft.sure:
        return
    if draft.opening and draft.known is None and len(draft.words) > 1:
        shown = page.evidence.pairs[draft.words[0], draft.words[1]] and draft.span.start > page.text.find("\n")
        if not shown:
            return
    yield draft.words
    if len(draft.words) > 1 and draft.known is None and decided(draft.votes) is MentionType.PERSON:
        yield draft.words[-1:]
        if page.vocabulary.code in HEAD_FIRST:
            yield draft.words[:1]  # Indonesians are called by their first name


def is_known_alone(page: Page, words: Sequence[str]) -> bool:
    """Whether the story has words as a name by themselves, in their script or by their sound in another."""
    return key_of_words(words) in page.evidence.alone or is_heard(page, words)


def resembles_person(page: Page, first: str, last: str) -> bool:
    """Whether two words may name somebody whom the story has in another script alone: the surname sounds the same, the rest is like it."""
    own = script_of(first)
    there = [one for way in ways(last) for one in page.evidence.firsts.get(way, ())]
    if any(script == own for script, _ in there):
        return False
    return any(closeness(sound, way) >= _LIKE for _, sound in there for way in ways(first))


def is_heard(page: Page, words: Sequence[str]) -> bool:
    """Whether words sound like a name in another script."""
    return heard_in(page.evidence.sounds, words)


def stands_alone(page: Page, place: int, end: int) -> bool:
    """Whether the story has these words, in whatever case, as a name by themselves."""
    return any(is_known_alone(page, words) for words in _forms(page, place, end))


def _forms(page: Page, place: int, end: int) -> Iterable[tuple[str, ...]]:
    words = [word.lower for word in page.words[place:end]]
    each = [[word, *first_cases(word, page.vocabulary.code)] for word in words]
    return islice(product(*each), _MOST_FORMS)
