"""Things named in quotation marks in Arabic, behind what they are: "قطار الليل «السهم»", "حذاء «نسمة 2»"."""

import re
from collections.abc import Iterator

from crosswire.languages.naming.arabic import AND, ARTICLE, SMALL_WORDS
from crosswire.languages.naming.arabic_bodies import THINGS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page

_QUOTED = re.compile(r"[«“\"]([^\W_][^«»“”\".:؛،,!?؟\n]{1,40})[»”\"]")
#: A longer one may be what somebody says.
_MOST_SURE, _MOST_WORDS, _MOST = 2, 4, 100


def arabic_quoted(page: Page) -> Iterator[Draft]:
    """The names, wherever they stand in quotation marks."""
    ends = {word.end: place for place, word in enumerate(page.words)}
    found = [match for _, match in zip(range(_MOST), _QUOTED.finditer(page.text), strict=False) if _is_name(match.group(1))]
    named = {match.group(1) for match in found if _is_thing(page, ends.get(match.start() - 1))}
    for match in found:
        if match.group(1) in named:
            yield framed_draft(page, Span(*match.span(1)), MentionType.OTHER)


def _is_name(quoted: str) -> bool:
    words = quoted.split()
    prose = len(words) > _MOST_SURE and (words[0].startswith("ب") or any(word.startswith(AND) for word in words[1:]))
    return len(words) <= _MOST_WORDS and not prose and not any(word in SMALL_WORDS for word in words)


def _is_thing(page: Page, before: int | None) -> bool:
    """Whether the word before, or the one before that and one with the article, is a thing that has a name."""
    if before is None or not page.text[page.words[before].end :].startswith(" "):
        return False
    if any(key in THINGS for _, key in bare_word(page, before)):
        return True
    noun = page.gap(before) == " " and page.lower(before).startswith(ARTICLE)
    return noun and any(key in THINGS for _, key in bare_word(page, before - 1))
