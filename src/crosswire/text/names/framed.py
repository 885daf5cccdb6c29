"""Names framed by what stands beside them, in scripts without capitals: a film's quotation marks, the word for a lake."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.far_east import NAMED_THINGS
from crosswire.languages.naming.kinds import KINDS_OF_TITLES, VENUES, WATERS_BEFORE, WATERS_BEHIND
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.arabic.arabic_framed import arabic_framed
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.firms_framed import firms_framed
from crosswire.text.names.lexicon.chinese import is_word
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of

_QUOTED = re.compile(r"[«“「『《'‘\"]([^«»“”「」『』《》'‘’\".:：؛،,!?؟\n]{2,40})[»”」』》'’\"]")
_MOST_WORDS, _LONGEST_KIND = 5, 8


def framed(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``own`` are those found already."""
    code = page.vocabulary.code
    yield from firms_framed(page, own)
    yield from _waters(page, own)
    yield from _titles(page) if code in KINDS_OF_TITLES or code == "zh" else ()
    yield from arabic_framed(page, own) if code == "ar" else ()


def _waters(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    before, behind = WATERS_BEFORE.get(page.vocabulary.code, ()), WATERS_BEHIND.get(page.vocabulary.code, ())
    for draft in own if before or behind else ():
        place = draft.votes[MentionType.PLACE] > 0 or (draft.known is None and decided(draft.votes) is not MentionType.PERSON)
        start = next((len(one) + 1 for one in before if page.text.endswith(f"{one} ", 0, draft.span.start)), 0)
        ship = page.text[draft.span.end : draft.span.end + 1] == "호" and draft.votes[MentionType.PLACE] <= 0
        stop = next((len(one) for one in behind if place and not ship and page.text.startswith(one, draft.span.end)), 0)
        if stop == 1 and is_word(page.text[draft.span.end : draft.span.end + 2]) and page.vocabulary.code == "zh":
            continue  # "加纳海军"
        if start or stop:
            span = Span(draft.span.start - start, draft.span.end + stop)
            kind = _kind_of_water(page, draft, span) if draft.known is None and not draft.span.of(page.text).isascii() else ""
            yield framed_draft(page, span, MentionType.PLACE, (*draft.words, kind) if kind else ())


def _kind_of_water(page: Page, draft: Draft, span: Span) -> str:
    """What the sign or word beside a name says it is, if the concepts have it."""
    beside = page.text[span.start : draft.span.start].strip() or page.text[draft.span.end : span.end].strip()
    found = meanings_of(beside) if beside[:1] < SIGNS else frozenset().union(*meanings_in_signs(beside))
    return min(found & VENUES, default="")


def _titles(page: Page) -> Iterator[Draft]:
    kinds = (*KINDS_OF_TITLES.get(page.vocabulary.code, ()), *(NAMED_THINGS["ko"] if page.vocabulary.code == "ko" else ()))
    for match in _QUOTED.finditer(page.text):
        before = page.text[max(0, match.start() - _LONGEST_KIND) : match.start()].rstrip(" ")
        if match.group().startswith("《") or (kinds and _is_of(before, kinds) and len(match.group(1).split()) <= _MOST_WORDS):
            yield framed_draft(page, Span(*match.span(1)), MentionType.OTHER)


def _is_of(before: str, kinds: tuple[str, ...]) -> bool:
    last = "".join(before.split()[-1:])
    return last in kinds or last[1:] in kinds
