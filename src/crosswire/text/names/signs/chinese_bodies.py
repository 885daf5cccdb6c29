"""Bodies and firms in running Chinese: from what they are, back over their own name: "国际气球登记处", "卡斯特航运"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from crosswire.languages.naming.chinese import ACTS, BEFORE_OWN, BODIES, FIRMS
from crosswire.languages.naming.spelling_signs import SPELLING
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_word
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.own_names import things_of
from crosswire.text.names.lexicon.sign_readings import readings
from crosswire.text.names.signs.chinese_extents import Body, body_before
from crosswire.text.names.signs.chinese_proper import is_proper
from crosswire.text.names.signs.spelt_in_signs import spelt_in_signs
from crosswire.text.names.story.sounding import Story
from crosswire.text.names.story.told import Told

_MOST, _LONGEST_OWN = 80, 5
_NAMED = re.compile(f"(?:{'|'.join(BEFORE_OWN)})([{SPELLING}]{{2,5}}?)(?={'|'.join(ACTS)}|[，。、（(])")


@lru_cache(maxsize=1)
def _ends() -> re.Pattern[str]:
    return re.compile("|".join(sorted({*BODIES, *FIRMS}, key=len, reverse=True)))


def chinese_bodies(page: Page, story: Story, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``own`` are those found already."""
    yield from _named(page)
    firsts = [replace(told, parts=told.parts[:1]) for told in story.names.told if not told.person]
    for _, match in zip(range(_MOST), _ends().finditer(page.text), strict=False):
        body = body_before(page, match, own, story)
        if body is not None and (is_proper(page, body, story) or (body.place is None and _meant(body.own, firsts) is not None)):
            yield from _drafts(page, body, firsts, own)


def _drafts(page: Page, body: Body, firsts: Sequence[Told], own: Sequence[Draft]) -> Iterator[Draft]:
    """The name; and a firm's own name where it stands alone."""
    firm = body.kind.endswith(FIRMS) and body.place is None
    told = _told(body.own, firsts) if firm else None
    words = told.words if told is not None else ((body.own if firm else page.text[body.start : body.end]).lower(),)
    yield framed_draft(page, Span(body.start, body.end), MentionType.ORGANISATION, words)
    if firm:
        yield from _alone(page, body, words, own)


def _named(page: Page) -> Iterator[Draft]:
    """What is spelt by its sound between a word for a firm and what a firm does: "公司卡斯特否认"."""
    for _, match in zip(range(_MOST), _NAMED.finditer(page.text), strict=False):
        if not is_word(match.group(1)):
            for again in occurrences(page.text, match.group(1), _MOST):
                yield framed_draft(page, again, MentionType.ORGANISATION)


def _told(own: str, firsts: Sequence[Told]) -> Told | None:
    """The name of the story whose first word the own name is read as, means as a noun, or is spelt by."""
    return _meant(own, firsts) or spelt_in_signs(own, firsts)


def _meant(own: str, firsts: Sequence[Told]) -> Told | None:
    if len(own) == 1:
        return None
    ways, meant = readings(own), things_of(own, "zh")
    like = (told for told in firsts if told.parts[0] in ways or (meant and meant & things_of(told.parts[0], told.draft.language)))
    return next(like, None)


def _alone(page: Page, body: Body, words: tuple[str, ...], own: Sequence[Draft]) -> Iterator[Draft]:
    """The own name of a firm wherever it stands alone, if nobody is called so."""
    if not 2 <= len(body.own) <= _LONGEST_OWN or body.place is not None:
        return
    people = {part for draft in own if "·" in draft.span.of(page.text) for part in draft.span.of(page.text).split("·")}
    known = {draft.span.of(page.text) for draft in own if draft.known is not None}
    if body.own in people or body.own in known:
        return
    for span in occurrences(page.text, body.own, _MOST):
        yield framed_draft(page, span, MentionType.ORGANISATION, words)
