"""Where one sentence ends and the next begins, in any language and script.

A newline always ends a sentence. Inside a line a full stop, question or exclamation mark ends one, unless it belongs to a
short form, an initial or an ordinal, or the words go on in lower case. Quotations of several sentences are split too,
since each says something of its own.
"""

import re
from collections.abc import Iterator

from crosswire.languages.registry import words_of
from crosswire.languages.words import LanguageWords
from crosswire.model.span import Span
from crosswire.text.lines import lines, trimmed
from crosswire.text.short_forms import is_in_legal_form, is_short_form

_CLOSERS = "'\"”’»«)\\]」』】）〉》›“"
#: Marks that end a sentence with no space after them (Chinese, Japanese, Arabic, Urdu, Hindi, Armenian, Amharic).
_FULL_MARKS = frozenset("。！？｡؟۔।॥։።፧")
#: French sets a space before its closing mark.
_END = re.compile(rf"[.!?…‽。！？｡؟۔।॥։።፧]+[{_CLOSERS}]*(?:[ \xa0\u202f]»(?=[\s,.;:)]|$))?")
_NEXT = re.compile(r"\s*[\"'“„«»‘‹(\[¿¡「『*•–—-]*")
_WORD = re.compile(r"[^\W\d_]{1,30}")
_TOKEN = re.compile(r"\s+([^\s.!?]{1,30})")
_WORDS_TO_SPEAKER = 3
_OPENERS = '“「『«„"'
#: Thai, Lao, Burmese and Khmer write no mark at the end of a sentence, only a space, and that elsewhere too.
_UNMARKED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_UNMARKED_LENGTH = 240
_UNMARKED_PIECE = 80
_SPACES = re.compile(r"\s+")
#: How far back the opening mark of a quotation is looked for.
_QUOTE_REACH = 600


def sentences(text: str, language: str) -> list[Span]:
    """The sentences of a text: trimmed, in order, never overlapping, headlines and list lines included."""
    return [sentence for line in lines(text) for sentence in sentences_of(text, line, language)]


def sentences_of(text: str, line: Span, language: str) -> Iterator[Span]:
    """The sentences of one line, or of a part of one."""
    words = words_of(language)
    start = line.start
    for match in _END.finditer(text, line.start, line.end):
        if _ends(text, Span(start, line.end), match, words):
            yield from _unmarked(text, trimmed(text, start, match.end()))
            start = match.end()
    rest = trimmed(text, start, line.end)
    if len(rest):
        yield from _unmarked(text, rest)


def _ends(text: str, rest: Span, match: re.Match[str], words: LanguageWords) -> bool:
    """Whether the mark found ends the sentence that begins with ``rest``."""
    after = match.end()
    if after >= rest.end:
        return False
    if not _FULL_MARKS.isdisjoint(match.group()):
        return not _quotation_goes_on(text, rest, match)
    if not text[after].isspace():
        return False
    following = _NEXT.match(text, after, rest.end)
    at = following.end() if following else after
    if at >= rest.end or text[at].islower():
        return False
    if match.group()[0] == "." and match.group()[:2] != "..":
        word = _WORD.match(text, at, rest.end)
        begins = word is not None and word.group().lower() in words.starters
        return not is_in_legal_form(text, match.start()) and not is_short_form(text, Span(rest.start, match.start()), begins, words)
    return not _speaker_follows(text, match, rest, words)


def _quotation_goes_on(text: str, rest: Span, match: re.Match[str]) -> bool:
    """Whether who is quoted comes after the closing mark, as in 「…。」と述べた or “……。”他说."""
    after = text[match.end()]
    if after in "、，,；;：:)）":
        return True
    closed = match.group()[-1] in _CLOSERS
    if not closed or not after.isalpha():
        return False
    if "\u3040" <= after <= "\u309f":
        return True
    opener = max(text.rfind(mark, max(0, match.start() - _QUOTE_REACH), match.start()) for mark in _OPENERS)
    return opener < 0 or opener == rest.start


def _speaker_follows(text: str, match: re.Match[str], rest: Span, words: LanguageWords) -> bool:
    """Whether a closed question or exclamation is followed by who said it: “Really?” Smith asked."""
    if match.group()[-1] not in _CLOSERS:
        return False
    at = match.end()
    for _ in range(_WORDS_TO_SPEAKER):
        word = _TOKEN.match(text, at, rest.end)
        if word is None:
            return False
        if word.group(1).strip(",;:").lower() in words.speech:
            return True
        at = word.end()
    return False


def _unmarked(text: str, piece: Span) -> Iterator[Span]:
    """A long piece in a script without sentence marks, cut at spaces; any other piece as it is."""
    start = piece.start
    if len(piece) > _UNMARKED_LENGTH and _UNMARKED.search(text, piece.start, piece.end):
        for space in _SPACES.finditer(text, piece.start, piece.end):
            if space.start() - start >= _UNMARKED_PIECE and piece.end - space.end() >= _UNMARKED_PIECE:
                yield Span(start, space.start())
                start = space.end()
    yield Span(start, piece.end)
