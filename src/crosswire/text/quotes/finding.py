"""The quotes of an article, with their speakers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crosswire.model.mention import Mention
from crosswire.model.quote import Quote
from crosswire.model.span import Span
from crosswire.text.quotes import phrases, unspaced
from crosswire.text.quotes.kinds import is_long, is_set_off, is_title
from crosswire.text.quotes.lexicon import Hit
from crosswire.text.quotes.marks import Quotation
from crosswire.text.quotes.page import REACH, Frame, Page
from crosswire.text.quotes.people import person_meant
from crosswire.text.quotes.speaker import NOBODY, Sort, Speaker
from crosswire.text.quotes.speakers import SILENCE, Said, cues_in, opened_by, said_beside, speaker_of

#: Where nouns have no article, an unknown one is a speaker if it stands by itself.
_MOST_BARE = 2
#: Marks that end a quotation, in one language or another.
_CLOSING = "”»“"


@dataclass
class _Heard:
    """A quotation that is speech, and who says it as far as one knows."""

    quotation: Quotation
    frame: int
    said: Said
    run: int = 0


def quotes_in(page: Page) -> tuple[Quote, ...]:
    """Every quote, in order."""
    heard = [each for number in range(len(page.frames)) for each in _heard(page, number)]
    _fill(page, heard)
    return tuple(_quote(page, each) for each in heard)


def _heard(page: Page, number: int) -> Iterator[_Heard]:
    """The quotations of a sentence that are speech; where one is, the other long ones are, too."""
    frame = page.frames[number]
    said = [said_beside(page, frame, place) for place in range(len(frame.quotations))]
    speech = [_is_speech(page, frame, place, said[place]) for place in range(len(said))]
    for place, quotation in enumerate(frame.quotations):
        if speech[place] or (any(speech) and is_long(page, quotation) and not is_title(page, frame, place)):
            yield _Heard(quotation, number, said[place])


def _is_speech(page: Page, frame: Frame, place: int, said: Said) -> bool:
    quotation, set_off = frame.quotations[place], is_set_off(page, frame, place)
    if page.text[quotation.inner.start] in ",;.":
        return False
    if quotation.dash or quotation.resumed:
        return True
    written = page.hits.has(said.speaker.span, "works") and not page.hits.has(said.speaker.span, "offices")
    if written or is_title(page, frame, place) or not (quotation.closed or said.cue or set_off):
        return False
    if is_long(page, quotation):
        return set_off or said.cue is not None
    return set_off and (said.cue is not None or said.speaker.sort >= Sort.PHRASE)


def _fill(page: Page, heard: list[_Heard]) -> None:
    """Give speakers to the quotes whose own sentence names none."""
    for at, each in enumerate(heard):
        before = heard[at - 1] if at else None
        each.run = before.run if before and _goes_on(page, before, each) else at
        if each.said.speaker.sort is Sort.NOTHING:
            each.said = _from_around(page, each, before)
    for at in range(len(heard) - 2, -1, -1):
        if heard[at].said.speaker.sort is Sort.NOTHING and heard[at + 1].run == heard[at].run:
            heard[at].said = heard[at + 1].said


def _goes_on(page: Page, before: _Heard, each: _Heard) -> bool:
    """Whether it is the same speech, interrupted or in a new paragraph."""
    if each.quotation.resumed:
        return True
    between = page.text[before.quotation.outer.end : each.quotation.outer.start]
    if each.frame == before.frame:
        return before.said.speaker.span == each.said.speaker.span
    return each.frame == before.frame + 1 and not page.frames[each.frame].worded and "\n" not in between


def _from_around(page: Page, each: _Heard, before: _Heard | None) -> Said:
    """The speaker before, whoever the sentence before is about, or who follows."""
    if each.quotation.resumed:
        return before.said if before and before.run == each.run else SILENCE
    if page.frames[each.frame].worded:
        beside = before is not None and before.frame == each.frame
        return _unnamed(page, each, before) if each.said.cue or beside else SILENCE
    if before and before.frame in (each.frame, each.frame - 1) and before.said.speaker.sort:
        return before.said
    frames, number = page.frames, each.frame
    for other, beside in ((number - 1, False), (number + 1, True)):
        if 0 <= other < len(frames) and not frames[other].quotations and frames[other].line == frames[number].line:
            said = _told(page, _part(frames[other].span), beside)
            if said.speaker.sort >= Sort.PRONOUN:
                return said
    if number and not frames[number - 1].quotations and frames[number].line == frames[number - 1].line + 1:
        said = _told(page, _part(frames[number - 1].span), True)
        if page.text[max(0, frames[number - 1].span.end - 2) : frames[number - 1].span.end].rstrip()[-1:] in (":", "：") or said.cue:
            return said
    return SILENCE


def _unnamed(page: Page, each: _Heard, before: _Heard | None) -> Said:
    """A verb without a subject, "ujarnya", "sospira": whoever spoke or was spoken of just before."""
    if before and before.frame >= each.frame - 1 and before.said.speaker.sort:
        return replace(each.said, speaker=before.said.speaker)
    opened = opened_by(page, page.frames[each.frame])
    if opened.speaker.sort:
        return replace(each.said, speaker=opened.speaker)
    if each.frame and page.frames[each.frame].line == page.frames[each.frame - 1].line:
        return replace(each.said, speaker=_told(page, _part(page.frames[each.frame - 1].span), only_cue=False).speaker)
    return SILENCE


def _told(page: Page, span: Span, only_cue: bool) -> Said:
    """Whom a sentence without quotes is about, or only who speaks in it."""
    for cue in cues_in(page, span):
        found = _subject_of(page, span, cue)
        if found.sort >= Sort.PRONOUN:
            return Said(found, cue.span)
    if only_cue:
        return SILENCE
    found = (unspaced if page.words.unspaced else phrases).anywhere(page, span)
    return Said(found if found.sort >= Sort.PHRASE else NOBODY)


def _part(span: Span) -> Span:
    """As much of a sentence as may tell who speaks."""
    return Span(span.start, min(span.end, span.start + REACH))


def _subject_of(page: Page, span: Span, cue: Hit) -> Speaker:
    if not page.words.unspaced:
        return speaker_of(page, span, cue)
    found = unspaced.behind(page, Span(cue.span.end, span.end))
    return found if found.sort else unspaced.before(page, span, cue.span)


def _quote(page: Page, each: _Heard) -> Quote:
    speaker = each.said.speaker
    quote = Quote(each.quotation.inner, cue=each.said.cue, run=each.run)
    if speaker.sort is Sort.NOTHING or not _is_anybody(page, speaker):
        return quote
    named_there = _mention_at(page, speaker.span) if speaker.sort is Sort.NAME else None
    meant = speaker.mention or named_there or person_meant(page, speaker, each.quotation.outer.start)
    named = meant.span if meant and meant.span != speaker.span else None
    pronoun = speaker.sort is Sort.PRONOUN
    return replace(quote, speaker=speaker.span, named=named, pronoun=pronoun, entity=meant.entity if meant else None)


def _is_anybody(page: Page, speaker: Speaker) -> bool:
    """Whether words that hold no known noun may name a speaker: where there are articles, only with one, "the contractor"."""
    if speaker.sort is not Sort.CHUNK or not page.words.determiners or page.words.unspaced:
        return True
    size = len(speaker.span.of(page.text).split())
    if any(mark in speaker.span.of(page.text) for mark in _CLOSING):
        return False  # the end of another quotation
    return page.hits.starting(speaker.span.start, "determiners") is not None or (size <= _MOST_BARE and not page.words.opening)


def _mention_at(page: Page, span: Span) -> Mention | None:
    return next((each for each in page.named_in(span)), None) if len(span) else None


def sources(quotes: Sequence[Quote]) -> set[Span]:
    """The places of all speakers."""
    return {quote.speaker for quote in quotes if quote.speaker}
