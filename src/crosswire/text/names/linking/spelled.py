"""Short forms that Arabic spells by the names of Latin letters: "إف بي بي", "هوريزونت إس إيه"."""

from collections.abc import Iterator, Sequence

from crosswire.languages.naming.arabic import IN, SAYS, THAT
from crosswire.languages.naming.letters import ARABIC_FORMS, ARABIC_LETTERS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

_FEWEST, _MOST = 2, 6
#: What Arabic does not tell apart.
_ROUGH = str.maketrans("pvg", "bfj")


def spelled(page: Page, own: Sequence[Draft], told: Sequence[Draft]) -> Iterator[Draft]:
    """The short forms, and firms with a legal form so spelt; ``told`` are the names of other articles."""
    ends = {draft.span.end: draft for draft in own}
    shorts = told_shorts(told)
    for start, end, letters in _rows(page):
        before = ends.get(page.words[start - 1].end) if start and page.gap(start) == " " else None
        span = Span(page.words[start].start, page.words[end - 1].end)
        other = shorts.get(letters.translate(_ROUGH))
        if other is not None:
            yield _short(Span(_bare(page, start), span.end), other)
        elif before is not None and letters in ARABIC_FORMS:
            yield Draft(Span(before.span.start, span.end), before.words, before.known, votes=before.votes.copy())
        elif end - start > _FEWEST:
            yield _short(Span(_bare(page, start), span.end), (letters,))


def told_shorts(told: Sequence[Draft]) -> dict[str, tuple[str, ...]]:
    """The short names of other articles, by the letters that Arabic can tell apart."""
    return {draft.words[0].translate(_ROUGH): draft.words for draft in told if len(draft.words) == 1 and len(draft.words[0]) <= _MOST}


def letters_of(words: Sequence[str]) -> str:
    """The letters, roughly, that words name; nothing if one of them is no letter's name."""
    found = [ARABIC_LETTERS.get(word, "") for word in words]
    return "".join(found).translate(_ROUGH) if all(found) else ""


def _short(span: Span, words: tuple[str, ...]) -> Draft:
    draft = Draft(span, words)
    draft.votes[MentionType.ORGANISATION] += 4
    return draft


def _rows(page: Page) -> Iterator[tuple[int, int, str]]:
    """Rows of letters' names: the first word, the one behind the last, and the letters."""
    place = 0
    while place < len(page.words):
        end, letters = place, ""
        while end < len(page.words) and end - place < _MOST and (end == place or page.gap(end) in (" ", "-")):
            letter = _letter(page.lower(end), end == place)
            if not letter:
                break
            letters += letter
            end += 1
        if end > place and _is_none(page, place, end, letters):
            end, letters = end - 1, letters[:-1]
        if len(letters) >= _FEWEST:
            yield place, end, letters
        place = max(end, place + 1)


def _is_none(page: Page, place: int, end: int, letters: str) -> bool:
    """Whether the last letter's name is another word here: "in", or "that" behind what somebody says."""
    last = page.lower(end - 1)
    if last == IN:
        return letters not in ARABIC_FORMS and len(letters) > 1
    return end - place > _FEWEST and last in THAT and page.lower(place - 1).endswith(SAYS)


def _letter(word: str, first: bool) -> str:
    if word in ARABIC_LETTERS or not first:
        return ARABIC_LETTERS.get(word, "")
    return next((ARABIC_LETTERS[word[1:]] for prefix in "ولب" if word.startswith(prefix) and word[1:] in ARABIC_LETTERS), "")


def _bare(page: Page, place: int) -> int:
    """Where the first letter's name begins, without what is written onto it."""
    return page.words[place].start + (page.lower(place) not in ARABIC_LETTERS)
