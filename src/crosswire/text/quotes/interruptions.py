"""Speech that the narrator interrupts without closing the marks, and speech behind a dash.

"«Мост цел, — сказал инженер, — а дорога нет»" and "« Le pont tient, a dit le maire, la route non »" are two pieces of speech
each; so is a line of dialogue that begins with a dash.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from crosswire.model.span import Span
from crosswire.text.lines import lines
from crosswire.text.quotes.lexicon import STANCES, Hits
from crosswire.text.quotes.marks import Quotation, trimmed_inner

_DASH = re.compile(r"(?<=[\s,.!?…])[—–-](?=[\s\w])|(?<=\w)[—–](?=[\s,.;])|(?<=[\s,.!?…])[—–-](?=\s)")
_OPENING_DASH = re.compile(r"[ \t]*[—–―-][ \u00a0\u202f]?(?=[^\s—–-])")
_SPOKEN_END = re.compile(r"[?!…,.]+[ \u00a0\u202f]+")
_SAYS = STANCES | {"beside"}
#: What the narrator puts between is short.
_LONGEST, _MOST_WORDS = 160, 12
#: A quotation is interrupted so many times at most.
_MOST_INTERRUPTIONS = 20
_POINTS = ",.;: \u00a0\u202f"


def spoken(text: str, found: list[Quotation], hits: Hits) -> list[Quotation]:
    """The quotations with those that are interrupted cut in pieces, and with those that a dash introduces."""
    pieces = [piece for quotation in found for piece in (_pieces(text, quotation, hits) or [quotation])]
    return sorted([*pieces, *_dialogue(text, pieces, hits)], key=lambda each: each.outer)


def _pieces(text: str, quotation: Quotation, hits: Hits) -> list[Quotation]:
    """What is spoken before, between and after the narrator's words; nothing where he does not interrupt."""
    found: list[Quotation] = []
    rest = quotation
    for _ in range(_MOST_INTERRUPTIONS):
        halves = _halves(text, rest, hits)
        if halves is None:
            break
        found.append(halves[0])
        rest = halves[1]
    return [*found, rest] if found else []


def _halves(text: str, quotation: Quotation, hits: Hits) -> tuple[Quotation, Quotation] | None:
    """What is spoken before the narrator's first words, and the rest."""
    outer, inner = quotation.outer, quotation.inner
    between = next(_between_dashes(text, inner, hits), None) or _between_commas(text, inner, hits)
    if between is None:
        return None
    first, second = _bare(text, inner.start, between.start), _bare(text, between.end, inner.end)
    if not (len(first) and len(second)):
        return None
    rest = replace(quotation, outer=Span(second.start, outer.end), inner=second, resumed=True)
    return replace(quotation, outer=Span(outer.start, first.end), inner=first), rest


def _bare(text: str, start: int, end: int) -> Span:
    """A piece without the dashes and commas that set off the narrator's words."""
    while start < end and text[start] in "—–-,. \u00a0\u202f":
        start += 1
    while end > start and text[end - 1] in "—–-, \u00a0\u202f":
        end -= 1
    return Span(start, end)


def _between_dashes(text: str, inner: Span, hits: Hits) -> Iterator[Span]:
    """The narrator's words between two dashes, where they hold a verb of saying."""
    dashes = [match.start() for match in _DASH.finditer(text, inner.start, inner.end)]
    for one, other in pairwise(dashes):
        if other - one <= _LONGEST and _opens_with_verb(text, Span(one + 1, other), hits):
            yield Span(one, other)


def _between_commas(text: str, inner: Span, hits: Hits) -> Span | None:
    """The same between commas, as in French, where the verb comes first."""
    commas = [place for place in range(inner.start, inner.end) if text[place] == ","]
    for one, other in pairwise(commas):
        between = Span(one + 1, other)
        if len(between) <= _LONGEST // 2 and any(c.isupper() for c in between.of(text)) and _opens_with_verb(text, between, hits, 2):
            return Span(one, other)
    return None


def _opens_with_verb(text: str, span: Span, hits: Hits, words: int = _MOST_WORDS) -> bool:
    first = next(hits.within(span, _SAYS), None)
    return first is not None and len(text[span.start : first.span.start].split()) < words


def _dialogue(text: str, found: list[Quotation], hits: Hits) -> Iterator[Quotation]:
    """Lines that begin with a dash and hold speech: where a verb of saying follows, or the next line is one as well."""
    starts = [(line, match) for line in lines(text) if (match := _OPENING_DASH.match(text, line.start, line.end))]
    marked = [quotation.outer for quotation in found]
    for line, match in starts:
        if any(outer.shares(line) for outer in marked):
            continue
        yield from _line_of_dialogue(text, Span(match.end(), line.end), Span(line.start, line.end), hits)


def _line_of_dialogue(text: str, body: Span, line: Span, hits: Hits) -> Iterator[Quotation]:
    dashes = [match.start() for match in _DASH.finditer(text, body.start, body.end)]
    borders = [body.start, *dashes, body.end]
    parts = [Span(one, other) for one, other in pairwise(borders)]
    if len(parts) > 1 and (text[parts[1].start + 1 : parts[1].end].lstrip()[:1].islower() or _opens_with_verb(text, parts[1], hits)):
        for number, part in enumerate(parts[::2]):
            piece = _bare(text, part.start, part.end) if number or len(parts) > 1 else part
            if len(piece):
                yield Quotation(Span(line.start if not number else piece.start, piece.end), piece, "—", dash=True)
        return
    for match in _SPOKEN_END.finditer(text, body.start, body.end):
        if _opens_with_verb(text, Span(match.end(), min(body.end, match.end() + _LONGEST)), hits, 3):
            end = match.start() + len(match.group().rstrip(_POINTS + ",")) if match.group()[0] != "," else match.start()
            yield Quotation(Span(line.start, match.end()), trimmed_inner(text, body.start, end), "—", dash=True)
            return
