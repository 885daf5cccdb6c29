"""Passages found by what they mean: where they may stand, and which is whose."""

import re
from collections.abc import Iterator, Sequence

from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.linking.meant_groups import Group

#: How alike, where, and to whose names.
Found = tuple[float, Span, Group]

#: No name goes on behind it.
_MARKS = re.compile(r"[^\w\s·・＝=&'’.-]|\n|\. ")
#: So often one is marked in an article.
_MOST_TIMES = 50


def free_stretches(text: str, taken: Sequence[Span]) -> list[Span]:
    """The stretches between marks and what is taken."""
    stops = sorted([match.span() for match in _MARKS.finditer(text)] + [(span.start, span.end) for span in taken])
    free, start = [], 0
    for first, last in [*stops, (len(text), len(text))]:
        if first > start:
            free.append(Span(start, first))
        start = max(start, last)
    return free


def claimed(page: Page, found: Sequence[Found]) -> Iterator[Draft]:
    """The passages, each for the name that it is most like, wherever the same words stand."""
    kept: list[tuple[Span, Group]] = []
    for _, span, group in sorted(found, key=lambda one: (-one[0], one[1])):
        if any(span.shares(other) and group is not another for other, another in kept):
            continue
        kept.append((span, group))
        told = group.fullest()
        for place in (span, *_again(page.text, span)):
            yield Draft(place, told.words, told.known, False, group.votes.copy(), language=page.vocabulary.code)


def _again(text: str, span: Span) -> Iterator[Span]:
    """Wherever else the same words stand, as whole words where words are parted."""
    signs = text[span.start] >= SIGNS
    for place in occurrences(text, span.of(text), _MOST_TIMES):
        whole = not text[place.start - 1 : place.start].isalnum() and not text[place.end : place.end + 1].isalnum()
        if place != span and (signs or whole):
            yield place
