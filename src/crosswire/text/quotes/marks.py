"""Pairs of quotation marks over a whole article, in the habits of all languages.

Only the outermost pair of a nest is kept. A quotation ends with its paragraph; one that the next paragraph opens anew goes on
there as a quotation of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosswire.model.span import Span
from crosswire.text.lines import lines

_MARK = re.compile("[“”„‟«»‹›‘’‚'\"＂「」『』〝〟‶〞]|''")
_CLOSERS = {
    "“": "”", "”": "”“", "„": "“”„\"", "‟": "”", "«": "»", "»": "«»", "‹": "›", "›": "‹", '"': '"', "＂": "＂",
    "「": "」", "『": "』", "〝": "〟〞", "‘": "’", "‚": "‘’", "'": "'", "’": "’",
}  # fmt: skip
_ONLY_OPEN = frozenset("「『〝„")
#: In Spanish each new paragraph opens with the mark that closes.
_SAME_AGAIN = {"»": "«»", "”": "“”"}
_SINGLE = frozenset("‘‚'’")
#: A closing mark that may open a nested pair only where the pair's marks differ.
_NESTING = frozenset("“«„「『‹")
_BEFORE = frozenset(" \t\u00a0\u202f\u2009([{—–-―:/¿¡،,;。，、：；（【…'’\u200f\u200e“„«\"‘")
_SPACES = frozenset(" \t\u00a0\u202f\u2009")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef。，、]")
#: "و", "ب" and others are written onto the mark that follows them.
_ARABIC_PREFIXES = frozenset("وفبلك")
#: How far the closing mark of a single one is looked for.
_REACH = 1500


@dataclass(frozen=True)
class Quotation:
    """``outer`` with its marks, ``inner`` without. ``closed``: whether the closing mark is there; ``resumed``: goes on from the paragraph
    before; ``dash``: introduced by a dash."""

    outer: Span
    inner: Span
    mark: str
    closed: bool = True
    resumed: bool = False
    dash: bool = False


def quotations(text: str) -> list[Quotation]:
    """All quotations of a text, in order."""
    found: list[Quotation] = []
    for line in lines(text):
        before = found[-1] if found else None
        for quotation in _in_line(text, line):
            found.append(_resumed(text, line, before, quotation))
            before = None
    return found


def _resumed(text: str, line: Span, before: Quotation | None, quotation: Quotation) -> Quotation:
    """The same, marked where it takes up a quotation that the paragraph before left open, or closed at its very end."""
    first = not text[line.start : quotation.outer.start].strip()
    ended = (
        before is not None
        and not text[before.outer.end : line.start].strip()
        and before.mark in _SAME_AGAIN.get(quotation.mark, quotation.mark)
    )
    return replace(quotation, resumed=True) if first and ended else quotation


def _in_line(text: str, line: Span) -> Iterator[Quotation]:
    at = line.start
    while match := _MARK.search(text, at, line.end):
        at = match.end()
        if not _opens(text, match, line):
            continue
        end = _end(text, match, line)
        if end is None and match.group() in _SINGLE and not _taken_up(text, match, line):
            continue
        closed = end is not None
        start, stop = match.end(), end[0] if end else line.end
        inner = trimmed_inner(text, start, stop)
        at = end[1] if end else line.end
        if len(inner):
            yield Quotation(Span(match.start(), at), inner, match.group(), closed)


def _taken_up(text: str, opener: re.Match[str], line: Span) -> bool:
    """Whether the next paragraph opens with the same mark as this one: a single mark is too often an apostrophe."""
    return not text[line.start : opener.start()].strip() and text[line.end : line.end + 4].lstrip().startswith(opener.group())


def trimmed_inner(text: str, start: int, end: int) -> Span:
    """What stands between marks, without the spaces that some languages set inside them."""
    while start < end and text[start] in _SPACES:
        start += 1
    while end > start and text[end - 1] in _SPACES:
        end -= 1
    return Span(start, end)


def _opens(text: str, match: re.Match[str], line: Span) -> bool:
    mark, before, after = match.group(), text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if mark not in _CLOSERS or match.end() >= line.end:
        return False
    if mark in _ONLY_OPEN:
        return True
    first = match.start() == line.start
    free = first or before in _BEFORE or _UNSPACED.match(before) is not None or _after_prefix(text, match.start(), line)
    if mark in _SINGLE:
        return (after.isalnum() or after in '¿¡“"«…') and (first or (before in _BEFORE and before not in "'’"))
    return (free and (mark == "«" or not after.isspace())) or (mark == "«" and not after.isspace())


def _after_prefix(text: str, place: int, line: Span) -> bool:
    """Whether the letter before belongs to the quotation mark's word: Arabic "ب"."""
    return text[place - 1] in _ARABIC_PREFIXES and (place - 1 == line.start or not text[place - 2].isalpha())


def _end(text: str, opener: re.Match[str], line: Span) -> tuple[int, int] | None:
    """(start, end) of the closing mark."""
    mark = opener.group()
    if mark in _SINGLE:
        return _single_end(text, opener, line)
    depth, closers = 1, _CLOSERS[mark]
    last: tuple[int, int] | None = None
    for match in _MARK.finditer(text, opener.end(), line.end):
        sign = match.group()
        if sign in closers and _closes(text, match, line, mark):
            depth -= 1
            last = match.start(), match.end()
            if depth == 0:
                return last
        elif sign == mark and mark in _NESTING:
            depth += 1
    return last


def _closes(text: str, match: re.Match[str], line: Span, opener: str) -> bool:
    if match.group() in "」』〟〞":
        return True
    after = text[match.end() : match.end() + 1] if match.end() < line.end else ""
    if opener == '"' and text[match.start() - 1].isdigit() and (rest := text.find('"', match.end(), line.end)) >= 0 and after == " ":
        return not text[rest - 1].isdigit() and _odd(text, match.end(), line.end)
    return not (after.isalnum() and not _UNSPACED.match(after) and text[match.start() - 1].isspace())


def _odd(text: str, start: int, end: int) -> bool:
    """Whether what follows a mark behind a figure pairs up by itself: then the mark closed, else it was one of inches."""
    return text.count('"', start, min(end, start + _REACH)) % 2 == 0


def _single_end(text: str, opener: re.Match[str], line: Span) -> tuple[int, int] | None:
    """The first mark behind a word's end that has a point beside it, or else the first that may close at all."""
    closers, weak = _CLOSERS[opener.group()], None
    for match in _MARK.finditer(text, opener.end(), min(line.end, opener.end() + _REACH)):
        before, after = text[match.start() - 1], text[match.end() : match.end() + 1] if match.end() < line.end else ""
        if match.group() in closers and not before.isspace() and not after.isalnum():
            if before in ",.!?…;" or after in ',.!?…;:)”"' or not after:
                return match.start(), match.end()
            if weak is None or text[weak[0] - 1] in "sS":
                weak = match.start(), match.end()
        elif match.group() == opener.group() and (before.isspace() and after.isalnum()):
            break
    return weak
