"""Names with what says what they are behind them, in scripts without spaces or capitals: "达利萨机场", "地中海杯", "카르나 공항"."""

from collections.abc import Iterator, Sequence

from crosswire.languages.naming.kinds import COMPETITIONS_BEHIND, HARBOURS, VENUES, VENUES_BEHIND
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.meanings import meanings_in_signs
from crosswire.text.names.signs.countries_apart import is_country


def extended(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """Airports, stadiums and the like, and cups and leagues, called after what stands before; ``own`` are the names found already."""
    code = page.vocabulary.code
    venues, cups = VENUES_BEHIND.get(code, ()), COMPETITIONS_BEHIND.get(code, ())
    for draft in own if venues or cups else ():
        if draft.span.of(page.text).isascii() or is_country(draft) or (draft.known is None and decided(draft.votes) is MentionType.PERSON):
            continue
        venue = _behind(page.text, draft.span.end, venues)
        if venue and not _is_harbour(page, draft, venue):
            yield _venue(page, draft, draft.span.end + venue)
            continue
        cup = _behind(page.text, draft.span.end, cups)
        if cup and draft.known is not None:
            span = Span(draft.span.start, draft.span.end + cup)
            yield framed_draft(page, span, MentionType.OTHER, (span.of(page.text),))


def _is_harbour(page: Page, draft: Draft, size: int) -> bool:
    """Whether it is a town whose harbour is spoken of: that is no name of its own."""
    town = draft.votes[MentionType.PLACE] > 0 and (draft.known is None or draft.known.type is MentionType.PLACE)
    return town and page.text[draft.span.end : draft.span.end + size] in HARBOURS


def _behind(text: str, end: int, words: tuple[str, ...]) -> int:
    """How far the name goes on."""
    return max((len(word) for word in words if text.startswith(word, end)), default=0)


def _venue(page: Page, draft: Draft, end: int) -> Draft:
    """The airport of a town is not the town: its name has the word for an airport too."""
    meanings = [meaning for one in meanings_in_signs(page.text[draft.span.end : end]) for meaning in one if meaning in VENUES]
    kind = meanings[-1] if meanings else page.text[draft.span.end : end]
    return framed_draft(page, Span(draft.span.start, end), MentionType.PLACE, (*draft.words, kind))
