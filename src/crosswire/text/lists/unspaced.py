"""Lists in Chinese and Japanese, whose enumeration comma stands between the members of lists alone."""

import re
from collections.abc import Iterator

from crosswire.model.span import Span

_MEMBER = r"[^\s、，。；：！？,.;:!?「」『』“”（）()]{1,16}"
_LIST = re.compile(rf"{_MEMBER}(?:、{_MEMBER}){{1,20}}")
#: What joins the last member to the one before it, inside a run between commas.
_AND = re.compile("以及|及び|および|或者|または|和|及|与|與|或|並びに|や|と")
#: What follows a list: "and so on", "the".
_AFTER = re.compile("等|など|的|の|は|が|を|に|で|也|都|已|将|會|会")
#: What stands before a list and is none of it: "include", "such as", "in".
_BEFORE = re.compile(".*(?:包括|包含|涉及|例如|比如|以及|在|对|對|为|為|有|的|了|は|が|の|で)")
#: Japanese writes the same comma between clauses: verbs and particles are in this script, things hardly.
_SAID = re.compile("[ぁ-ねは-ん]")
_LONGEST_EDGE = 10
_FEWEST = 3


def unspaced_lists(text: str, clause: Span) -> Iterator[tuple[Span, ...]]:
    """The lists of a clause in order, each as the places of its members."""
    for match in _LIST.finditer(text, clause.start, clause.end):
        members = _members(match)
        if len(members) >= _FEWEST and not any(_SAID.search(text, member.start, member.end) for member in members):
            yield tuple(members)


def _members(match: re.Match[str]) -> list[Span]:
    text, runs = match.string, _runs(match)
    first, last = runs[0], runs[-1]
    opened = _BEFORE.match(text, first.start, first.end)
    runs[0] = Span(max(opened.end() if opened else first.start, first.end - _LONGEST_EDGE), first.end)
    joined = _AND.search(text, last.start + 1, last.end - 1)
    if joined:
        runs[-1:] = [Span(last.start, joined.start()), Span(joined.end(), last.end)]
    closed = _AFTER.search(text, runs[-1].start + 1, runs[-1].end)
    end = min(closed.start() if closed else runs[-1].end, runs[-1].start + _LONGEST_EDGE)
    runs[-1] = Span(runs[-1].start, end)
    return [run for run in runs if len(run)]


def _runs(match: re.Match[str]) -> list[Span]:
    commas = [match.start() + at for at, character in enumerate(match.group()) if character == "、"]
    return [Span(a, b) for a, b in zip([match.start(), *(c + 1 for c in commas)], [*commas, match.end()], strict=True)]
