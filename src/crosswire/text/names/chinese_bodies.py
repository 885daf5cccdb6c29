"""Bodies and firms in running Chinese: from what they are, back over their own name: "国际气球登记处", "卡斯特航运"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from crosswire.languages.naming.chinese import (
    ACTS,
    BARE_FIRMS,
    BEFORE_OWN,
    BODIES,
    FIRMS,
    GENERIC,
    KINDS_BEFORE,
    LOOSE_BODIES,
    LOOSE_FIRMS,
    STRONG,
    WIDE,
)
from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.languages.naming.spelling_signs import INNER, SPELLING
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.chinese import OUT, UNKNOWN, VERB, Word, is_word, words_before
from crosswire.text.names.countries_apart import is_country, is_told, without_country
from crosswire.text.names.draft import Draft
from crosswire.text.names.framed_draft import framed_draft
from crosswire.text.names.page import Page
from crosswire.text.names.sign_patterns import sign_class
from crosswire.text.names.sign_readings import readings
from crosswire.text.names.sounding import Story
from crosswire.text.names.spelt_in_signs import spelt_in_signs
from crosswire.text.names.told import Names, Told

_MOST, _MOST_SIGNS, _MOST_WORDS = 80, 14, 6
_LONGEST_OWN = 5
_SPEECH = BEHIND_PEOPLE["zh"]
_NAMED = re.compile(f"(?:{'|'.join(BEFORE_OWN)})([{SPELLING}]{{2,5}}?)(?={'|'.join(ACTS)}|[，。、（(])")


@dataclass(frozen=True, slots=True)
class Body:
    """A body's name: ``own`` is what stands before what it is. ``words`` are those of the own name."""

    start: int
    end: int
    own: str
    kind: str
    words: tuple[Word, ...]
    #: The place that the name begins with.
    place: Draft | None


@lru_cache(maxsize=1)
def _ends() -> re.Pattern[str]:
    return re.compile("|".join(sorted({*BODIES, *FIRMS}, key=len, reverse=True)))


def chinese_bodies(page: Page, story: Story, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``own`` are those found already."""
    yield from _named(page)
    found = [_body(page, match, own, story) for _, match in zip(range(_MOST), _ends().finditer(page.text), strict=False)]
    for body in found:
        if body is None or not _is_one(page, body, story):
            continue
        bare = body.kind in BARE_FIRMS and _is_spelt(body)
        firm = body.kind.endswith(FIRMS) and body.place is None
        told = _told(body, story.names) if firm else None
        words = told.words if told is not None else ((body.own if firm else page.text[body.start : body.end]).lower(),)
        end = body.end - len(body.kind) * bare
        yield framed_draft(page, Span(body.start, end), MentionType.ORGANISATION, words)
        if firm:
            yield from _alone(page, body, words, own)


def _named(page: Page) -> Iterator[Draft]:
    """What is spelt by its sound between a word for a firm and what a firm does: "公司卡斯特否认"."""
    for _, match in zip(range(_MOST), _NAMED.finditer(page.text), strict=False):
        if not is_word(match.group(1)):
            for _, again in zip(range(_MOST), re.finditer(re.escape(match.group(1)), page.text), strict=False):
                yield framed_draft(page, Span(*again.span()), MentionType.ORGANISATION)


def _body(page: Page, match: re.Match[str], own: Sequence[Draft], story: Story) -> Body | None:
    """The name that ends with a word for what it is."""
    text, end = page.text, match.end()
    if _goes_on(text, end) or text.endswith(("有限", "股份", "责任", "責任"), 0, match.start()):
        return None
    by_end = {draft.span.end: draft for draft in own if not draft.span.of(text).isascii() and draft.span.end <= match.start()}
    words: list[Word] = []
    start, place = match.start(), None
    while end - start < _MOST_SIGNS and len(words) < _MOST_WORDS:
        there = by_end.get(start)
        if there is not None:
            place = there if there.votes[MentionType.PLACE] and not _is_apart(there, text[start:end], match.group(), story) else None
            start = there.span.start if place is not None else start
            break
        word = next(iter(words_before(text, start)), None)
        if word is None or not _may_be_inside(text, word, words, match.start()):
            break
        words.append(word)
        start = word.start
    while words and words[-1].kind == VERB and place is None:
        words.pop()
    if words or place is not None:
        start = place.span.start if place is not None else words[-1].start
    if start == match.start():
        return None
    kind = _kind(text, start, match)
    return Body(start, end, text[start : end - len(kind)], kind, tuple(reversed(words)), place)


def _kind(text: str, start: int, match: re.Match[str]) -> str:
    """What a body is, with the trade before it: "打捞公司"."""
    trade = max((len(trade) for trade in FIRMS if text.endswith(trade, start + 2, match.start())), default=0)
    return text[match.start() - trade : match.end()]


def _is_apart(place: Draft, rest: str, kind: str, story: Story) -> bool:
    """Whether a country stands before a name and is none of it."""
    if not is_country(place):
        return False
    return kind in FIRMS or without_country(place, rest, story)


def _goes_on(text: str, end: int) -> bool:
    """Whether the word goes on, as in "公司法", "体育场"."""
    return text[end : end + 1] in tuple("法化界性业業") or is_word(text[end - 2 : end + 1])


def _may_be_inside(text: str, word: Word, words: Sequence[Word], end: int) -> bool:
    if word.kind == OUT:
        return False
    written = text[word.start : word.end]
    if written in _SPEECH or (len(written) > 1 and written.endswith(KINDS_BEFORE) and word.end < end):
        return False
    return word.kind != VERB or word.end == end or len(written) == 1


def _is_one(page: Page, body: Body, story: Story) -> bool:
    """Whether it is somebody's name and not said of any such body."""
    stop = body.end - len(body.kind)
    own = [page.text[word.start : min(word.end, stop)] for word in body.words if word.start < stop]
    if body.place is not None:
        if not own:
            return body.kind in STRONG and not is_country(body.place)
        return not (body.kind in LOOSE_BODIES and all(word in GENERIC for word in own))
    if own and own[0] in WIDE:
        return len(own) > 1
    if is_told(page.text[body.start : body.end], story):
        return True
    if (own and all(word in GENERIC for word in own)) or len(body.own) < 2:
        return False
    if _is_spelt(body):
        return True
    name = page.text[body.start : body.end]
    if body.own in GENERIC or (is_word(body.own) and _is_said(page.text, body)):
        return False
    if body.kind in STRONG:
        return True
    return page.text.count(name) > 1 and (body.kind not in LOOSE_FIRMS or _acts(page.text, name))


def _is_said(text: str, body: Body) -> bool:
    """Whether the own name is said as a word too, of something that does not act as a firm does."""
    ends = (match.end() for match in re.finditer(re.escape(body.own), text))
    return any(not text.startswith((body.kind, *ACTS), end) for end in ends)


def _acts(text: str, name: str) -> bool:
    """Whether it does what only a firm does: it says something, or somebody speaks for it."""
    return any(text.startswith(ACTS, match.end()) for match in re.finditer(re.escape(name), text))


def _is_spelt(body: Body) -> bool:
    """Whether the own name is no word, and spelt by signs for sounds."""
    own = [word for word in body.words if word.start < body.end - len(body.kind)]
    return all(word.kind == UNKNOWN for word in own) and all(sign_class(sign) != "." or sign in INNER for sign in body.own)


def _told(body: Body, names: Names) -> Told | None:
    """The name of the story that the own name is read as, or spelt by."""
    others = [told for told in names.told if not told.person]
    read = [told for told in others if told.parts[0] in readings(body.own)]
    firsts = [replace(told, parts=told.parts[:1]) for told in others]
    found = spelt_in_signs(body.own, firsts) if not read else None
    return read[0] if read else found


def _alone(page: Page, body: Body, words: tuple[str, ...], own: Sequence[Draft]) -> Iterator[Draft]:
    """The own name of a firm wherever it stands alone, if nobody is called so."""
    if not 2 <= len(body.own) <= _LONGEST_OWN or body.place is not None:
        return
    people = {part for draft in own if "·" in draft.span.of(page.text) for part in draft.span.of(page.text).split("·")}
    known = {draft.span.of(page.text) for draft in own if draft.known is not None}
    if body.own in people or body.own in known:
        return
    for _, match in zip(range(_MOST), re.finditer(re.escape(body.own), page.text), strict=False):
        yield framed_draft(page, Span(*match.span()), MentionType.ORGANISATION, words)
