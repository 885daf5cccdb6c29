"""How an article tells a thing: how surely, and whether it says that it is not so."""

from collections.abc import Set as AbstractSet

from crosswire.model.quote import Manner, Strength
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
    gaps = [gap for gap in page.gaps(frame) if any(c.isalpha() for c in gap.of(page.text))]
    return manner_at(page, gaps[0], beside=True) if gaps else Manner(frame.span)


def manner_at(page: Page, span: Span, beside: bool = False) -> Manner:
    """That of a place that holds no quotation. ``beside`` one, its verb of saying tells nothing: "he promised"."""
    found = (hit for hit in page.hits.within(span, STRENGTHS | {"denial"}) if _counts(page, span, hit, beside))
    tags = {tag for hit in found for tag in hit.tags}
    if "mood" in tags and not page.hits.has(span, *CUES):
        tags.add("reported")
    strength = next((Strength(one) for one in _ORDER if one in tags), Strength.STATED)
    return Manner(span, strength, "denial" in tags)


def _counts(page: Page, span: Span, hit: Hit, beside: bool) -> bool:
    """In Japanese only a negation at the end denies the sentence."""
    if "denial" in hit.tags and page.words.code == "ja":
        return hit.span.end >= span.end - _PREDICATE
    return not (beside and hit.tags & CUES)
