"""How far the name of a body goes in running Chinese: from what it is, back over words to where a name begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.languages.naming.chinese import FIRMS, KINDS_BEFORE, OUTSIDE, WHAT_ONE_DOES, WIDE
from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import OUT, VERB, Word, is_sign, is_word, words_before
from crosswire.text.names.signs.countries_apart import is_country, without_country
from crosswire.text.names.story.sounding import Story

_MOST_SIGNS, _MOST_WORDS, _MOST_ALWAYS = 14, 6, 2
#: So far names are counted.
_FAR = 20_000
_SPEECH = BEHIND_PEOPLE["zh"]


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
    #: Whether a country stands before that the story leaves out.
    apart: bool = False


def body_before(page: Page, match: re.Match[str], own: Sequence[Draft], story: Story) -> Body | None:
    """The name that ends with a word for what it is; ``own`` are the names found already."""
    text, end = page.text, match.end()
    if _goes_on(text, end) or text.endswith(("有限", "股份", "责任"), 0, match.start()):
        return None
    there = {draft.span.end: draft for draft in own if not draft.span.of(text).isascii() and draft.span.end <= match.start()}
    words = _words(text, match.start(), there)
    start = words[-1].start if words else match.start()
    place = there.get(start)
    apart = place is not None and is_country(place) and without_country(place, text[start:end], story)
    if place is not None and (not place.votes[MentionType.PLACE] or _is_apart(place, text[start:end], match.group(), story)):
        place = None
    while words and words[-1].kind == VERB and place is None:
        words.pop()
    while len(words) > 1 and words[-1].end - words[-1].start == 1 and place is None and text[words[-2].start : words[-2].end] in WIDE:
        words.pop()  # "经联邦民航局"
    start = place.span.start if place is not None else words[-1].start if words else match.start()
    if start == match.start():
        return None
    start -= _always_before(text, start, end) if place is None and not apart else 0
    kind = _kind(text, start, match)
    return Body(start, end, text[start : end - len(kind)], kind, tuple(reversed(words)), place, apart and place is None)


def _always_before(text: str, start: int, end: int) -> int:
    """How many signs stand before a name wherever it stands: these are no words of the sentences."""
    name, size = text[start:end], 0
    often = text.count(name, 0, _FAR)
    while often > 1 and size < _MOST_ALWAYS and start > size and is_sign(text[start - size - 1]) and text[start - size - 1] not in OUTSIDE:
        if text.count(text[start - size - 1 : end], 0, _FAR) < often:
            break
        size += 1
    return size


def _words(text: str, end: int, there: dict[int, Draft]) -> list[Word]:
    """The words before a place that may be inside a name, the last one first, back to another name."""
    words: list[Word] = []
    start = end
    while end - start < _MOST_SIGNS and len(words) < _MOST_WORDS and start not in there:
        word = next(iter(words_before(text, start)), None)
        if word is None or not _may_be_inside(text, word, end):
            break
        words.append(word)
        start = word.start
    return words


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


def _may_be_inside(text: str, word: Word, end: int) -> bool:
    if word.kind == OUT:
        return False
    written = text[word.start : word.end]
    if written in _SPEECH or written in WHAT_ONE_DOES or (len(written) > 1 and written.endswith(KINDS_BEFORE) and word.end < end):
        return False
    return word.kind != VERB or word.end == end or len(written) == 1
