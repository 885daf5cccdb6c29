"""Who speaks in a quotation: the verb of saying beside it, and whom the words around that verb name."""

import re
from dataclasses import dataclass, replace

from crosswire.model.span import Span
from crosswire.text.quotes import phrases, unspaced
from crosswire.text.quotes.lexicon import CUES, Hit
from crosswire.text.quotes.page import REACH, Frame, Page
from crosswire.text.quotes.passives import is_no_deed
from crosswire.text.quotes.speaker import NOBODY, Sort, Speaker
from crosswire.text.quotes.topics import topic_in

#: Between a quotation and its speaker stand no more words, where the verb is not known.
_WORDS_BETWEEN = 4
_HEADLINE_WORDS = 3
_REACH = 90
_CLAUSE_END = re.compile(r"[,;:،]")
#: Behind a subject at the end of its sentence stand no more words than these: "on Monday".
_MORE = 4
_FIRST_WORD = re.compile(r"[\s,،—–-]*([^\W\d_]+(?:['’-][^\W\d_]+)*)")
#: An auxiliary or pronoun before a verb is no longer: "a", "hat", "s'est".
_SHORT = 3


@dataclass(frozen=True)
class Said:
    """Who says something, and by which word one knows it."""

    speaker: Speaker = NOBODY
    cue: Span | None = None


SILENCE = Said()


def said_beside(page: Page, frame: Frame, number: int) -> Said:
    """Who says a quotation, by the words of its own sentence."""
    ahead, behind = frame.ahead(number), frame.behind(number)
    if page.words.unspaced:
        return _unspaced(page, frame, ahead, behind)
    first, second = _said_before(page, ahead), _said_after(page, behind)
    if page.words.topics and second.cue and not second.speaker.sort:
        return replace(second, speaker=topic_in(page, ahead))
    lone = not page.text[ahead.start : ahead.end].strip(" .,;:—–-¡¿")
    if not lone and first.cue:
        return first if first.speaker.sort else replace(first, speaker=second.speaker if second.cue else NOBODY)
    if second.speaker.sort and (second.cue or lone):
        return second
    if first.speaker.sort and (first.cue or page.text[ahead.start : ahead.end].rstrip().endswith((":", ","))):
        return first
    return second if second.cue else first if first.cue else SILENCE


def _said_before(page: Page, gap: Span) -> Said:
    """By the words before a quotation."""
    cues = cues_in(page, gap)
    if not cues:
        return Said(_before_colon(page, gap)) if page.text[gap.start : gap.end].rstrip().endswith((":", ",")) else _opened(page, gap)
    cue = cues[-1]
    return Said(speaker_of(page, gap, cue), cue.span)


def _before_colon(page: Page, gap: Span) -> Speaker:
    """Whoever is named there; a single name right before a colon, as in headlines: "Berg: „...“"."""
    found = phrases.anywhere(page, gap)
    words = page.text[gap.start : gap.end].strip().rstrip(":").split() if page.text[gap.start : gap.end].rstrip().endswith(":") else []
    if found.sort is Sort.NOTHING and 0 < len(words) <= _HEADLINE_WORDS and all(word[0].isupper() for word in words):
        start = page.text.index(words[0], gap.start)
        return Speaker(Sort.NAME, Span(start, page.text.rindex(words[-1], start, gap.end) + len(words[-1])))
    return found


def opened_by(page: Page, frame: Frame) -> Said:
    """By the very first words of a quotation's sentence."""
    return _opened(page, frame.gaps[0])


def _opened(page: Page, gap: Span) -> Said:
    """By the very first words of a sentence: "Per Anna Berg, ..."."""
    start = gap.end - len(gap.of(page.text).lstrip())
    hit = page.hits.starting(start, "opening")
    if hit is None:
        return SILENCE
    found = phrases.after(page, Span(gap.start, min(gap.end, hit.span.end + REACH)), hit.span)
    return Said(found, hit.span) if found.sort >= Sort.PHRASE else SILENCE


def _said_after(page: Page, gap: Span) -> Said:
    """By the words behind a quotation."""
    cues = cues_in(page, gap)
    if not cues:
        return Said(_beside_nothing(page, gap))
    cue = cues[0]
    return Said(speaker_of(page, gap, cue), cue.span)


def _beside_nothing(page: Page, gap: Span) -> Speaker:
    """Without a verb that is known: "monierte Anna Berg", but only right behind the quotation."""
    text = page.text[gap.start : gap.end]
    if not text.lstrip(" ").startswith((",", "—", "–", "-", "(")) and not text[:1].isspace():
        return NOBODY
    near = Span(gap.start, min(gap.end, gap.start + _REACH))
    verb = _FIRST_WORD.match(page.text, near.start, near.end)
    pronoun = verb is not None and page.hits.starting(verb.start(1), "pronouns") is not None
    found = phrases.anywhere(page, Span(verb.end(), near.end) if verb and verb.group(1).islower() and not pronoun else near)
    between = page.text[gap.start : found.span.start].strip(" ,—–-(")
    if found.sort >= Sort.PRONOUN and len(between.split()) <= _WORDS_BETWEEN:
        return found
    return phrases.after(page, near, Span(near.start, verb.end())) if verb and len(text.split()) <= _WORDS_BETWEEN + 1 else NOBODY


def cues_in(page: Page, gap: Span, tags: frozenset[str] = CUES) -> list[Hit]:
    """The words of saying at a place; of two that overlap the longer."""
    none = [hit.span for hit in page.hits.within(gap, frozenset({"no_cues"}))]
    found = [hit for hit in page.hits.within(gap, tags) if _is_verb(page, hit) and not any(hit.span.shares(span) for span in none)]
    longest: list[Hit] = []
    for hit in found:
        if longest and hit.span.start < longest[-1].span.end:
            if len(hit.span) > len(longest[-1].span):
                longest[-1] = hit
            continue
        if page.words.unspaced and longest and longest[-1].span.end == hit.span.start:
            longest[-1] = Hit(Span(longest[-1].span.start, hit.span.end), longest[-1].tags | hit.tags)
            continue
        longest.append(hit)
    return longest


def _is_verb(page: Page, hit: Hit) -> bool:
    """A capital is no verb's, but at the beginning of a sentence."""
    if is_no_deed(page, hit):
        return False
    first = page.text[hit.span.start]
    if not first.isupper() or first.lower() == first:
        return True
    before = page.text[max(0, hit.span.start - 3) : hit.span.start].strip(" \u00a0\u202f—–-\t")
    return not before or before[-1] in ".!?:…»”“\"'’\n"


def speaker_of(page: Page, gap: Span, cue: Hit) -> Speaker:
    """The subject of a verb of saying: before it, or behind it where the verb opens its clause."""
    if "according" in cue.tags:
        return phrases.after(page, gap, cue.span)
    if "credited" in cue.tags:
        return phrases.before(page, gap, cue.span)
    if "subjectless" in cue.tags:
        return NOBODY
    one, other = phrases.before(page, gap, cue.span), phrases.after(page, gap, cue.span)
    if "telling" in cue.tags or (one.sort >= Sort.PHRASE and _goes_on(page, gap, cue, other)):
        return one
    if is_inverted(page, gap, cue):
        first = other.sort >= Sort.PRONOUN or (other.sort and one.sort < Sort.PHRASE)
        return other if first else one
    first = one.sort >= Sort.PRONOUN or (one.sort and other.sort < Sort.NAME)
    return one if first or not other.sort else other


def _goes_on(page: Page, gap: Span, cue: Hit, behind: Speaker) -> bool:
    """Whether behind a comma and a verb more follows than a subject: "The hospital, near the line, said 20 people were hurt"."""
    if page.text[gap.start : cue.span.start].rstrip()[-1:] not in (",", "،") or behind.sort is Sort.NOTHING:
        return False
    border = _CLAUSE_END.search(page.text, behind.span.end, gap.end)
    return len(page.text[behind.span.end : border.start() if border else gap.end].split()) > _MORE


def is_inverted(page: Page, gap: Span, cue: Hit) -> bool:
    """Whether a verb opens its clause, or something else than its subject does: "..., said Berg", "In Bern sagte Berg"."""
    border = max(page.text.rfind(mark, gap.start, cue.span.start) for mark in ",،;:—–")
    words = page.text[max(border + 1, gap.start) : cue.span.start]
    if all(len(word) <= _SHORT or word in page.words.auxiliaries for word in words.split()):
        return not page.hits.has(Span(cue.span.start - len(words), cue.span.start), "pronouns")
    first = cue.span.start - len(words.lstrip())
    hit = page.hits.starting(first, "addressed", "pronouns")
    return hit is not None and hit.tags.isdisjoint({"determiners", "pronouns"})


def _unspaced(page: Page, frame: Frame, ahead: Span, behind: Span) -> Said:
    cues, before = cues_in(page, behind), cues_in(page, ahead)
    if page.words.code == "zh" and before:
        found = unspaced.before(page, ahead, before[-1].span)
        return Said(
            found if found.sort else unspaced.anywhere(page, Span(max(frame.span.start, ahead.start - REACH), ahead.start)), before[-1].span
        )
    cue = cues[0].span if cues else before[-1].span if before else unspaced.said_mark(page, behind)
    if cues and (found := unspaced.behind(page, Span(cues[0].span.end, behind.end))).sort:
        return Said(found, cue)
    places = [
        Span(behind.start, cues[0].span.start if cues else behind.end),
        ahead,
        Span(max(frame.span.start, ahead.start - REACH), ahead.start),
    ]
    found = max(
        (unspaced.anywhere(page, place) for place in places if len(place)), key=lambda each: min(each.sort, Sort.PRONOUN), default=NOBODY
    )
    return Said(found, cue)
