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
_FEWEST_SIGNS = 2


def fitted(page: Page, span: Span) -> Span | None:
    """The passage as whole words of its language that may be a name, if it is any."""
    code = page.vocabulary.code
    if code == "zh":
        span = _in_chinese(page.text, span)
    elif code == "ja":
        span = _in_japanese(page.text, span)
    else:
        return _in_words(page, span)
    return span if len(span) >= _FEWEST_SIGNS else None


def _in_chinese(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    word = next(iter(words_before(text, end)), None)
    while word is not None and word.kind == OUT and word.start > start:
        end = word.start
        word = next(iter(words_before(text, end)), None)
    if text[end - 1] in _SPELLING:
        while end < len(text) and text[end] in _SPELLING and not is_word(text[end : end + 2]):
            end += 1
    if text[start] in _SPELLING:
        start = min(start, start + 1 - spelt_before(text, start + 1))
    return Span(start, end)


def _in_japanese(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while end > start and _HIRAGANA.match(text[end - 1]):
        end -= 1
    while start < end and _HIRAGANA.match(text[start]):
        start += 1
    for match in _KATAKANA.finditer(text, max(0, start - 30), end + 30):
        if match.start() < end and start < match.end():
            start, end = min(start, match.start()), max(end, match.end())
    return Span(start, end)


def _in_words(page: Page, span: Span) -> Span | None:
    places = [number for number, word in enumerate(page.words) if word.start < span.end and span.start < word.end]
    if page.cased:
        while places and not _may_begin(page, places[0]):
            places.pop(0)
        while places and places[0] and page.joined(places[0]) and (page.words[places[0] - 1].capital or page.lower(places[0]-1) in page.vocabulary.bodies):
            places.insert(0, places[0] - 1)
    if not places:
        return None
    first, last = page.words[places[0]], page.words[places[-1]]
    if page.cased:
        return Span(first.start, last.end)
    forms = [form for form, _ in bare_forms(page, places[0], len(places)) if form.start == max(span.start, first.start) and form.end >= span.end]
    return min(forms, key=lambda form: form.end, default=None)


def _may_begin(page: Page, place: int) -> bool:
    word = page.words[place]
    return word.capital or word.lower in page.vocabulary.bodies
