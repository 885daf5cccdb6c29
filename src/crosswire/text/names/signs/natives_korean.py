"""People of Korea in Hangul: a family name and a given name before what people are called, then the family name alone: "최 선장"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.languages.naming.korean_names import ENDS, FIRSTS, LONG_FAMILIES
from crosswire.languages.naming.titles_behind import WORDS_BEFORE_TITLES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.gazetteer import family
from crosswire.text.names.lexicon.korean_endings import WORD_ENDS
from crosswire.text.names.lexicon.letters import Word

_TITLES = "|".join(BEHIND_PEOPLE["ko"])
#: Somebody's age may stand between, or a word or two of a longer title: "수석 엔지니어".
_SAYS = re.compile(rf"(?:\([0-9]{{1,3}}\))? ?(?:[가-힣A-Z]{{1,6}} )?[가-힣]{{0,4}}?(?:{_TITLES}){WORD_ENDS}")
_SAYS_ALONE = re.compile(rf" [가-힣]{{0,3}}?(?:{_TITLES}){WORD_ENDS}")
_NAME, _LONGEST, _MOST = 3, 9, 50


def korean(page: Page, word: Word) -> Draft | None:
    """Somebody named at a word, with the full name or the family name alone."""
    if not is_hangul(word.text[0]) or len(word.text) > _LONGEST:
        return None
    if len(word.text) == 1:
        alone = word.text in family() and _SAYS_ALONE.match(page.text, word.end)
        return _person(Span(word.start, word.end), word.text) if alone else None
    size = _NAME + word.text.startswith(LONG_FAMILIES)
    if len(word.text) < size or not _is_name(word.text[:size]) or not _SAYS.match(page.text, word.start + size):
        return None
    return _person(Span(word.start, word.start + size), word.text[:size])


def _is_name(name: str) -> bool:
    """Whether a family name begins it, and signs follow by which people are called."""
    return (name[0] in family() or name.startswith(LONG_FAMILIES)) and name[-2] in FIRSTS and name[-1] in ENDS


def koreans_again(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """Those named in full wherever they stand; of family names alone only those that are no other word, or somebody's of the text."""
    full = {draft.words[0] for draft in found if _is_full(draft)}
    families = {name[:1] for name in full}
    yield from (draft for draft in found if len(draft.words[0]) > 1 or not _is_word(draft) or draft.words[0] in families)
    for place in range(len(page.words)) if full and len(full) <= _MOST else ():
        for span, key in bare_word(page, place):
            if key in full:
                yield _person(span, key)
                break


def _is_full(draft: Draft) -> bool:
    person = draft.known is None and draft.votes[MentionType.PERSON] > 0 and len(draft.words) == 1
    return person and len(draft.words[0]) >= _NAME


def _is_word(draft: Draft) -> bool:
    return draft.known is None and draft.words[0] in WORDS_BEFORE_TITLES


def _person(span: Span, name: str) -> Draft:
    draft = Draft(span, (name,))
    draft.votes[MentionType.PERSON] += 4
    return draft
