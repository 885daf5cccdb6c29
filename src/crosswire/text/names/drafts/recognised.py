"""Names that a recogniser of the user's finds, among those of our own."""

from collections import Counter
from collections.abc import Iterable

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import UNCASED
from crosswire.text.names.lexicon.letters import Word

#: So much a recogniser's word on the type counts, as much as a title before a name.
_VOTES = 3
#: "qu’" has so many letters.
_ELIDED = 2


def with_recognised(page: Page, drafts: list[Draft], found: Iterable[tuple[Span, MentionType]]) -> list[Draft]:
    """Our own names with those of a recogniser, which take the place of any they overlap, save known ones that are no shorter."""
    added = [draft for span, kind in found if (draft := _draft(page, span, kind))]
    kept = [draft for draft in added if not any(_stands(own, draft) for own in drafts)]
    rest = [own for own in drafts if not any(own.span.shares(draft.span) for draft in kept)]
    return sorted([*rest, *kept], key=lambda draft: draft.span)


def _stands(own: Draft, other: Draft) -> bool:
    """Whether a name of our own is the same, or one that the tables know and that is no shorter."""
    if not own.span.shares(other.span):
        return False
    return own.span == other.span or (own.known is not None and len(own.span) >= len(other.span))


def _draft(page: Page, span: Span, kind: MentionType) -> Draft | None:
    """A name cut to whole words, without the article before it; none where it holds no word that can be a name."""
    words = [word for word in page.words if span.start <= word.start and word.end <= span.end]
    while words and _is_light(page, words[0]):
        words = words[1:]
    if not any(len(word.text) > 1 or word.text > UNCASED for word in words):
        return None
    return Draft(Span(words[0].start, words[-1].end), tuple(word.lower for word in words), votes=Counter({kind: _VOTES}))


def _is_light(page: Page, word: Word) -> bool:
    """Whether a word is an article, or what is left of one before an apostrophe: "l’", "qu’"."""
    return word.lower in page.vocabulary.articles or (page.text[word.end : word.end + 1] in ("'", "’") and len(word.text) <= _ELIDED)
