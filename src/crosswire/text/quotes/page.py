"""An article made ready for finding who says what: its quotations, its sentences around them, its words and names."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from crosswire.languages.quoting.registry import quoting_of
from crosswire.languages.quoting.words import QuotingWords
from crosswire.model.mention import Mention
from crosswire.model.span import Span
from crosswire.text.lines import lines
from crosswire.text.quotes.interruptions import spoken
from crosswire.text.quotes.lexicon import Hits, hits_in
from crosswire.text.quotes.marks import Quotation, quotations
from crosswire.text.sentences import sentences_of

#: No further from a quotation is it said who speaks.
REACH = 500
_ENDING = frozenset(".!?…。！？؟")


@dataclass(frozen=True)
class Frame:
    """A sentence with whole quotations in it, however many sentences these hold. ``line`` numbers its paragraph."""

    span: Span
    quotations: tuple[Quotation, ...]
    line: int
    #: Whether there are any words but those in the quotations.
    worded: bool

    @cached_property
    def gaps(self) -> tuple[Span, ...]:
        """What stands before, between and behind the quotations: one more than there are quotations."""
        borders = [self.span.start]
        for quotation in self.quotations:
            borders += [quotation.outer.start, quotation.outer.end]
        borders.append(max(self.span.end, borders[-1]))
        return tuple(Span(one, other) for one, other in zip(borders[::2], borders[1::2], strict=True))

    def ahead(self, number: int) -> Span:
        """What stands before a quotation, as far as it may tell who speaks."""
        gap = self.gaps[number]
        return Span(max(gap.start, gap.end - REACH), gap.end)

    def behind(self, number: int) -> Span:
        """The same behind it."""
        gap = self.gaps[number + 1]
        return Span(gap.start, min(gap.end, gap.start + REACH))


@dataclass(frozen=True)
class Page:
    """Everything that is looked up while speakers are found."""

    text: str
    language: str
    words: QuotingWords
    frames: tuple[Frame, ...]
    hits: Hits
    #: The names of the article, in order.
    mentions: tuple[Mention, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    def named_in(self, span: Span) -> list[Mention]:
        """The names inside a place, in order."""
        found = self.mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return [mention for mention in found if mention.span.end <= span.end]


def page_of(text: str, language: str, mentions: Sequence[Mention]) -> Page:
    """Read an article."""
    hits = hits_in(text, language)
    found = spoken(text, quotations(text), hits)
    masked = _masked(text, found)
    frames: list[Frame] = []
    waiting = 0
    for number, line in enumerate(lines(text)):
        for span in sentences_of(masked, line, language):
            own: list[Quotation] = []
            while waiting < len(found) and found[waiting].outer.start < span.end:
                own.append(found[waiting])
                waiting += 1
            end = max([span.end, *(each.outer.end for each in own)])
            start = min([span.start, *(each.outer.start for each in own)])
            frames.append(Frame(Span(start, end), tuple(own), number, _is_worded(text, Span(start, end), own)))
    return Page(text, language, quoting_of(language), tuple(frames), hits, tuple(mentions))


def _is_worded(text: str, span: Span, own: list[Quotation]) -> bool:
    borders = [span.start, *(place for each in own for place in (each.outer.start, each.outer.end)), span.end]
    return any(character.isalnum() for one, other in zip(borders[::2], borders[1::2], strict=True) for character in text[one:other])


def _mark(marks: str, sign: str) -> str:
    """Marks as those of one pair that are never taken for anything else, at the same length."""
    return "".join(character if character.isspace() or character.isalnum() or character in ",.;:" else sign for character in marks)


def _masked(text: str, found: list[Quotation]) -> str:
    """The text with nothing in its quotations that could end a sentence, but for a last point."""
    pieces: list[str] = []
    at = 0
    for quotation in found:
        inner = quotation.inner
        opened, closed = text[quotation.outer.start : inner.start], text[inner.end : quotation.outer.end]
        first = "x" if text[inner.start].islower() else "X"
        last = text[inner.end - 1] if text[inner.end - 1] in _ENDING and not quotation.dash else "x"
        pieces += [
            text[at : quotation.outer.start],
            _mark(opened, "「"),
            (first + "x" * len(inner))[: len(inner) - 1],
            last,
            _mark(closed, "」"),
        ]
        at = quotation.outer.end
    return "".join([*pieces, text[at:]])
