"""The names of an article as they are told by more than the rules: those of the rules among them, and others."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from crosswire.model.span import Span
from crosswire.text.names.capitals.cased import draft_at
from crosswire.text.names.drafts.arabic_lands import in_its_land, is_no_name, without_land
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.known import matches_on
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.lexicon.gazetteer import bodies
from crosswire.text.names.lexicon.places import places

_PARTS = re.compile("[·・•‧=＝ \u00a0]+")


def as_told(page: Page, drafts: Sequence[Draft], told: Sequence[Told]) -> list[Draft]:
    """The names that are told, with what the rules know of those among them that they found."""
    own = {draft.span: draft for draft in drafts}
    cut = (one if one.span in own else replace(one, span=without_land(page, one.span)) for one in told)
    kept = (one for one in cut if one.span in own or not is_no_name(page, one.span))
    return [_with_types(own.get(one.span) or _new(page, one), one) for one in kept]


def with_changes(page: Page, drafts: Sequence[Draft], changes: Mapping[Span, Told]) -> list[Draft]:
    """The names, those at some places told anew."""
    new = {place: as_told(page, (), [told]) for place, told in changes.items()}
    return without_overlap([draft for one in drafts for draft in (new.get(one.span) or [one])]) if new else list(drafts)


def _with_types(draft: Draft, told: Told) -> Draft:
    return replace(draft, votes=draft.votes + told.votes(), likely=told.likely(), surely_place=told.is_surely_place())


def _new(page: Page, told: Told) -> Draft:
    """A name that the rules did not find."""
    first = bisect_left(page.words, told.span.start, key=lambda word: word.start)
    behind = bisect_right(page.words, told.span.end, key=lambda word: word.end)
    draft = draft_at(page, first, behind, matches_on(page)) if page.cased and first < behind else _without_capitals(page, told)
    return replace(draft, span=told.span, sure=told.likely() is not None, language=page.vocabulary.code)


def _without_capitals(page: Page, told: Told) -> Draft:
    words = [word for word in _PARTS.split(told.span.of(page.text).lower()) if any(map(str.isalnum, word))]
    key = " ".join(words)
    known = bodies().get(key, page.vocabulary.code) or places().get(key, page.vocabulary.code)
    return Draft(told.span, tuple(words), in_its_land(page, told.span.end, known))
