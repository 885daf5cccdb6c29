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

_SHORTEST_RULE = 3


def set_aside(text: str, language: str) -> list[SetAside]:
    """The passages that are no claims, in order, none overlapping another."""
    wording = words_of(language).credits
    spans = list(lines_of(text))
    above = [False, *(_is_ruled(span.of(text)) for span in spans)]
    lines = [Line(span, span.of(text), number, len(spans), above[number]) for number, span in enumerate(spans)]
    found: list[SetAside] = []
    number = 0
    while number < len(lines):
        poll = poll_at(lines, number, wording)
        if poll:
            found += [SetAside(line.span, "a reader poll") for line in lines[number : number + poll]]
        else:
            found += _of_line(text, lines[number], language, wording)
        number += poll or 1
    return found


def _is_ruled(line: str) -> bool:
    """Whether a line only rules off what comes below it: "___"."""
    return len(line) >= _SHORTEST_RULE and set(line) <= set("_-*—–=")


def _of_line(text: str, line: Line, language: str, wording: CreditWords) -> Iterator[SetAside]:
    reason = reason_against(line, wording) or _byline_without_by(text, line, wording)
    if reason:
        yield SetAside(line.span, reason)
        return
    place = dateline(text, line.span, line.number, language)
    if place:
        yield SetAside(trimmed(text, place.start, place.end), "a dateline")
    rest = Span(place.end if place else line.span.start, line.span.end)
    sign = sign_off_of(text, rest, line.near_end, wording)
    if sign:
        yield SetAside(sign, "a sign-off")


def _byline_without_by(text: str, line: Line, wording: CreditWords) -> str | None:
    """A line of names near the top is its author, unless the name comes again: then it is somebody of the story."""
    if not is_names_only(line, wording):
        return None
    last = line.text.split()[-1]
    return None if text.count(last) > 1 else "a byline"
