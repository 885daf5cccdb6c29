"""Speech told apart from what also stands in quotation marks: titles, names of ships, words held at arm's length."""

import re

from crosswire.model.span import Span
from crosswire.text.quotes.marks import Quotation
from crosswire.text.quotes.page import Frame, Page

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_FEWEST_WORDS = 3
#: So far before the marks stands what makes a title of them, in words.
_NEAR = 3
#: Articles and prepositions have no capital in titles.
_SMALL_WORD = 3
#: A title is no longer; what is longer is speech whatever stands before it.
_LONGEST_TITLE = 12
_LONGEST_TERM = 5
_SENTENCE_END = frozenset("!?…！？؟")


def is_long(page: Page, quotation: Quotation) -> bool:
    """Whether it has words enough for speech."""
    return size(page.text, quotation.inner) >= _FEWEST_WORDS


def size(text: str, span: Span) -> int:
    """Its words; two characters of Chinese or Japanese count as one."""
    unspaced = len(_UNSPACED.findall(text, span.start, span.end))
    return (unspaced + 1) // 2 if unspaced > 1 else len(_WORD.findall(text, span.start, span.end))


def is_title(page: Page, frame: Frame, number: int) -> bool:
    """Whether what stands right before the marks makes a title or a name of the words in them."""
    quotation = frame.quotations[number]
    gap = frame.ahead(number)
    if size(page.text, quotation.inner) > _LONGEST_TITLE or page.text[gap.start : gap.end].rstrip().endswith((":", "：", ",")):
        return False
    near = _last_words(page, gap)
    if page.hits.has(near, "works", "doubted") or _is_called_so_behind(page, quotation):
        return True
    if size(page.text, quotation.inner) <= _LONGEST_TERM and _is_a_term(page, frame, number):
        return True
    return _is_inside_a_name(page, frame, number) or (_is_titled(page, quotation) and not is_set_off(page, frame, number))


def _is_a_term(page: Page, frame: Frame, number: int) -> bool:
    """Words with an article before them and a noun or verb right behind: the ‘blue moon’ rises."""
    ahead, behind = frame.ahead(number), page.text[frame.quotations[number].outer.end : frame.quotations[number].outer.end + 2]
    words = list(_WORD.finditer(page.text, ahead.start, ahead.end))
    return bool(words) and page.hits.starting(words[-1].start(), "determiners") is not None and behind[:1] == " " and behind[1:].islower()


def _is_titled(page: Page, quotation: Quotation) -> bool:
    """Whether every longer word has a capital: the name of a newspaper, not speech."""
    words = [word for word in _WORD.findall(page.text, quotation.inner.start, quotation.inner.end) if len(word) > _SMALL_WORD]
    return len(words) > 1 and all(word[0].isupper() for word in words) and not _ends_like_a_sentence(page, quotation)


def _is_called_so_behind(page: Page, quotation: Quotation) -> bool:
    """In Japanese what makes a title of it may stand behind: 「…」と題した."""
    return page.words.unspaced and any(page.hits.starting(quotation.outer.end + more, "works") for more in (0, 1))


def _last_words(page: Page, gap: Span) -> Span:
    if page.words.unspaced:
        return Span(max(gap.start, gap.end - 5), gap.end)
    words = list(_WORD.finditer(page.text, gap.start, gap.end))[-_NEAR:]
    while len(words) > 1 and page.hits.starting(words[-1].start(), "determiners"):
        words.pop()
    return Span(words[-1].start(), words[-1].end()) if words else Span(gap.end, gap.end)


def _is_inside_a_name(page: Page, frame: Frame, number: int) -> bool:
    """A nickname or a part of a name: Tommy “The Hammer” Ruiz."""
    outer = frame.quotations[number].outer
    before, after = page.text[max(0, outer.start - 2) : outer.start], page.text[outer.end : outer.end + 2]
    close = before[-1:] == " " and before[:1].isalnum() and after[:1] == " " and after[1:].isupper()
    return close and size(page.text, frame.quotations[number].inner) <= 3 and not _ends_like_a_sentence(page, frame.quotations[number])


def _ends_like_a_sentence(page: Page, quotation: Quotation) -> bool:
    return page.text[quotation.inner.end - 1] in _SENTENCE_END | frozenset(",.。，")


def is_set_off(page: Page, frame: Frame, number: int) -> bool:
    """Whether the marks stand like speech: at the beginning of the sentence, behind a colon, or with a comma at their end."""
    quotation = frame.quotations[number]
    before, after = frame.ahead(number).of(page.text).strip(), frame.behind(number).of(page.text).strip()
    inside = page.text[quotation.inner.end - 1]
    return before.endswith((":", "：", ",", "，", "、")) or (
        not before and (not after.strip(".。") or after[:1] in ",，、—–-(（" or inside in ",，.!?。！？…")
    )
