"""How an article tells a thing: how surely, and whether it says that it is not so."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from crosswire.model.quote import Manner, Quote, Strength
from crosswire.model.span import Span
from crosswire.text.quotes.lexicon import CUES, STRENGTHS, Hit
from crosswire.text.quotes.page import Frame, Page

#: Which counts of several in one clause: "may want to" is possible, "is said to plan" is hearsay.
_ORDER = ("reported", "possible", "expected", "wanted", "planned", "committed")
#: The end of a Japanese predicate has no more characters.
_PREDICATE = 7


def manner_of(page: Page, frame: Frame, spoken: AbstractSet[Span]) -> Manner:
    """That of a sentence, by the words outside its quotes, whose places are ``spoken``."""
    if not any(quotation.inner in spoken for quotation in frame.quotations):
        return manner_at(page, frame.span)
    gaps = [gap for gap in frame.gaps if any(c.isalpha() for c in gap.of(page.text))]
    return manner_at(page, gaps[0], beside=True) if gaps else Manner(frame.span)


def manner_at(page: Page, span: Span, beside: bool = False) -> Manner:
    """That of a place that holds no quotation. ``beside`` one, its verb of saying tells nothing: "he promised"."""
    found = (hit for hit in page.hits.within(span, STRENGTHS | {"denial"}) if _counts(page, span, hit, beside))
    tags = {tag for hit in found for tag in hit.tags}
    if "mood" in tags and not page.hits.has(span, *CUES):
        tags.add("reported")
    strength = next((Strength(one) for one in _ORDER if one in tags), Strength.STATED)
    return Manner(span, strength, "denial" in tags)


def manners_in(page: Page, clauses: Iterable[Span], quotes: Sequence[Quote]) -> Iterator[Manner]:
    """Those of the clauses that are not told as plain facts; what stands inside a quote is the speaker's."""
    starts = [quote.span.start for quote in quotes]
    for clause in clauses:
        at = max(0, bisect_left(starts, clause.start) - 1)
        inside = [quote.span for quote in quotes[at : bisect_left(starts, clause.end)] if quote.span.shares(clause)]
        found = _outside(page, clause, inside)
        if found.strength is not Strength.STATED or found.denied:
            yield found


def _outside(page: Page, clause: Span, inside: list[Span]) -> Manner:
    """The manner of the first words of a clause that no quote holds."""
    borders = [clause.start, *(place for span in inside for place in (span.start, span.end)), clause.end]
    parts = [Span(one, other) for one, other in zip(borders[::2], borders[1::2], strict=True) if other > one]
    spoken = [part for part in parts if any(character.isalpha() for character in part.of(page.text))]
    found = manner_at(page, spoken[0], beside=bool(inside)) if spoken else Manner(clause)
    return replace(found, span=clause)


def _counts(page: Page, span: Span, hit: Hit, beside: bool) -> bool:
    """In Japanese only a negation at the end denies the sentence."""
    if "denial" in hit.tags and page.words.code == "ja":
        return hit.span.end >= span.end - _PREDICATE
    return not (beside and hit.tags & CUES)
