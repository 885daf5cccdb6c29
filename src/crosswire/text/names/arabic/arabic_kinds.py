"""In Arabic: names found already with the word before or behind them that says what they are: "سد كاريبا", "رندال للتأمين"."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from crosswire.languages.naming.arabic_bodies import (
    HEADS_AT_TOWNS,
    HEADS_OF_BODIES,
    REGIONS_BEFORE,
    STATES,
    TRADES_FOR,
    TRADES_WITH,
    VENUES_ALONE,
    VENUES_BEFORE,
)
from crosswire.languages.naming.kinds import VENUES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import is_land
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.story.told import Names

_VOTES, _MOST_ADJECTIVES = 6, 2


def arabic_kinds(page: Page, own: Sequence[Draft], names: Names) -> Iterator[Draft]:
    """The longer names; ``own`` are those found already, ``names`` those that other articles tell."""
    starts = {word.start: place for place, word in enumerate(page.words)}
    ends = {word.end: place for place, word in enumerate(page.words)}
    people = {word for told in names.told if told.person for word in told.words}
    for draft in own:
        first, last = starts.get(draft.span.start), ends.get(draft.span.end)
        longer = _with_trade(page, draft, last, names) if last is not None else None
        if longer is None and first:
            longer = _with_kind(page, draft, first, people)
        if longer is not None:
            yield longer


def _with_trade(page: Page, draft: Draft, last: int, names: Names) -> Draft | None:
    """ "كوزان للصناعات الثقيلة": a firm with what it does."""
    end = last + 1
    if draft.known is not None and draft.known.type is not MentionType.ORGANISATION:
        return None
    if page.lower(end) not in TRADES_FOR or page.gap(end) != " ":
        return None
    while end + 1 < len(page.words) and end - last <= _MOST_ADJECTIVES and page.gap(end + 1) == " " and page.lower(end + 1) in TRADES_WITH:
        end += 1
    whole = next((told.words for told in names.told if len(told.words) > 1 and not told.person and told.words[0] == draft.words[0]), ())
    words = draft.words if len(draft.words) > 1 else whole or (draft.words[0], page.lower(last + 1))
    return Draft(Span(draft.span.start, page.words[end].end), words, draft.known, votes=Counter({MentionType.ORGANISATION: _VOTES}))


def _with_kind(page: Page, draft: Draft, first: int, people: Container[str]) -> Draft | None:
    """ "سلطنة عمان", "سد كاريبا", "مؤسسة كنز": a name with the word before that says what it is."""
    if page.gap(first) != " ":
        return None
    place = draft.known is not None and draft.known.type is MentionType.PLACE
    for span, key in bare_word(page, first - 1):
        if len(span) > len(key):
            continue  # with the article it is none of the name
        longer = Span(span.start, draft.span.end)
        if key in STATES and place and draft.known is not None and is_land(draft.known.entity):
            return Draft(longer, draft.words, draft.known, votes=draft.votes.copy())
        if key in HEADS_OF_BODIES:
            return framed_draft(page, longer, MentionType.ORGANISATION, () if place or key in HEADS_AT_TOWNS else draft.words)
        if key in VENUES_BEFORE or (key in VENUES_ALONE and draft.words[-1] in people):
            return framed_draft(page, longer, MentionType.PLACE, (*draft.words, min(meanings_of(key) & VENUES, default=key)))
        if key in REGIONS_BEFORE and not place:
            return framed_draft(page, longer, MentionType.PLACE, (*draft.words, "region"))
    return None
