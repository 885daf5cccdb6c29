"""Facts credited to a source without being quoted: "police said that ...", "laut einem Bericht"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.model.quote import Credit, Quote, Stance
from crosswire.model.span import Span
from crosswire.text.quotes import speakers, unspaced
from crosswire.text.quotes.lexicon import AMBIGUOUS, STANCES, Hit
from crosswire.text.quotes.page import REACH, Frame, Page
from crosswire.text.quotes.people import person_meant
from crosswire.text.quotes.speaker import NOBODY, Sort, Speaker

_CREDITING = STANCES | {"according", "credited"}
#: These verbs credit whatever follows them; the others only what reads like indirect speech.
_STRONG = frozenset({"claims", "confirms", "denies", "admits", "announces"})
#: The one that counts of several: a denial tells more than "said".
_ORDER = ("denies", "admits", "confirms", "claims", "announces", "says")
_NEAR = 28
#: So many words behind a verb of saying and its subject are what is said, even without "that".
_TOLD = 4
#: Fewer words before a colon only say how somebody speaks: "denied it flatly: ...".
_TOLD_BEFORE, _TOLD_SIGNS = 2, 5
#: So many behind a preposition only say where and when: "denied to reporters on Monday: ...".
_ASIDE = 4
#: So much of a sentence is searched, and so many of its verbs are looked at.
_LONGEST, _MOST_CUES = 1500, 8
#: A comma or colon behind a verb and at most four more words.
_BREAK = re.compile(r"(?: [^\s,:;]+){0,4}[,:،]")
_MOST_UNKNOWN, _MOST_BARE = 4, 2


def credits_in(page: Page, quotes: Sequence[Quote]) -> tuple[Credit, ...]:
    """Every credit, in order; a sentence whose words are used up by its quotes has none."""
    used = {quote.cue for quote in quotes if quote.cue}
    places = {quote.span for quote in quotes}
    found: list[Credit] = []
    for frame in page.frames:
        if not _quotes(frame, places):
            found += _of_frame(page, frame, used)
        elif before := _before_colon(page, frame):
            found += (credit for credit in _of_frame(page, before, set()) if _tells(page, before, credit))
    return tuple(found)


def _quotes(frame: Frame, places: set[Span]) -> bool:
    return any(quotation.inner in places for quotation in frame.quotations)


def _before_colon(page: Page, frame: Frame) -> Frame | None:
    """What is told before a colon that a quotation follows: "The ministry denied the talks: “...”"."""
    gap = frame.gaps[0]
    end = gap.start + len(gap.of(page.text).rstrip())
    return Frame(Span(gap.start, end - 1), (), frame.line, True) if page.text[gap.start : end].endswith((":", "：")) else None


def _tells(page: Page, frame: Frame, credit: Credit) -> bool:
    """Whether more is told than who speaks, and where or when."""
    if credit.stance is Stance.SAYS:
        return False
    rest = Span(max(credit.cue.end, credit.source.end), frame.span.end)
    if page.words.unspaced:
        return len(rest.of(page.text)) >= _TOLD_SIGNS
    hit, words = page.hits.starting(rest.start + 1, "addressed"), len(rest.of(page.text).split())
    aside = hit is not None and hit.tags.isdisjoint({"determiners", "that"}) and words <= _ASIDE
    return words >= _TOLD_BEFORE and (not aside or _opens_speech(page, frame, Hit(credit.cue, frozenset())))


def _of_frame(page: Page, frame: Frame, used: set[Span]) -> Iterator[Credit]:
    """At most one: the first that names a source."""
    hits = speakers.cues_in(page, Span(frame.span.start, min(frame.span.end, frame.span.start + _LONGEST)), _CREDITING)
    if any(hit.span in used for hit in hits):
        return
    for hit in _in_turn(page, hits[:_MOST_CUES]):
        if _is_hearsay(page, hit) or any(quotation.outer.shares(hit.span) for quotation in frame.quotations):
            continue
        near = replace(frame, span=Span(max(frame.span.start, hit.span.start - REACH), min(frame.span.end, hit.span.end + REACH)))
        source = _source(page, near, hit)
        if _is_source(page, near, hit, source):
            meant = source.mention or person_meant(page, source, frame.span.start)
            called = source.span if source.sort is not Sort.PRONOUN else meant.span if meant else None
            yield Credit(frame.span, source.span, hit.span, stance_of(hit), meant.entity if meant else None, called)
            return


def _in_turn(page: Page, hits: list[Hit]) -> list[Hit]:
    """The verbs in the order in which they may credit the sentence: in Japanese the last behind "と" holds all before it."""
    if page.words.code != "ja":
        return hits
    return sorted(hits, key=lambda hit: -hit.span.start if page.text[hit.span.start - 1 : hit.span.start] == "と" else 0)


def _is_hearsay(page: Page, hit: Hit) -> bool:
    """Whether the verb is part of what makes hearsay: "is said to"."""
    near = Span(max(0, hit.span.start - _NEAR), hit.span.end + _NEAR)
    return any(each.span.shares(hit.span) for each in page.hits.within(near, frozenset({"reported"})))


def _is_source(page: Page, frame: Frame, hit: Hit, source: Speaker) -> bool:
    """Whether words name a source."""
    if source.sort is Sort.CHUNK and not page.words.unspaced:
        return _is_unknown_source(page, frame, hit, source.span)
    return source.sort > Sort.NOTHING and any(character.isalpha() for character in source.span.of(page.text))


def _is_unknown_source(page: Page, frame: Frame, hit: Hit, words: Span) -> bool:
    """Whether nouns that nobody knows name one: "the rebels", "officers said". They do so where little else can stand."""
    according = "according" in hit.tags
    behind = page.text[frame.span.start : hit.span.start].rstrip()
    if words.start >= hit.span.end and not according and behind and not behind.endswith((",", "،")):
        return False  # it is what the verb is of: "described the proposal"
    size = len(words.of(page.text).split())
    if any(map(str.isdigit, words.of(page.text))):
        return False  # "70 percent said they would vote"
    if page.hits.starting(words.start, "determiners"):
        return size <= _MOST_UNKNOWN
    before = page.text[frame.span.start : words.start].rstrip()
    sure = according or before.endswith((",", "،")) or (not before and not _STRONG.isdisjoint(hit.tags))
    return sure and size <= _MOST_BARE


def stance_of(hit: Hit) -> Stance:
    """The stance of a verb; of one that has several, the more telling."""
    return Stance(next((stance for stance in _ORDER if stance in hit.tags), "says"))


def _source(page: Page, frame: Frame, hit: Hit) -> Speaker:
    """Whom a word of saying credits, if what stands around it reads like indirect speech."""
    if page.words.unspaced:
        return _unspaced(page, frame, hit)
    source = speakers.speaker_of(page, frame.span, hit)
    sure = {"according", "credited"} | (_STRONG if source.sort > Sort.CHUNK else _STRONG - {"announces"})
    if not hit.tags.isdisjoint(sure) or _is_said_of_all(page, frame, hit, source):
        return source
    bare = "bare_speech" in hit.tags and source.span.end <= hit.span.start
    told = bare and len(page.text[hit.span.end : frame.span.end].split()) >= _TOLD
    return source if told and source.sort in (Sort.PHRASE, Sort.NAME) else NOBODY


def _is_said_of_all(page: Page, frame: Frame, hit: Hit, source: Speaker) -> bool:
    """Whether a verb opens indirect speech, or closes it: "..., said the police", "..., officials said"."""
    behind = source.sort >= Sort.PHRASE and hit.span.end <= source.span.start <= hit.span.end + 2
    closes = behind and page.text[frame.span.start : hit.span.start].rstrip().endswith((",", "،"))
    return closes or _is_trailing(page, frame, hit) or _opens_speech(page, frame, hit)


def _is_trailing(page: Page, frame: Frame, hit: Hit) -> bool:
    """Whether it stands in the last part of the sentence, behind a comma: "..., officials said"."""
    comma = max(page.text.rfind(mark, frame.span.start, hit.span.start) for mark in ",،—–")
    return comma > frame.span.start and not any(mark in page.text[hit.span.end : frame.span.end] for mark in ",،")


def _opens_speech(page: Page, frame: Frame, hit: Hit) -> bool:
    """Whether "that" or the like follows, at once or behind a comma."""
    near = Span(hit.span.end, min(frame.span.end, hit.span.end + _NEAR * 3))
    that = any(each.tags.isdisjoint(AMBIGUOUS) for each in page.hits.within(near, frozenset({"that"})))
    return that or _BREAK.match(page.text, hit.span.end, frame.span.end) is not None


def _unspaced(page: Page, frame: Frame, hit: Hit) -> Speaker:
    if "according" in hit.tags:
        comma = page.text.find("，", hit.span.end, frame.span.end)
        return unspaced.before(page, Span(hit.span.end, comma), Span(comma, comma)) if comma > 0 else NOBODY
    if page.words.code == "ja":
        return unspaced.before(page, frame.span, hit.span)
    clause = max(page.text.rfind(mark, frame.span.start, hit.span.start) for mark in "，、,")
    close = Span(max(clause + 1, frame.span.start), frame.span.end)
    found = unspaced.before(page, close, hit.span)
    return found if found.sort else unspaced.before(page, frame.span, hit.span)
