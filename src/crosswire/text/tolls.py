"""Who is counted by a number: the dead, the missing, those aboard; told by the words beside it in its own part of the sentence."""

import re
from collections.abc import Sequence
from functools import cache

from crosswire.languages.naming.anywhere import IN_ARABIC_LETTERS, UNSPACED
from crosswire.languages.registry import words_of
from crosswire.languages.tolls.registry import roles_in
from crosswire.model.span import Span

_WHOLE = r"(?!\w)"
#: Of nobody in particular.
NOBODY: frozenset[str] = frozenset()
#: So many characters before a number and behind it are looked at.
_FAR = 60
#: What ends a part of a sentence; a comma between digits does not.
_MARKS = r"[;:!?…()\n。，、；：！？؟،؛«»“”„\"]|[.,](?!\d)| [–—-] "


def roles_of(text: str, language: str, places: Sequence[Span]) -> list[frozenset[str]]:
    """Of whom each of some numbers tells, which stand in order; of several where the words leave it open."""
    if not roles_in(language):
        return [NOBODY] * len(places)
    befores = [0, *(place.end for place in places)]
    behinds = [*(place.start for place in places[1:]), len(text)]
    return [_roles_of(text, language, *each) for each in zip(places, befores, behinds, strict=False)]


def _roles_of(text: str, language: str, place: Span, since: int, until: int) -> frozenset[str]:
    """Of whom a number tells, by the words of its part of the sentence between two other numbers."""
    ends = _ends(language)
    before, after = text[max(since, place.start - _FAR) : place.start], text[place.end : min(until, place.end + _FAR)]
    *_, cut = (0, *(mark.end() for mark in ends.finditer(before)))
    end = ends.search(after)
    words = f"{before[cut:]}{place.of(text)}{after[: end.start()] if end else after}"
    return frozenset(role for role, told in _told(language).items() if told.search(words))


@cache
def _told(language: str) -> dict[str, re.Pattern[str]]:
    joined = {role: "|".join(pattern(part, language) for part in parts) for role, parts in roles_in(language).items()}
    return {role: re.compile(pattern, re.IGNORECASE) for role, pattern in joined.items()}


def pattern(part: str, language: str) -> str:
    """What finds a part of a word for those who are counted, as ``languages.tolls.words`` writes it down."""
    begins = "" if language in (*UNSPACED, *IN_ARABIC_LETTERS, "ko") else r"(?<!\w)"
    return f"{begins}{re.escape(part.removesuffix('$'))}{_WHOLE if part.endswith('$') else ''}"


@cache
def _ends(language: str) -> re.Pattern[str]:
    words = words_of(language)
    apart = [rf"(?<!\w){re.escape(word)}(?!\w)" for word in words.coordinators]
    grown_on = [rf"\s{re.escape(word)}(?=\w)" for word in words.joined] + [rf"(?<={re.escape(word)})\s" for word in words.joining]
    return re.compile("|".join([_MARKS, *apart, *grown_on]), re.IGNORECASE)
