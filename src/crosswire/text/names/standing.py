"""Names that stand by themselves somewhere in the story: what they are elsewhere, beside another word or at a sentence's beginning."""

from collections.abc import Iterable, Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import key_of_words
from crosswire.text.names.draft import Draft
from crosswire.text.names.kinds import SURELY, decided, heard_in
from crosswire.text.names.page import Page
from crosswire.text.names.sounds import script_of, sounds


def learn_alone(page: Page, drafts: Iterable[Draft]) -> None:
    """Notes the names of a text that are surely no longer than they should be, and the surnames of those in full."""
    for words in (words for draft in drafts for words in _alone(draft)):
        page.evidence.alone.add(key_of_words(words))
        page.evidence.sounds.setdefault(script_of(words[0]), set()).update(sounds(words))
    for draft in drafts:
        if draft.sure and not draft.opening and len(draft.words) > 1:
            page.evidence.named.add(key_of_words(draft.words[-1:]))
        if draft.known is None and len(draft.words) > 1 and draft.votes[MentionType.PERSON] >= SURELY:
            page.evidence.people.setdefault(script_of(draft.words[0]), set()).update(sounds(draft.words))


def _alone(draft: Draft) -> Iterator[tuple[str, ...]]:
    """One word of several may only open its sentence."""
    if not draft.sure or (draft.opening and draft.known is None and len(draft.words) > 1):
        return
    yield draft.words
    if len(draft.words) > 1 and draft.known is None and decided(draft.votes) is MentionType.PERSON:
        yield draft.words[-1:]


def is_known_alone(page: Page, words: Sequence[str]) -> bool:
    """Whether the story has words as a name by themselves, in their script or by their sound in another."""
    return key_of_words(words) in page.evidence.alone or is_heard(page, words)


def is_heard(page: Page, words: Sequence[str]) -> bool:
    """Whether words sound like a name in another script."""
    return heard_in(page.evidence.sounds, words)
