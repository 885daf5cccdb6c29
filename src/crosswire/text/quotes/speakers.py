"""Who speaks in a quotation: the verb of saying beside it, and whom the words around that verb name."""

from dataclasses import dataclass, replace

from crosswire.model.span import Span
from crosswire.text.quotes import phrases, unspaced
from crosswire.text.quotes.lexicon import CUES, Hit
from crosswire.text.quotes.page import Frame, Page
from crosswire.text.quotes.phrases import NOBODY, Sort, Speaker

#: In these the speaker stands behind the verb even where the verb comes first in the sentence.
_VERB_FIRST = frozenset({"ar", "id", "es", "pt"})


@dataclass(frozen=True)
class Said:
    """Who says something, and by which word one knows it."""

    speaker: Speaker = NOBODY
    cue: Span | None = None


SILENCE = Said()


def said_beside(page: Page, frame: Frame, number: int) -> Said:
    """Who says a quotation, by the words of its own sentence."""
    gaps = page.gaps(frame)
    ahead, behind = gaps[number], gaps[number + 1]
    if page.words.unspaced:
        return _unspaced(page, frame, ahead, behind)
    first, second = _said_before(page, ahead), _said_after(page, behind)
    lone = not page.text[ahead.start : ahead.end].strip(" .,;:—–-¡¿")
    if not lone and first.cue and _is_close(page, first.cue, ahead):
        return first if first.speaker.sort else replace(first, speaker=second.speaker)
    if second.speaker.sort and (second.cue or lone):
        return second
    if first.speaker.sort and (first.cue or page.text[ahead.start : ahead.end].rstrip().endswith(":")):
        return first
    return second if second.cue else first if first.cue else SILENCE


def _is_close(page: Page, cue: Span, ahead: Span) -> bool:
    return True


def _said_before(page: Page, gap: Span) -> Said:
    """By the words before a quotation."""
    cues = _cues(page, gap)
    if not cues:
        if page.text[gap.start : gap.end].rstrip().endswith(":"):
            return Said(phrases.anywhere(page, gap))
        return SILENCE
    cue = cues[-1]
    return Said(_speaker(page, gap, cue, inverted=page.words.code in _VERB_FIRST), cue.span)


def _said_after(page: Page, gap: Span) -> Said:
    """By the words behind a quotation."""
    cues = _cues(page, gap)
    if not cues:
        return Said(_beside_nothing(page, gap))
    cue = cues[0]
    words = page.text[gap.start : cue.span.start].strip(" ,.;:—–-\u00a0\u202f").split()
    return Said(_speaker(page, gap, cue, inverted=len(words) <= 1 or all(len(word) <= 3 for word in words)), cue.span)


def _beside_nothing(page: Page, gap: Span) -> Speaker:
    """Without a verb that is known: "monierte Anna Berg", but only right behind the quotation."""
    text = page.text[gap.start : gap.end]
    if not text.lstrip(" ").startswith((",", "—", "–", "-", "(")) and not text[:1].isspace():
        return NOBODY
    found = phrases.anywhere(page, Span(gap.start, min(gap.end, gap.start + 90)))
    between = page.text[gap.start : found.span.start].strip(" ,—–-(")
    return found if found.sort >= Sort.PHRASE and len(between.split()) <= 4 else NOBODY


def _cues(page: Page, gap: Span) -> list[Hit]:
    found = [hit for hit in page.hits.within(gap, CUES) if _is_verb(page, hit)]
    longest: list[Hit] = []
    for hit in found:
        if longest and hit.span.start < longest[-1].span.end:
            if len(hit.span) > len(longest[-1].span):
                longest[-1] = hit
            continue
        longest.append(hit)
    return longest


def _is_verb(page: Page, hit: Hit) -> bool:
    """A capital is no verb's, but at the beginning of a sentence."""
    first = page.text[hit.span.start]
    if not first.isupper() or first.lower() == first:
        return True
    before = page.text[max(0, hit.span.start - 3) : hit.span.start].strip(" \u00a0\u202f—–-\t")
    return not before or before[-1] in ".!?:…»”“\"'’\n"


def _speaker(page: Page, gap: Span, cue: Hit, inverted: bool) -> Speaker:
    if "according" in cue.tags:
        return phrases.after(page, gap, cue.span)
    if "credited" in cue.tags:
        return phrases.before(page, gap, cue.span)
    one, other = phrases.before(page, gap, cue.span), phrases.after(page, gap, cue.span)
    first, second = (other, one) if inverted else (one, other)
    if first.sort >= Sort.PRONOUN:
        return first
    if second.sort >= Sort.PRONOUN:
        return second
    return first if first.sort else second


def _unspaced(page: Page, frame: Frame, ahead: Span, behind: Span) -> Said:
    cues, before = _cues(page, behind), _cues(page, ahead)
    whole = Span(frame.span.start, frame.quotations[0].outer.start)
    if page.words.code == "zh" and before and page.text[ahead.start : ahead.end].rstrip()[-1:] in "：:，,":
        return Said(unspaced.before(page, ahead, before[-1].span), before[-1].span)
    tail = Span(behind.start, cues[0].span.start if cues else behind.end)
    found = unspaced.before(page, tail, Span(tail.end, tail.end)) if len(page.text[tail.start : tail.end].strip("，、と。 ")) > 0 else NOBODY
    if found.sort <= Sort.CHUNK:
        found = unspaced.anywhere(page, ahead) if ahead.start < ahead.end else found
    if found.sort <= Sort.CHUNK and len(whole):
        found = unspaced.anywhere(page, whole)
    cue = cues[0].span if cues else before[-1].span if before else None
    return Said(found, cue)
