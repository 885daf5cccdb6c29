"""People of China, Japan and Korea in a Chinese text: behind what they are, and their surname alone later on."""

from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.chinese_people import BEHIND_SURNAMES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_sign, is_word
from crosswire.text.names.lexicon.gazetteer import family
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.signs.chinese_titled import behind_trade
from crosswire.text.names.story.told import Names

_MOST, _SHORTEST, _LONGEST = 60, 2, 4
_SHORTEST_SOUND = 5
_VOTES = 6


def chinese_people(page: Page, names: Names, own: Sequence[Draft]) -> Iterator[Draft]:
    """The people; ``own`` are the names found already."""
    taken = {place for draft in own for place in range(draft.span.start, draft.span.end)}
    spelt = _spelt(names)
    found = {draft.span.of(page.text): draft for draft in own if _is_native(page, draft)}
    for place, sign in enumerate(page.text):
        if place in taken or not is_sign(sign):
            continue
        draft = _sounding(page, place, spelt) or _titled(page.text, place)
        if draft is not None and len(found) < _MOST:
            found.setdefault(draft.span.of(page.text), draft)
    for written, draft in found.items():
        yield from _everywhere(page, written, draft.words)
    yield from _surnames(page, found)


def _is_native(page: Page, draft: Draft) -> bool:
    signs = draft.span.of(page.text)
    person = draft.known is None and decided(draft.votes) is MentionType.PERSON
    return person and _SHORTEST <= len(signs) <= _LONGEST and all(map(is_sign, signs)) and not is_word(signs)


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


def _titled(text: str, place: int) -> Draft | None:
    span = behind_trade(text, place)
    return _person(span, (span.of(text),)) if span is not None else None


def _everywhere(page: Page, written: str, words: tuple[str, ...]) -> Iterator[Draft]:
    for start, end in ((span.start, span.end) for span in occurrences(page.text, written, _MOST)):
        if len(written) > _SHORTEST or not (is_word(page.text[max(0, start - 1) : start + 1]) or is_word(page.text[end - 1 : end + 1])):
            yield _person(Span(start, end), words)


def _surnames(page: Page, found: dict[str, Draft]) -> Iterator[Draft]:
    """A surname alone: one of Japan wherever it stands, one of China before what people are called."""
    often = Counter(_surname(written) for written in found)
    for written, draft in found.items():
        surname = _surname(written)
        if often[surname] > 1:
            continue
        for span in occurrences(page.text, surname, _MOST):
            called = page.text.startswith(BEHIND_SURNAMES, span.end)
            if called or (len(surname) > 1 and not is_word(surname) and not page.text.startswith(written, span.start)):
                yield _person(span, draft.words)


def _surname(written: str) -> str:
    return written[:2] if len(written) > _SHORTEST and written[:2] in family() else written[:1]


def _person(span: Span, words: tuple[str, ...]) -> Draft:
    return Draft(span, words, votes=Counter({MentionType.PERSON: _VOTES}))
