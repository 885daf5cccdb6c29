"""What in an article is no claim: datelines, bylines, sign-offs, pointers, calls, polls. Set aside with a reason, never deleted.

A sentence lost here is a claim lost, so whatever may be a sentence stays one.
"""

from collections.abc import Iterator

from crosswire.languages.registry import words_of
from crosswire.languages.words import CreditWords
from crosswire.model.claim import SetAside
from crosswire.model.span import Span
from crosswire.text.credit_lines import Line, is_names_only, reason_against
from crosswire.text.datelines import dateline
from crosswire.text.lines import lines as lines_of
from crosswire.text.lines import trimmed
from crosswire.text.polls import poll_at
from crosswire.text.sign_offs import sign_off_of


def set_aside(text: str, language: str) -> list[SetAside]:
    """The passages that are no claims, in order, none overlapping another."""
    credits = words_of(language).credits
    spans = list(lines_of(text))
    lines = [Line(span, span.of(text), number, len(spans), _ruled(text, spans[max(0, number - 1) : number])) for number, span in enumerate(spans)]
    found: list[SetAside] = []
    number = 0
    while number < len(lines):
        poll = poll_at(lines, number, credits)
        if poll:
            found += [SetAside(line.span, "a reader poll") for line in lines[number : number + poll]]
        else:
            found += _of_line(text, lines[number], language, credits)
        number += poll or 1
    return found


def _ruled(text: str, above: list[Span]) -> bool:
    return bool(above) and len(above[0]) >= 3 and set(above[0].of(text)) <= set("_-*—–=")


def _of_line(text: str, line: Line, language: str, credits: CreditWords) -> Iterator[SetAside]:
    reason = reason_against(line, credits) or _byline_without_by(text, line, credits)
    if reason:
        yield SetAside(line.span, reason)
        return
    place = dateline(text, line.span, line.number, language)
    if place:
        yield SetAside(trimmed(text, place.start, place.end), "a dateline")
    rest = Span(place.end if place else line.span.start, line.span.end)
    sign = sign_off_of(text, rest, line.near_end, credits)
    if sign:
        yield SetAside(sign, "a sign-off")


def _byline_without_by(text: str, line: Line, credits: CreditWords) -> str | None:
    """A line of names near the top is its author, unless the name comes again: then it is somebody of the story."""
    if not is_names_only(line, credits):
        return None
    last = line.text.split()[-1]
    return None if text.count(last) > 1 else "a byline"
