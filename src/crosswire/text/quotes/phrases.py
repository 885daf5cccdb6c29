"""The words that name a speaker, beside a verb of saying: a name, a noun phrase, a pronoun."""

import re

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.quotes.lexicon import AMBIGUOUS, CUES, NOUNS, Hit
from crosswire.text.quotes.named import is_addressed, name_in, run_in
from crosswire.text.quotes.page import Page
from crosswire.text.quotes.speaker import NOBODY, Sort, Speaker

_WORD = re.compile(r"[^\W_][\w\u064b-\u0652\u0670]*(?:[’'-][^\W_]+)*")
_BORDER = re.compile(r"[,;:()\[\]،؛\n!?؟]|\s[—–-]\s|[—]")
#: What may stand between two words of one phrase.
_INSIDE = " \u00a0’'"
#: A phrase without a known noun is no longer than so many words.
_MOST_WORDS = 8
#: So many words without a capital may follow the noun of a phrase, and a word that joins: in German a verb does.
_BEHIND_JOINT = 2
_MOST_UNKNOWN = 6
_LONGEST_AUXILIARY = 3
#: So many asides between commas may part a name from its verb.
_MOST_ASIDES = 3


def before(page: Page, gap: Span, cue: Span) -> Speaker:
    """Whom the words before a verb name as its subject."""
    clause = _clause_before(page, gap, cue.start)
    if marked := _with_marks(page, clause):
        return marked
    found = _subject(page, clause, last=True)
    enclosed = clause.start > gap.start and page.text[clause.end : cue.start].strip(" ")[:1] in (",", "،")
    if enclosed and found.sort is not Sort.NAME:
        return _bearer(page, Span(gap.start, clause.start - 1)) or found
    return found


def _bearer(page: Page, span: Span) -> Speaker | None:
    """Whose office or story stands between commas before a verb: "Jan Berg, the mayor, who was there, said"."""
    for _ in range(_MOST_ASIDES):
        name = _name_before(page, span)
        borders = [place for place in (page.text.rfind(mark, span.start, span.end) for mark in ",،") if place >= 0]
        if name or not borders:
            return name
        span = Span(span.start, max(borders))
    return None


def _with_marks(page: Page, clause: Span) -> Speaker | None:
    """A noun with its name in quotation marks: Комбинат «Белая руда»."""
    words = clause.of(page.text).split()
    closes = page.text[clause.start : clause.end].rstrip()[-1:] in ("»", "”", "“", '"')
    if not closes or not 1 < len(words) <= _MOST_WORDS:
        return None
    start = page.text.index(words[0], clause.start)
    return Speaker(Sort.PHRASE, Span(start, clause.start + len(clause.of(page.text).rstrip())))


def _name_before(page: Page, span: Span) -> Speaker | None:
    """A name right before the comma that opens what its bearer is: "Jan Berg, the spokesman, said"."""
    firms = [each for each in page.named_in(span)[-1:] if each.type in (MentionType.ORGANISATION, MentionType.OTHER)]
    firm = Speaker(Sort.PHRASE, firms[0].span, firms[0]) if firms else None
    name = name_in(page, span, last=True) or run_in(page, span, last=True)
    return next((each for each in (name, firm) if each and not page.text[each.span.end : span.end].strip()), None)


def after(page: Page, gap: Span, cue: Span) -> Speaker:
    """Whom the words behind a verb name as its subject."""
    span = Span(cue.end, gap.end)
    border = _BORDER.search(page.text, span.start, span.end)
    first = _up_to_that(page, Span(span.start, border.start() if border else span.end))
    found = _subject(page, first, last=False)
    if found.sort in (Sort.PHRASE, Sort.CHUNK) and border and border.group() in ",،":
        name = _apposition(page, Span(border.end(), span.end))
        return name or found
    return found


def _up_to_that(page: Page, span: Span) -> Span:
    """What stands before "that": behind it somebody else is spoken of."""
    found = (hit for hit in page.hits.within(span, frozenset({"that"})) if hit.tags.isdisjoint(AMBIGUOUS - {"joints"}))
    first = next((hit for hit in found if "joints" not in hit.tags or not _has_subject(page, Span(span.start, hit.span.start))), None)
    return Span(span.start, first.span.start) if first else span


def _has_subject(page: Page, span: Span) -> bool:
    """Whether a noun stands there that "que" may go on with: "dijo el vecino que vive al lado"."""
    return name_in(page, span, last=False) is not None or _known(page, span, last=False) is not None


def anywhere(page: Page, span: Span) -> Speaker:
    """Who is named in words that hold no verb of saying: the first name, or the first phrase of an office."""
    return name_in(page, span, last=False) or _known(page, span, last=False) or run_in(page, span, last=False) or NOBODY


def _clause_before(page: Page, gap: Span, end: int) -> Span:
    """The words before a place, back to the comma; over an apposition between commas to what it belongs to."""
    borders = list(_BORDER.finditer(page.text, gap.start, end))
    while borders and not (_says_who(page, Span(borders[-1].end(), end)) and _has_own(page, Span(borders[-1].end(), end))):
        end = borders.pop().start()
    return Span(borders[-1].end() if borders else gap.start, end)


def _says_who(page: Page, span: Span) -> bool:
    """Whether words hold more than an auxiliary: between "Anna Berg," and "said" may stand "has"."""
    words = list(_WORD.finditer(page.text, span.start, span.end))
    return any(_is_telling(page, word) for word in words) or page.hits.has(span, "pronouns")


def _has_own(page: Page, span: Span) -> bool:
    """Whether words that begin with an auxiliary hold a subject of their own: not so "Jan Berg, the mayor, has on Monday ..."."""
    first = _WORD.search(page.text, span.start, span.end)
    return first is None or page.hits.starting(first.start(), "having") is None or _has_subject(page, span)


def _is_telling(page: Page, word: re.Match[str]) -> bool:
    """Whether a word is more than an auxiliary."""
    return len(word.group()) > _LONGEST_AUXILIARY and page.hits.starting(word.start(), "auxiliaries") is None


def _apposition(page: Page, rest: Span) -> Speaker | None:
    """A name right behind the comma after an office: "the spokesman, Jan Berg"."""
    border = _BORDER.search(page.text, rest.start, rest.end)
    part = Span(rest.start, border.start() if border else rest.end)
    name = name_in(page, part, last=False) or run_in(page, part, last=False)
    if name is None or len(page.text[part.start : name.span.start].split()) > 2 or page.text[name.span.end : part.end].strip(" ."):
        return None
    return name


def _subject(page: Page, span: Span, last: bool) -> Speaker:
    return name_in(page, span, last) or _known(page, span, last) or run_in(page, span, last) or _chunk(page, span, last)


def _known(page: Page, span: Span, last: bool) -> Speaker | None:
    """The phrase of an office or document, an organisation, or a pronoun: of several the one nearest to the verb."""
    found: list[Speaker] = []
    none = [each.span for each in page.hits.within(span, frozenset({"no_cues"}))]
    for hit in page.hits.within(span, NOUNS):
        if (found and hit.span.start < found[-1].span.end) or any(hit.span.shares(each) for each in none):
            continue
        if not last and is_addressed(page, span, Span(_phrase(page, span, hit).start, hit.span.end), last):
            continue
        found.append(Speaker(Sort.PHRASE, _phrase(page, span, hit)))
    found += [
        Speaker(Sort.PRONOUN, hit.span)
        for hit in page.hits.within(span, frozenset({"pronouns"}))
        if not (hit.tags & {"offices", "determiners"})
    ]
    found += [
        Speaker(Sort.PHRASE, each.span, each)
        for each in page.named_in(span)
        if each.type in (MentionType.ORGANISATION, MentionType.OTHER) and not is_addressed(page, span, each.span, last)
    ]
    phrases = [each.span for each in found if each.sort is Sort.PHRASE and each.mention is None]
    found = [each for each in found if each.mention is None or not any(each.span.shares(phrase) for phrase in phrases)]
    if not found:
        return None
    return max(found, key=lambda each: (each.span.start if last else -each.span.start, each.sort))


def _phrase(page: Page, span: Span, head: Hit) -> Span:
    """A noun with what belongs to it: its article and adjectives before it, "for the port" behind."""
    words = list(_WORD.finditer(page.text, span.start, span.end))
    at = next(n for n, word in enumerate(words) if word.end() > head.span.start)
    first = at
    for number in range(at - 1, max(-1, at - 1 - page.words.before_noun), -1):
        place = words[number].start()
        that = page.hits.starting(place, "that")
        if page.hits.starting(place, *CUES) or (that and "determiners" not in that.tags):
            break
        if hit := page.hits.starting(place, "addressed", "joints", "determiners"):
            if "determiners" in hit.tags:
                first = number
            break
        if page.words.adjectives and not words[number].group().lower().endswith(page.words.adjectives):
            break
        first = number
    return Span(words[first].start(), _phrase_end(page, words, at))


def _phrase_end(page: Page, words: list[re.Match[str]], at: int) -> int:
    kept = end = words[at].end()
    loose = page.words.loose
    for number in range(at + 1, min(len(words), at + _MOST_WORDS)):
        word = words[number]
        if page.text[end : word.start()].strip(_INSIDE) or page.hits.starting(word.start(), *CUES):
            break
        hit = page.hits.starting(word.start(), "addressed", "that", "joints")
        if (hit and "joints" not in hit.tags) or page.hits.starting(word.start(), "auxiliaries"):
            break
        loose = _BEHIND_JOINT if hit else loose - (not word.group()[0].isupper())
        if loose < 0:
            break
        end = word.end()
        kept = kept if hit else end
    return kept


def _chunk(page: Page, span: Span, last: bool) -> Speaker:
    """A short phrase of unknown nouns: the whole of it."""
    words = list(_WORD.finditer(page.text, span.start, span.end))
    kept: list[re.Match[str]] = []
    for word in words:
        hit = page.hits.starting(word.start(), "that", "addressed")
        if hit and "determiners" not in hit.tags:
            if not last:
                break
            continue
        kept.append(word)
    while last and kept and page.hits.starting(kept[-1].start(), "auxiliaries"):
        kept.pop()
    if not kept or len(kept) > _MOST_UNKNOWN or not any(_is_telling(page, word) for word in kept):
        return NOBODY
    found = Span(kept[0].start(), kept[-1].end())
    return NOBODY if page.hits.has(found, *CUES) else Speaker(Sort.CHUNK, found)
