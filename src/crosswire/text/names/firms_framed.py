"""Firms in scripts without capitals, by their legal form: "松岭有限公司", "람파 유한회사", "فولمار المحدودة"."""

import re
from collections.abc import Container, Iterator, Sequence

from crosswire.languages.naming.kinds import BEFORE_FIRMS, FIRM_ENDS, TRADES
from crosswire.languages.naming.letters import ARABIC_LEGAL
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.occurrences import occurrences

_LONGEST_TRADE = 4
_LONGEST_FIRM, _SHORTEST_FIRM, _MOST_FIRMS = 8, 2, 40


def firms_framed(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The firms; ``own`` are the names found already."""
    yield from _in_signs(page, own) if page.vocabulary.code in ("zh", "ja") else ()
    yield from _in_words(page, own) if page.vocabulary.code in ("ko", "ar") else ()


def _in_signs(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """ "松岭有限公司": back to what stands before a firm; then the name wherever it stands."""
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
            yield framed_draft(page, Span(start, match.end()), MentionType.ORGANISATION, (name.lower(),))
            if name in firms or len(firms) >= _MOST_FIRMS:
                continue
            firms.add(name)
            for again in occurrences(page.text, name, _MOST_FIRMS):
                yield framed_draft(page, again, MentionType.ORGANISATION)


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


def _in_words(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """ "람파 유한회사", "فولمار المحدودة": the word behind a name belongs to it; in Korean it also shows a word to be one."""
    forms = FIRM_ENDS.get(page.vocabulary.code, ()) if page.vocabulary.code == "ko" else tuple(ARABIC_LEGAL)
    ends = {draft.span.end: draft for draft in own}
    firms: set[str] = set()
    for place in range(1, len(page.words)):
        form = next((form for form in forms if page.lower(place).startswith(form)), None)
        if form is None or page.gap(place) != " ":
            continue
        before, stop = page.words[place - 1], page.words[place].start + len(form)
        known = ends.get(before.end)
        if known is not None:
            yield Draft(Span(known.span.start, stop), known.words, known.known, votes=known.votes.copy())
        elif page.vocabulary.code == "ko" and len(firms) < _MOST_FIRMS:
            yield framed_draft(page, Span(before.start, stop), MentionType.ORGANISATION, (before.lower,))
            if before.lower not in firms:
                firms.add(before.lower)
                yield from _again(page, before.lower)


def _again(page: Page, name: str) -> Iterator[Draft]:
    """A Korean word wherever it stands, without what is written onto it."""
    for word in page.words:
        rest = word.lower.removeprefix(name)
        if word.lower.startswith(name) and (not rest or rest in page.vocabulary.suffixes):
            yield framed_draft(page, Span(word.start, word.start + len(name)), MentionType.ORGANISATION)
