"""People of a Japanese or Korean text by what stands beside: a given name before "さん", "페드루 살게이 씨", a pet name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.far_east import TRADES_OF_PEOPLE
from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.languages.naming.titles_behind import COURTESIES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.places import places

_MOST, _VOTES, _NEAR = 60, 4, 30
_PARTS = re.compile("[・=＝ ]")
#: What a given name stands before, and what goes on into it.
_TITLES = {code: re.compile(f"{' ?' * (code == 'ko')}(?:{'|'.join(map(re.escape, titles))})") for code, titles in COURTESIES.items()}
_BEFORE = re.compile("[ァ-ー가-힣・]")
_PET = {
    "ja": re.compile("[「『]([ァ-ヺー一-鿿ぁ-ゖ]{2,10})[」』](?:の|という)(?:愛称|通称|異名|あだ名)"),
    "ko": re.compile("['‘“\"]([가-힣]{2,8})['’”\"](?:이라는|라는|이란|란|으로|로)? ?(?:애칭|별명|별칭|예명|불리)"),
}
#: "페드루 살게이 씨": nobody and nothing else is called so.
_MISTER = re.compile(r"(?<![가-힣])(?:([가-힣]{2,5}) )?([가-힣]{2,6})(?:\([0-9]{1,3}\))? 씨(?![가-힣]{2})")


def people_far_east(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``found`` are those found already."""
    people = [draft for draft in found if draft.known is None and decided(draft.votes) is MentionType.PERSON]
    yield from _given_alone(page, people)
    yield from _misters(page, found) if page.vocabulary.code == "ko" else ()
    yield from _pet_names(page, people)


def _given_alone(page: Page, people: Sequence[Draft]) -> Iterator[Draft]:
    """The first part of a full name before a courtesy."""
    full: dict[str, Draft] = {}
    for draft in people[:_MOST]:
        parts = _PARTS.split(draft.span.of(page.text))
        if len(parts) > 1 and len(parts[0]) > 1:
            full.setdefault(parts[0], draft)
    for given, whole in full.items():
        for span in occurrences(page.text, given):
            if _TITLES[page.vocabulary.code].match(page.text, span.end) and not _BEFORE.match(
                page.text[max(0, span.start - 1) : span.start]
            ):
                yield _person(span, whole.words)


def _misters(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """A foreigner whom no other article tells, with the word before unless it says what he is."""
    taken = {draft.span.end for draft in found}
    for _, match in zip(range(_MOST), _MISTER.finditer(page.text), strict=False):
        before, last = match.group(1), match.group(2)
        if match.end(2) in taken or last.endswith(BEHIND_PEOPLE["ko"]):
            continue
        whole = before and match.end(1) not in taken and not _says_what(page, before)
        span = Span(match.start(1) if whole else match.start(2), match.end(2))
        yield _person(span, tuple(span.of(page.text).split()))


def _says_what(page: Page, word: str) -> bool:
    """Whether a word before a name says what somebody is, or belongs to what stands before: "회사원", "현지에서"."""
    ends = (*TRADES_OF_PEOPLE, *BEHIND_PEOPLE["ko"], *page.vocabulary.suffixes)
    return word.endswith(ends) or places().get(word, "ko") is not None


def _pet_names(page: Page, people: Sequence[Draft]) -> Iterator[Draft]:
    """With the full name that stands next to it."""
    for _, match in zip(range(_MOST), _PET[page.vocabulary.code].finditer(page.text), strict=False):
        near = [one for one in people if match.end() <= one.span.start < match.end() + _NEAR]
        near = near or [one for one in people if match.start() - _NEAR < one.span.end <= match.start()][-1:]
        draft = _person(Span(*match.span(1)), near[0].words if near else (match.group(1),))
        yield draft


def _person(span: Span, words: tuple[str, ...]) -> Draft:
    return Draft(span, words, votes=Counter({MentionType.PERSON: _VOTES}))
