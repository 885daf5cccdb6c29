"""How far a name goes that is known by what it means: the pieces of an encoder end where they like."""

import re
from itertools import takewhile

from crosswire.languages.naming.spelling_signs import SPELLING
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_forms
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import OUT, VERB, Word, is_sign, is_word, spelt_before, words_before
from crosswire.text.names.lexicon.meanings import meanings_in_signs

_SPELLING = frozenset(SPELLING)
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]+(?:・[\u30a1-\u30fa\u30fc]+)*")
_PARTICLE = re.compile("[がはをでに](?=[\u4e00-\u9fff])")
#: Signs that belong to the word that goes on with a passage; more of them are words of their own.
_SIGNS_BEFORE, _MOST_BEFORE = re.compile("[\u4e00-\u9fff]+$"), 2
_HIRAGANA = re.compile("[\u3041-\u3096]")
#: A name in katakana hardly begins further before the piece that was found.
_FAR = 30
#: So many signs spell a foreign name at most.
_LONGEST = 12
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
    """Without small words and verbs at its ends, and with the signs on both sides that spell the sounds of a name."""
    start, end = span.start, span.end
    words = list(takewhile(lambda word: word.start >= start, words_before(text, end)))
    while len(words) > 1 and _is_outside(text, words[0]):
        end = words.pop(0).start
    while len(words) > 1 and _is_outside(text, words[-1]):
        start = words.pop().end
    first = spelt_before(text[max(0, start - _LONGEST) : start + 1], min(start, _LONGEST) + 1) if text[start] in _SPELLING else 1
    return Span(start + 1 - max(first, 1), end + _spelt_behind(text, end))


def _spelt_behind(text: str, end: int) -> int:
    """How many signs behind a place go on spelling the sounds of a name."""
    place = end
    while place - end < _LONGEST and _SPELLING.issuperset(text[place - 1 : place + 1]) and not is_word(text[place : place + 2]):
        place += 1
    return min(place, len(text)) - end


def _is_outside(text: str, word: Word) -> bool:
    """Whether a word stands beside names rather than in them; one for a body or the like may be a verb too."""
    written = text[word.start : word.end]
    return word.kind == OUT or (word.kind == VERB and len(written) > 1 and not meanings_in_signs(written))


def _in_japanese(text: str, span: Span) -> Span:
    """Up to a particle, without hiragana at its ends, and whole words of katakana and of signs."""
    particle = _PARTICLE.search(text, span.start + 1, span.end)
    start, end = span.start, particle.start() if particle else span.end
    while end > start and _HIRAGANA.match(text[end - 1]):
        end -= 1
    while start < end and _HIRAGANA.match(text[start]):
        start += 1
    for match in _KATAKANA.finditer(text, max(0, start - _FAR), end + _FAR):
        if match.start() < end and start < match.end():
            start, end = min(start, match.start()), max(end, match.end())
    before = _SIGNS_BEFORE.search(text, max(0, start - _FAR), start) if is_sign(text[start : start + 1]) else None
    return Span(before.start() if before and len(before.group()) <= _MOST_BEFORE else start, end)


def _with_capitals(page: Page, span: Span) -> Span | None:
    """From a word with a capital, or one that says what a body is, with those before it that belong to it."""
    places = _words_in(page, span)
    while places and not _may_begin(page, places[0]):
        places.pop(0)
    while places and page.joined(places[0]) and page.lower(places[0] - 1) in page.vocabulary.bodies:
        places.insert(0, places[0] - 1)
    # a single word with a capital has been looked at for what it is; what is missed are long names with small words in them
    return Span(page.words[places[0]].start, page.words[places[-1]].end) if len(places) > 1 else None


def _may_begin(page: Page, place: int) -> bool:
    lower = page.words[place].lower
    return (page.words[place].capital and lower not in page.vocabulary.articles) or lower in page.vocabulary.bodies


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
