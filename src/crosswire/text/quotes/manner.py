"""How an article tells a thing: how surely, and whether it says that it is not so."""

from crosswire.model.quote import Manner, Strength
from crosswire.model.span import Span
from crosswire.text.quotes.lexicon import CUES, STRENGTHS
from crosswire.text.quotes.page import Frame, Page

#: Which counts of several in one clause: "may want to" is possible, "is said to plan" is hearsay.
_ORDER = ("reported", "possible", "expected", "wanted", "planned", "committed")


def manner_of(page: Page) -> Manner:
    """That of the main claim of a text: its first sentence that is not a quote."""
    for frame in page.frames:
        if not frame.quotations:
            return manner_at(page, frame.span)
        return manner_of_frame(page, frame)
    return Manner(Span(0, 0))


def manner_of_frame(page: Page, frame: Frame) -> Manner:
    """That of a sentence, by the words outside its quotations."""
    gaps = [gap for gap in page.gaps(frame) if any(c.isalpha() for c in gap.of(page.text))]
    return manner_at(page, gaps[0], beside=True) if gaps else Manner(frame.span)


def manner_at(page: Page, span: Span, beside: bool = False) -> Manner:
    """That of a place that holds no quotation. ``beside`` one, its verb of saying tells nothing: "he promised"."""
    found = (hit for hit in page.hits.within(span, STRENGTHS | {"denial"}) if not (beside and hit.tags & CUES))
    tags = {tag for hit in found for tag in hit.tags}
    if "mood" in tags and not page.hits.has(span, *CUES):
        tags.add("reported")
    strength = next((Strength(one) for one in _ORDER if one in tags), Strength.STATED)
    return Manner(span, strength, "denial" in tags)
