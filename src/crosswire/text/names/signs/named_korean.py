"""Names in Hangul that what stands beside them shows: ships ("한빛호"), heights and harbours called as elsewhere, and firms' own names."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.far_east import (
    FIRMS_BEFORE,
    KOREAN_SHIPS,
    KOREAN_TRADES,
    LAND_APART,
    NO_PARTS_OF_NAMES,
    OF_FIRMS,
    PARTS_OF_NAMES,
)
from crosswire.languages.naming.framing import KOREAN_PARTICLES
from crosswire.languages.naming.kinds import VENUES
from crosswire.languages.naming.titles_behind import OFFICES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import family
from crosswire.text.names.lexicon.korean_endings import WITH_ENDING, WORD_ENDS
from crosswire.text.names.lexicon.meanings import meanings_in_signs
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.short_firms import own_name
from crosswire.text.names.story.told import Names, Told

_MOST, _SHORTEST, _TWO, _NEAR, _LEAST = 60, 3, 2, 8, 0.8
_SHIP = re.compile(
    rf"(?:{'|'.join(sorted(KOREAN_SHIPS, key=len, reverse=True))})(?:인|의)? ['‘“\"]?"
    rf"((?:[가-힣]{{2,7}} )?[가-힣0-9]{{2,9}}?)['’”\"]?호{WORD_ENDS}"
)
_WORD = re.compile(rf"(?<![가-힣])([가-힣]{{3,10}}?)({'|'.join((*PARTS_OF_NAMES, *NO_PARTS_OF_NAMES))}){WORD_ENDS}")
_LAND = re.compile(rf" ({'|'.join(LAND_APART)}){WORD_ENDS}")
_TRADE = re.compile(rf" ([가-힣]{{2,5}}?){WITH_ENDING}")
#: Whose officer somebody is: "새온 과장", and "새온 측".
_OFFICER = re.compile(rf" (?:[가-힣]{{0,4}}(?:{'|'.join(OFFICES['ko'])})|{'|'.join(OF_FIRMS)}){WORD_ENDS}")


def ships_korean(page: Page) -> Iterator[Draft]:
    """Behind what a ship is, up to "호"; then wherever they stand before "호"."""
    for _, match in zip(range(_MOST), _SHIP.finditer(page.text), strict=False):
        written = match.group(1)
        for again in re.finditer(f"(?<![가-힣]){re.escape(written)}(?=['’”\"]?호)", page.text):
            yield framed_draft(page, Span(*again.span()), MentionType.OTHER, tuple(written.split()))


def called_elsewhere(page: Page, names: Names) -> Iterator[Draft]:
    """Names of other articles with what they are written onto them: "마루티카산"."""
    joined = [("".join(told.words), told) for told in names.told if told.draft.known is None]
    for _, match in zip(range(_MOST), _WORD.finditer(page.text) if joined else (), strict=False):
        told = _sounding(match.group(1), joined)
        if told is not None:
            end = match.end(2) if match.group(2) in PARTS_OF_NAMES else match.end(1)
            kind = MentionType.OTHER if match.group(2).startswith("호") else MentionType.PLACE
            yield framed_draft(page, Span(match.start(), end), kind, told.words)


def _sounding(name: str, joined: Sequence[tuple[str, Told]]) -> Told | None:
    alike = [(ratio(name, other, _LEAST), place) for place, (other, _) in enumerate(joined) if other[:1]]
    best, place = max(alike, default=(0.0, 0), key=lambda one: (one[0], -one[1]))
    return joined[place][1] if best >= _LEAST else None


def own_names_korean(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """ "대해" for "대해중공업": a word with a particle, for "대해" is also "about"."""
    owns: dict[str, tuple[str, ...]] = {}
    for draft in found:
        written = draft.span.of(page.text)
        trade = max((one for one in KOREAN_TRADES if written.endswith(one)), key=len, default="")
        own = written.removesuffix(trade)
        if trade and len(owns) < _MOST and draft.known is None and draft.votes[MentionType.ORGANISATION] > 0 and _may_stand_alone(own):
            owns.setdefault(own, draft.words)
    for word in page.words if owns else ():
        for own, words in owns.items():
            onto = word.text.startswith(own) and 0 < len(word.text) - len(own) <= 2 and word.text[len(own)] in KOREAN_PARTICLES
            if onto or (word.text == own and _OFFICER.match(page.text, word.end)):
                yield framed_draft(page, Span(word.start, word.start + len(own)), MentionType.ORGANISATION, words)


def _may_stand_alone(own: str) -> bool:
    return len(own) >= _SHORTEST - 1 and own.isalpha() and own not in family() and places().get(own, "ko") is None


def lands_korean(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """Places and names of nobody, with what they are a word behind: "타만두 댐"."""
    for draft in found:
        match = _LAND.match(page.text, draft.span.end)
        person = draft.known is None and decided(draft.votes) is MentionType.PERSON
        if match is None or person or (draft.known is not None and "-" not in draft.known.entity):
            continue
        kind = next((min(one & VENUES) for one in meanings_in_signs(match.group(1)) if one & VENUES), match.group(1))
        yield framed_draft(page, Span(draft.span.start, match.end(1)), MentionType.PLACE, (*draft.words, kind))


def firms_apart(page: Page, found: Sequence[Draft], names: Names) -> Iterator[Draft]:
    """A firm behind "the company", whose own name another article has with another word for what it is: "가르 구난", Gar Salvage."""
    firms = {own_name(told.words) or told.words[0]: told for told in names.told if len(told.words) == _TWO and not told.person}
    for draft in found if firms else ():
        before = page.text[max(0, draft.span.start - _NEAR) : draft.span.start].rstrip("의 ")
        match = _TRADE.match(page.text, draft.span.end) if draft.known is None and before.endswith(FIRMS_BEFORE) else None
        if match is None:
            continue
        alike = {one: ratio(draft.span.of(page.text), one) for one in firms}
        best = max(alike, key=lambda one: alike[one])
        if alike[best] >= _LEAST:
            yield framed_draft(page, Span(draft.span.start, match.end(1)), MentionType.ORGANISATION, firms[best].words)
