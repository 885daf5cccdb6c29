"""People of China, Japan and Korea in a Chinese text: behind what they are, and their surname alone later on."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.chinese_people import BEHIND_SURNAMES, NO_PEOPLE, TRADES, TRADES_END
from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.chinese import OUT, VERB, class_after, is_sign, is_word, kind_of
from crosswire.text.names.draft import Draft
from crosswire.text.names.gazetteer import family
from crosswire.text.names.kinds import decided
from crosswire.text.names.natives import COMMON_SURNAMES
from crosswire.text.names.page import Page
from crosswire.text.names.skeleton import latin
from crosswire.text.names.told import Names

_MOST, _SHORTEST, _LONGEST = 60, 2, 4
_SHORTEST_SOUND = 5
_VOTES = 6
#: So far names are counted.
_FAR = 20_000


def chinese_people(page: Page, names: Names, own: Sequence[Draft]) -> Iterator[Draft]:
    """The people; ``own`` are the names found already."""
    taken = {place for draft in own for place in range(draft.span.start, draft.span.end)}
    spelt = _spelt(names)
    found = {draft.span.of(page.text): draft for draft in own if _is_native(page, draft)}
    for place, sign in enumerate(page.text):
        if place in taken or not is_sign(sign):
            continue
        draft = _sounding(page, place, spelt) or _titled(page, place)
        if draft is not None and len(found) < _MOST:
            found.setdefault(draft.span.of(page.text), draft)
    for written, draft in found.items():
        yield from _everywhere(page, written, draft.words)
    yield from _surnames(page, found)


def _is_native(page: Page, draft: Draft) -> bool:
    signs = draft.span.of(page.text)
    person = draft.known is None and decided(draft.votes) is MentionType.PERSON
    return person and _SHORTEST < len(signs) <= _LONGEST and all(map(is_sign, signs))


def _spelt(names: Names) -> dict[str, tuple[str, ...]]:
    """The people of the story by the sounds of their names, in both orders."""
    found: dict[str, tuple[str, ...]] = {}
    for told in names.told:
        words = [latin(word).replace("-", "") for word in told.words]
        if 2 <= len(words) <= 3 and told.draft.known is None:
            for sound in ("".join(words), "".join((*words[1:], words[0])), "".join((words[-1], *words[:-1]))):
                if len(sound) >= _SHORTEST_SOUND:
                    found.setdefault(sound, told.words)
    return found


def _sounding(page: Page, place: int, spelt: dict[str, tuple[str, ...]]) -> Draft | None:
    """Somebody of the story, whose name the signs spell as they are read in Chinese."""
    if page.text[place] not in family() and page.text[place : place + 2] not in family():
        return None
    for size in range(_LONGEST, _SHORTEST - 1, -1):
        signs = page.text[place : place + size]
        words = spelt.get("".join(map(latin, signs))) if len(signs) == size and not is_word(signs) else None
        if words is not None:
            return _person(Span(place, place + size), words)
    return None


def _titled(page: Page, place: int) -> Draft | None:
    """A name behind what somebody is, that ends where a word begins that is in no name."""
    text = page.text
    for surname in (2, 1):
        first = text[place : place + surname]
        if first not in family() or len(first) < surname or not _is_behind_trade(text, place):
            continue
        for rest in (2, 1):
            signs = text[place : place + surname + rest]
            common = surname > 1 or (first in COMMON_SURNAMES and not (kind_of(first) == OUT and is_word(signs[1:])))
            if not common and not text.startswith(BEHIND_PEOPLE["zh"], place + len(signs)):
                continue
            if rest > 1 and is_word(text[place + len(signs) - 1 : place + len(signs) + 1]):
                continue
            if all(map(is_sign, signs)) and not _is_no_name(signs) and class_after(text, place + len(signs)) in (OUT, VERB):
                shorter = surname + rest > _SHORTEST and rest > 1 and text.count(signs[:-1], 0, _FAR) > text.count(signs, 0, _FAR)
                size = len(signs) - shorter
                return _person(Span(place, place + size), (signs[:size],))
    return None


def _is_no_name(signs: str) -> bool:
    return is_word(signs) or is_word(signs[:2]) or signs[:2] in NO_PEOPLE or not signs[1:].strip("一二三四五六七八九十的了在")


def _is_behind_trade(text: str, place: int) -> bool:
    if text.endswith(tuple(TRADES), max(0, place - _LONGEST), place):
        return True
    return text.endswith(TRADES_END, 0, place) and place > 1 and is_sign(text[place - 2])


def _everywhere(page: Page, written: str, words: tuple[str, ...]) -> Iterator[Draft]:
    for _, match in zip(range(_MOST), re.finditer(re.escape(written), page.text), strict=False):
        yield _person(Span(*match.span()), words)


def _surnames(page: Page, found: dict[str, Draft]) -> Iterator[Draft]:
    """A surname alone: one of Japan wherever it stands, one of China before what people are called."""
    often = Counter(_surname(written) for written in found)
    for written, draft in found.items():
        surname = _surname(written)
        if often[surname] > 1:
            continue
        for _, match in zip(range(_MOST), re.finditer(re.escape(surname), page.text), strict=False):
            called = page.text.startswith(BEHIND_SURNAMES, match.end())
            if called or (len(surname) > 1 and not is_word(surname) and not page.text.startswith(written, match.start())):
                yield _person(Span(*match.span()), draft.words)


def _surname(written: str) -> str:
    return written[:2] if len(written) > _SHORTEST and written[:2] in family() else written[:1]


def _person(span: Span, words: tuple[str, ...]) -> Draft:
    return Draft(span, words, votes=Counter({MentionType.PERSON: _VOTES}))
