"""How far a name goes that is known by what it means: the pieces of an encoder end where they like."""

import re

from crosswire.languages.naming.spelling_signs import SPELLING
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_forms
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import OUT, is_word, spelt_before, words_before

_SPELLING = frozenset(SPELLING)
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]+(?:・[\u30a1-\u30fa\u30fc]+)*")
_HIRAGANA = re.compile("[\u3041-\u3096]")
#: A name in katakana hardly begins further before the piece that was found.
_FAR = 30
#: A single sign is hardly a name.
_FEWEST_SIGNS = 2


def fitted(page: Page, span: Span) -> Span | None:
    """The passage as whole words of its language that may be a name, if it is any."""
    if page.cased:
        return _with_capitals(page, span)
    code = page.vocabulary.code
    if code not in ("zh", "ja"):
        return _in_words(page, span)
    span = _in_chinese(page.text, span) if code == "zh" else _in_japanese(page.text, span)
    return span if len(span) >= _FEWEST_SIGNS else None


def _in_chinese(text: str, span: Span) -> Span:
    """Without a small word behind it, and with the signs on both sides that spell the sounds of a name."""
    start, end = span.start, span.end
    word = next(words_before(text, end), None)
    while word is not None and word.kind == OUT and word.start > start:
        end = word.start
        word = next(words_before(text, end), None)
    while text[end - 1] in _SPELLING and text[end : end + 1] in _SPELLING and not is_word(text[end : end + 2]):
        end += 1
    if text[start] in _SPELLING:
        start = min(start, start + 1 - spelt_before(text, start + 1))
    return Span(start, end)


def _in_japanese(text: str, span: Span) -> Span:
    """Without hiragana at its ends, and whole words of katakana."""
    start, end = span.start, span.end
    while end > start and _HIRAGANA.match(text[end - 1]):
        end -= 1
    while start < end and _HIRAGANA.match(text[start]):
        start += 1
    for match in _KATAKANA.finditer(text, max(0, start - _FAR), end + _FAR):
        if match.start() < end and start < match.end():
            start, end = min(start, match.start()), max(end, match.end())
    return Span(start, end)


def _with_capitals(page: Page, span: Span) -> Span | None:
    """From a word with a capital, or one that says what a body is, with those before it that belong to it."""
    places = _words_in(page, span)
    while places and not _may_begin(page, places[0]):
        places.pop(0)
    while places and page.joined(places[0]) and _may_begin(page, places[0] - 1):
        places.insert(0, places[0] - 1)
    # a single word with a capital has been looked at for what it is; what is missed are long names with small words in them
    return Span(page.words[places[0]].start, page.words[places[-1]].end) if len(places) > 1 else None


def _may_begin(page: Page, place: int) -> bool:
    return page.words[place].capital or page.words[place].lower in page.vocabulary.bodies


def _in_words(page: Page, span: Span) -> Span | None:
    """Whole words without what is written onto them."""
    places = _words_in(page, span)
    if not places:
        return None
    start = max(span.start, page.words[places[0]].start)
    forms = (form for form, _ in bare_forms(page, places[0], len(places)))
    return min((form for form in forms if form.start == start and form.end >= span.end), key=lambda form: form.end, default=None)


def _words_in(page: Page, span: Span) -> list[int]:
    return [number for number, word in enumerate(page.words) if word.start < span.end and span.start < word.end]
