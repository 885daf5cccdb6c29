"""Long names of bodies in Chinese and Japanese: from a place, or what its short form in brackets shows, to what says what it is."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.languages.naming.framing import INSIDE_BODIES, KINDS_BEFORE_BODIES, OUTSIDE_BODIES, SHORT_FOR
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import OUT, class_after
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.signs.countries_apart import is_country, without_country
from crosswire.text.names.signs.reductions import long_of_short
from crosswire.text.names.story.sounding import Story

_MOST_SIGNS, _LEAST_BETWEEN, _LEAST_SHARED, _MOST_SHORTS = 14, 2, 5, 50
_SHORT = re.compile(r"[（(](?:(?:以下)?(?:简称|簡稱|英文简称|通称|略称|以下)[为為:：]?)?[“「]?([A-Z]{2,8}|[\u4e00-\u9fff]{2,8})[”」]?[）)]")
_FIGURES = tuple("一二三四五六七八九十0123456789")
_KIND = re.compile("|".join(KINDS_BEFORE_BODIES))


def named_with_short(page: Page) -> Iterator[tuple[Span, Span]]:
    """Each long name before a bracket, with its short form inside."""
    for match in _SHORT.finditer(page.text):
        short = Span(*match.span(1))
        if not short.of(page.text).isascii() and not any(word in match.group() for word in SHORT_FOR):
            reduced = long_of_short(page.text, match.start(), short.of(page.text))
            if reduced is not None:
                yield reduced, short
            continue
        start = match.start()
        while start > 0 and match.start() - start < _MOST_SIGNS + 4 and _is_inside(page.text, start - 1):
            start -= 1
        start = max([start, *(kind.end() for kind in _KIND.finditer(page.text, start, match.start() - _LEAST_SHARED))])
        shared = short.of(page.text).lower() in page.evidence.introduced and match.start() - start >= _LEAST_SHARED
        if shared or page.text.endswith(page.vocabulary.ends_of_bodies, start, match.start()):
            yield Span(start, match.start()), short


def _is_inside(text: str, place: int) -> bool:
    sign = text[place]
    if sign == "第" and text[place + 1 : place + 2] in _FIGURES:
        return False
    if sign in OUTSIDE_BODIES:
        return text[max(0, place - 1) : place + 1] in INSIDE_BODIES or text[place : place + 2] in INSIDE_BODIES
    return "\u4e00" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" or "\u30a1" <= sign <= "\u30fa" or sign == "ー"


def long_bodies_of_signs(page: Page, own: Sequence[Draft], story: Story) -> Iterator[Draft]:
    """The names."""
    ends = page.vocabulary.ends_of_bodies
    spans = {draft.span: draft for draft in own}
    shorts: dict[str, Draft] = {}
    for long, short in named_with_short(page):
        body = _body(page, long, latin(short.of(page.text).lower()))
        there = spans.get(long)
        if there is not None:
            there.short = there.short or body.short
        yield body
        shorts[short.of(page.text)] = there or body
    for written in sorted(shorts)[:_MOST_SHORTS]:
        for span in occurrences(page.text, written) if not written.isascii() else ():
            yield replace(shorts[written], span=span, votes=Counter({MentionType.ORGANISATION: 6}))
    starts = {draft.span.start: draft for draft in own}
    for draft in own if ends else ():
        end = _end(page, draft.span.end, ends) if draft.votes[MentionType.PLACE] > 0 and draft.known is not None else None
        after = starts.get(draft.span.end)
        if end is not None and after is not None and page.text[after.span.end : end] in ends:
            continue
        if page.vocabulary.code == "zh" and class_after(page.text, draft.span.end) == OUT:
            continue  # "里昂一家研究所"
        if end is not None and not _KIND.search(page.text[draft.span.end : end]):
            apart = is_country(draft) and without_country(draft, page.text[draft.span.end : end], story)
            yield _body(page, Span(draft.span.end if apart else draft.span.start, end))


def _end(page: Page, start: int, ends: tuple[str, ...]) -> int | None:
    """Where a body's name ends that goes on behind a place."""
    for end in range(start + 1, min(len(page.text), start + _MOST_SIGNS) + 1):
        if not _is_inside(page.text, end - 1):
            return None
        if end - start > _LEAST_BETWEEN and page.text.endswith(ends, start + _LEAST_BETWEEN, end):
            return end
    return None


def _body(page: Page, span: Span, short: str = "") -> Draft:
    return Draft(span, (span.of(page.text).lower(),), short=short, votes=Counter({MentionType.ORGANISATION: 6}))
