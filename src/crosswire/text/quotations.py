"""Quotations inside a sentence: where they open and close, and which of them are direct speech."""

import re

from crosswire.model.span import Span

_MARK = re.compile('[“”„«»‟"「」『』]')
_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‟": "”"}
_WORD = re.compile(r"\w+")
#: A quotation of fewer words (or characters, where words have no spaces) is a quoted expression, not speech.
_FEWEST_WORDS = 3
_FEWEST_CHARACTERS = 8


def direct_speech(text: str, sentence: Span) -> list[Span]:
    """The quotations, marks included, that stand for themselves: at an end of the sentence or set off by comma or colon."""
    return [quote for quote in _quotations(text, sentence) if _is_speech(text, quote) and _set_off(text, quote, sentence)]


def _quotations(text: str, sentence: Span) -> list[Span]:
    """All that stands in quotation marks; where one mark of a pair is in another sentence, up to the end of this one."""
    found: list[Span] = []
    opened: int | None = None
    closing = ""
    for match in _MARK.finditer(text, sentence.start, sentence.end):
        mark = match.group()
        if opened is not None:
            if mark in closing:
                found.append(Span(opened, match.end()))
                opened = None
        elif _closes_earlier_quotation(text, match, sentence) and not found:
            found.append(Span(sentence.start, match.end()))
        elif mark in _CLOSING:
            opened, closing = match.start(), _CLOSING[mark]
    if opened is not None:
        found.append(Span(opened, sentence.end))
    return found


def _closes_earlier_quotation(text: str, match: re.Match[str], sentence: Span) -> bool:
    """Whether a first mark can only be a closing one: a word or point before it, none after it."""
    if match.start() == sentence.start or text[match.start() - 1].isspace():
        return False
    if match.group() in "”」』":
        return True
    return match.end() >= sentence.end or text[match.end()].isspace() or text[match.end()] in ",.;:)"


def _is_speech(text: str, quote: Span) -> bool:
    words = _WORD.findall(text, quote.start, quote.end)
    return len(words) >= _FEWEST_WORDS or (len(words) <= 2 and any(_unspaced(word) for word in words))


def _unspaced(word: str) -> bool:
    return len(word) >= _FEWEST_CHARACTERS and "\u3040" <= word[0] <= "\u9fff"


def _set_off(text: str, quote: Span, sentence: Span) -> bool:
    before = text[sentence.start : quote.start].rstrip()[-1:]
    after = text[quote.end : sentence.end].lstrip()[:1]
    inside = text[max(quote.start, quote.end - 2) : quote.end - 1]
    ends = after in ",，、،" or inside in ",，.!?。！？…"
    return before in ":：,，،" if before else ends or not after
