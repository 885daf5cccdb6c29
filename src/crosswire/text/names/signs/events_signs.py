"""Festivals, cups and prizes in Japanese that are called by a name in katakana, and regions: "ケララ州"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.far_east import EVENTS_BEHIND, LAND_BEHIND, NO_LAND, NO_LAND_IN_KATAKANA, REGIONS_BEHIND
from crosswire.languages.naming.kinds import VENUES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.meanings import meanings_in_signs

_MOST = 60
_ENDS = "|".join(sorted(EVENTS_BEHIND, key=len, reverse=True))
_EVENT = re.compile(rf"(?<![ァ-ー・一-鿿])(?:[金銀銅]の)?([ァ-ヺー]{{2,15}}(?:・[ァ-ヺー]{{2,15}}){{0,2}})({_ENDS})(?![一-鿿ァ-ー])")
_LAND = re.compile(rf"(?<![ァ-ー・一-鿿])([ァ-ヺー]{{2,12}}?)・?({'|'.join(LAND_BEHIND)})(?!{'|'.join(NO_LAND)}|[一-鿿ァ-ー]{{2}})")
_REGION = re.compile("|".join(f"{region}(?![{other}])" if other else region for region, other in REGIONS_BEHIND.items()))


def events_in_signs(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The events; ``own`` are the names found already."""
    inside = {(draft.span.start, draft.span.end): draft for draft in own}
    for _, match in zip(range(_MOST), _EVENT.finditer(page.text), strict=False):
        heard = inside.get(match.span(1))
        kinds = [min(meaning) for meaning in meanings_in_signs(match.group(2))] or [match.group(2)]
        named = (*(heard.words if heard is not None else (match.group(1),)), *kinds)
        yield framed_draft(page, Span(*match.span()), MentionType.OTHER, named)


def land_in_signs(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """Rivers, mountains, villages and dams called by a name in katakana."""
    inside = {(draft.span.start, draft.span.end): draft for draft in own}
    for _, match in zip(range(_MOST), _LAND.finditer(page.text), strict=False):
        heard = inside.get(match.span(1))
        whole = inside.get(match.span())
        if whole is not None and whole.known is not None:
            continue  # "アムステルダム" is no dam
        if match.group(1) in NO_LAND_IN_KATAKANA or (heard is not None and heard.known is not None):
            continue
        kinds = sorted({meaning for one in meanings_in_signs(match.group(2)) for meaning in one} & VENUES)[:1]
        named = (*(heard.words if heard is not None else (match.group(1),)), *kinds)
        yield framed_draft(page, Span(*match.span()), MentionType.PLACE, named)


def regions_in_signs(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """Places in katakana, with what they are behind."""
    for draft in own:
        katakana = "ァ" <= draft.span.of(page.text)[-1] <= "ー"
        match = _REGION.match(page.text, draft.span.end) if katakana and draft.votes[MentionType.PLACE] > 0 else None
        if match is not None:
            yield Draft(Span(draft.span.start, match.end()), draft.words, draft.known, votes=draft.votes.copy())
