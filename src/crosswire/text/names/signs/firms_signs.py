"""Firms in Japanese: katakana or signs before what a firm is, katakana before "社"; and then by their own names alone."""

import re
from collections.abc import Container, Iterator, Sequence

from crosswire.languages.naming.far_east import (
    BEHIND_KATAKANA,
    BEHIND_SIGNS,
    BEHIND_TOLD_SIGNS,
    LANDS_OF_ONE_SIGN,
    NO_FIRMS,
    NO_FIRMS_IN_KATAKANA,
    OF_TOWNS,
)
from crosswire.languages.naming.framing import JAPANESE_PARTICLES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.kinds import SURELY, decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import family
from crosswire.text.names.lexicon.meanings import meanings_in_signs, stems
from crosswire.text.names.lexicon.readings import readings
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.short_firms import own_name
from crosswire.text.names.signs.countries_apart import is_country
from crosswire.text.names.story.told import Names, Told

_MOST, _LEAST, _SIGN = 60, 0.8, "\u3400"


def _any(ends: Sequence[str]) -> str:
    return "|".join(sorted(ends, key=len, reverse=True))


_KATAKANA = re.compile(
    rf"(?<![ァ-ー・])([ァ-ヺー]{{2,15}}(?:・[ァ-ヺー]{{2,15}}){{0,2}})({_any(BEHIND_KATAKANA)}|社(?=[^一-鿿]|$))(?![一-鿿ァ-ー])"
)
_ENDS_OF_SIGNS = _any((*BEHIND_SIGNS, *BEHIND_TOLD_SIGNS))
_SIGNS = re.compile(rf"(?<![ァ-ー一-鿿])([一-鿿]{{2,3}}?)({_ENDS_OF_SIGNS})(?=[{JAPANESE_PARTICLES}、。」）（「・や側も]|によ|から|$)")


def firms_in_signs(page: Page, own: Sequence[Draft], names: Names) -> Iterator[Draft]:
    """The firms, and their own names wherever they stand alone; ``own`` are the names found already, ``names`` those told elsewhere."""
    told = [one for one in names.told if one.draft.known is None and not one.person and (len(one.words) == 1 or own_name(one.words))]
    starts = {draft.span.start: draft for draft in own}
    lands = {draft.span.end for draft in own if is_country(draft)}
    named: dict[str, tuple[str, ...]] = {}
    for _, match in zip(range(_MOST), _KATAKANA.finditer(page.text), strict=False):
        inside = starts.get(match.start())
        town = inside is not None and inside.known is not None and inside.known.type is MentionType.PLACE
        goes_on = page.text[max(0, match.start() - 1) : match.start()] >= _SIGN and not _is_behind_land(page, match.start(), lands)
        if goes_on or match.group(1) in NO_FIRMS_IN_KATAKANA or (town and match.group(2) not in OF_TOWNS):
            continue
        only = match.group(2) == "社"
        draft = _firm(page, Span(match.start(), match.end() - only), inside, _told(match.group(1), told))
        if not town:
            named.setdefault(match.group(1), draft.words)
        yield draft
    for _, match in zip(range(_MOST), _SIGNS.finditer(page.text), strict=False):
        if match.group(1).startswith(NO_FIRMS) or _says_something(match.group(1)):
            continue
        words = _told(match.group(1), told)
        if not words and match.group(2) in BEHIND_TOLD_SIGNS:
            continue
        draft = _firm(page, Span(*match.span()), None, words)
        named.setdefault(match.group(1), draft.words)
        yield draft
    for name, words in named.items():
        yield from _alone(page, name, words)


def _is_behind_land(page: Page, place: int, lands: Container[int]) -> bool:
    """Whether a country stands right before, as in headlines: "韓国ハヌル電子", "独ファルコン社"."""
    return place in lands or (page.text[place - 1] in LANDS_OF_ONE_SIGN and not "一" <= page.text[max(0, place - 2)] <= "鿿")


def _says_something(signs: str) -> bool:
    """Whether signs are words, or have one of two signs or more in them: "新港", "半導体"; "三峰" has but one sign for a mountain."""
    pairs = (signs[place : place + 2] for place in range(len(signs) - 1))
    return signs in stems() or any(pair in stems() for pair in pairs) or len(meanings_in_signs(signs)) == len(signs)


def _told(name: str, told: Sequence[Told]) -> tuple[str, ...]:
    """The words of the firm of another article whose own name sounds so."""
    ways = readings().family.get(name, ()) if name[0] >= _SIGN else (name,)
    alike = {one.words: max((ratio(way, own_name(one.words) or one.words[0]) for way in ways), default=0.0) for one in told}
    best = max(alike.values(), default=0.0)
    found = [words for words, one in alike.items() if one == best] if best >= _LEAST else []
    return min(found, key=len, default=())


def _firm(page: Page, span: Span, inside: Draft | None, told: tuple[str, ...]) -> Draft:
    """A firm, by the name that another article gives it, if its own is heard there already."""
    heard = inside is not None and inside.known is None and inside.span.end <= span.end and inside.span.of(page.text) not in family()
    person = inside is not None and decided(inside.votes) is MentionType.PERSON and inside.votes[MentionType.PERSON] >= SURELY
    words = inside.words if inside is not None and heard and not person else told or (span.of(page.text).lower(),)
    return framed_draft(page, span, MentionType.ORGANISATION, words)


def _alone(page: Page, name: str, words: tuple[str, ...]) -> Iterator[Draft]:
    """The own name where no sign goes on before or behind."""
    if name in family():
        return
    for _, match in zip(range(_MOST), re.finditer(rf"(?<![ァ-ー一-鿿・]){re.escape(name)}(?![ァ-ー一-鿿・])", page.text), strict=False):
        yield framed_draft(page, Span(*match.span()), MentionType.ORGANISATION, words)
