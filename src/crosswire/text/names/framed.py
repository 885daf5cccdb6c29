"""Names framed by what stands beside them, in scripts without capitals: a firm's legal form, a film's quotation marks."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from crosswire.languages.naming.arabic import ADJECTIVES, ARTICLE
from crosswire.languages.naming.kinds import (
    ARABIC_AGENCIES,
    ARABIC_CITING,
    ARABIC_EVENTS,
    BEFORE_FIRMS,
    FIRM_ENDS,
    KINDS_OF_TITLES,
    PAPERS,
    REGIONS,
    TRADES,
    VENUES,
    WATERS_BEFORE,
    WATERS_BEHIND,
)
from crosswire.languages.naming.letters import ARABIC_LEGAL
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.bare import bare_word
from crosswire.text.names.draft import Draft
from crosswire.text.names.kinds import decided
from crosswire.text.names.meanings import meanings_in_signs, meanings_of
from crosswire.text.names.page import Page

_LONGEST_TRADE = 4
_LONGEST_FIRM, _SHORTEST_FIRM, _MOST_FIRMS = 8, 2, 40
_QUOTED = re.compile(r"[«“「『《'‘\"]([^«»“”「」『』《》'‘’\".:：؛،,!?؟\n]{2,40})[»”」』》'’\"]")
_MOST_WORDS, _LONGEST_KIND = 5, 8


def framed(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``own`` are those found already."""
    code = page.vocabulary.code
    yield from _firms_in_signs(page, own) if code in ("zh", "ja") else ()
    yield from _firms_in_words(page, own)
    yield from _waters(page, own)
    yield from _titles(page) if code in KINDS_OF_TITLES or code == "zh" else ()
    yield from _events(page, own) if code == "ar" else ()
    yield from _papers(page, own) if code in PAPERS else ()


def _draft(page: Page, span: Span, kind: MentionType, words: tuple[str, ...] = ()) -> Draft:
    return Draft(span, words or tuple(span.of(page.text).lower().split()), votes=Counter({kind: 6}))


def _firms_in_signs(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """ "灯塔有限公司": back to what stands before a firm; then the name wherever it stands."""
    ends = {draft.span.end: draft for draft in own}
    firms: set[str] = set()
    for match in _any_of(FIRM_ENDS[page.vocabulary.code]).finditer(page.text):
        known = ends.get(match.start())
        if known is not None:
            yield Draft(Span(known.span.start, match.end()), known.words, known.known, votes=known.votes.copy())
            continue
        start = _firm_start(page, match.start(), ends)
        before = ends.get(start)
        if before is not None and start > match.start() - _LONGEST_TRADE - 1 and before.votes[MentionType.PLACE] == 0:
            yield Draft(Span(before.span.start, match.end()), before.words, before.known, votes=before.votes.copy())
            continue
        name = page.text[start : match.start()]
        if len(name) >= _SHORTEST_FIRM:
            yield _draft(page, Span(start, match.end()), MentionType.ORGANISATION, (name.lower(),))
            if name in firms or len(firms) >= _MOST_FIRMS:
                continue
            firms.add(name)
            for _, again in zip(range(_MOST_FIRMS), re.finditer(re.escape(name), page.text), strict=False):
                yield _draft(page, Span(*again.span()), MentionType.ORGANISATION)


def _any_of(ends: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, ends)))


def _firm_start(page: Page, end: int, ends: Container[int]) -> int:
    start, outside = end, BEFORE_FIRMS[page.vocabulary.code]
    start -= next((len(trade) for trade in TRADES if page.text.endswith(trade, 0, end)), 0)
    while start > 0 and end - start < _LONGEST_FIRM and page.text[start - 1].isalpha() and start not in ends:
        if page.text.endswith(outside, 0, start):
            break
        start -= 1
    return start


def _firms_in_words(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """ "람파 유한회사", "بيكون المحدودة": the word behind a name belongs to it; in Korean it also shows a word to be one."""
    forms = FIRM_ENDS.get(page.vocabulary.code, ()) if page.vocabulary.code == "ko" else tuple(ARABIC_LEGAL)
    ends = {draft.span.end: draft for draft in own}
    firms: set[str] = set()
    for place in range(1, len(page.words)) if page.vocabulary.code in ("ko", "ar") else ():
        form = next((form for form in forms if page.lower(place).startswith(form)), None)
        if form is None or page.gap(place) != " ":
            continue
        before, stop = page.words[place - 1], page.words[place].start + len(form)
        known = ends.get(before.end)
        if known is not None:
            yield Draft(Span(known.span.start, stop), known.words, known.known, votes=known.votes.copy())
        elif page.vocabulary.code == "ko" and len(firms) < _MOST_FIRMS:
            yield _draft(page, Span(before.start, stop), MentionType.ORGANISATION, (before.lower,))
            if before.lower not in firms:
                firms.add(before.lower)
                yield from _again(page, before.lower)


def _again(page: Page, name: str) -> Iterator[Draft]:
    """A Korean word wherever it stands, without what is written onto it."""
    for word in page.words:
        rest = word.lower.removeprefix(name)
        if word.lower.startswith(name) and (not rest or rest in page.vocabulary.suffixes):
            yield _draft(page, Span(word.start, word.start + len(name)), MentionType.ORGANISATION)


def _waters(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    before, behind = WATERS_BEFORE.get(page.vocabulary.code, ()), WATERS_BEHIND.get(page.vocabulary.code, ())
    for draft in own if before or behind else ():
        place = draft.votes[MentionType.PLACE] > 0 or (draft.known is None and decided(draft.votes) is not MentionType.PERSON)
        start = next((len(one) + 1 for one in before if page.text.endswith(f"{one} ", 0, draft.span.start)), 0)
        stop = next((len(one) for one in behind if place and page.text.startswith(one, draft.span.end)), 0)
        if start or stop:
            span = Span(draft.span.start - start, draft.span.end + stop)
            kind = _kind_of_water(page, draft, span) if draft.known is None and not draft.span.of(page.text).isascii() else ""
            yield _draft(page, span, MentionType.PLACE, (*draft.words, kind) if kind else ())


def _kind_of_water(page: Page, draft: Draft, span: Span) -> str:
    """What the sign or word beside a name says it is, if the concepts have it."""
    beside = page.text[span.start : draft.span.start].strip() or page.text[draft.span.end : span.end].strip()
    found = meanings_of(beside) if beside[:1] < "\u3040" else frozenset().union(*meanings_in_signs(beside))
    return min(found & VENUES, default="")


def _titles(page: Page) -> Iterator[Draft]:
    kinds = KINDS_OF_TITLES.get(page.vocabulary.code, ())
    for match in _QUOTED.finditer(page.text):
        before = page.text[max(0, match.start() - _LONGEST_KIND) : match.start()].rstrip(" ")
        if match.group().startswith("《") or (kinds and _is_of(before, kinds) and len(match.group(1).split()) <= _MOST_WORDS):
            yield _draft(page, Span(*match.span(1)), MentionType.OTHER)


def _is_of(before: str, kinds: tuple[str, ...]) -> bool:
    last = "".join(before.split()[-1:])
    return last in kinds or last[1:] in kinds


def _events(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """ "كأس المتوسط": a cup or the like of a place, or of a part of the world."""
    places = {draft.span.start: draft for draft in own if draft.known is not None and draft.known.type is MentionType.PLACE}
    for place in range(1, len(page.words)):
        head = next((span for span, key in bare_word(page, place - 1) if key in ARABIC_EVENTS), None)
        if head is None or page.gap(place) != " ":
            continue
        word = page.words[place]
        if word.start in places:
            yield _draft(page, Span(head.start, places[word.start].span.end), MentionType.OTHER)
        elif word.lower.startswith(ARTICLE) and meanings_of(word.lower) & REGIONS:
            yield _draft(page, Span(head.start, word.end), MentionType.OTHER)


def _is_of_what(page: Page, place: int, starts: set[int]) -> bool:
    """ "صحيفة ملاعب قرطاج": behind a noun another with the article, that agrees with nothing before, or a place."""
    if place >= len(page.words) or page.gap(place) != " ":
        return False
    lower = page.lower(place)
    return page.words[place].start in starts or (lower.startswith(ARTICLE) and not lower.endswith(ADJECTIVES))


def _ends_clause(page: Page, place: int) -> bool:
    """Whether one more word stands here, and then a stop: "وفق صحيفة ملاعب قرطاج."."""
    return (
        place < len(page.words) and page.gap(place) == " " and page.text[page.words[place].end : page.words[place].end + 1] in tuple(".،")
    )


def _papers(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """ "صحيفة المرفأ الاقتصادي"."""
    starts = {draft.span.start for draft in own if draft.known is not None and draft.known.type is MentionType.PLACE}
    for place in range(1, len(page.words)):
        paper = page.lower(place - 1)
        cited = paper in ARABIC_AGENCIES and place > 1 and page.lower(place - 2) in ARABIC_CITING
        if not (paper in PAPERS[page.vocabulary.code] or cited) or page.gap(place) != " ":
            continue
        end = place + 1
        if not page.lower(place).startswith(ARTICLE):
            if _is_of_what(page, end, starts) or (page.lower(place - 2) in ARABIC_CITING and _ends_clause(page, end)):
                yield _draft(page, Span(page.words[place].start, page.words[end].end), MentionType.ORGANISATION)
            continue
        if end < len(page.words) and page.gap(end) == " " and page.lower(end).startswith(ARTICLE):
            end += 1
        yield _draft(page, Span(page.words[place].start, page.words[end - 1].end), MentionType.ORGANISATION)
