"""Names of some articles looked for in another one by what their words mean where they stand."""

import re
from collections.abc import Iterator, Mapping, Sequence

from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.linking.meant import Group, Likeness, Meant
from crosswire.text.names.story.meant_extents import fitted

#: So alike a passage must be to a name that so many articles in other languages have.
LIKE = {2: 0.5, 3: 0.42}
_MOST = 3
_MARKS = re.compile(r"[^\w\s·・＝=&'’.-]|\n|\. ")


def meant_elsewhere(pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> list[list[Draft]]:
    """For each article the passages that mean what a name of several others means, and which it does not have."""
    found: list[list[tuple[float, Span, Group]]] = [[] for _ in pages]
    languages = [page.vocabulary.code for page in pages]
    free = [_free(page.text, taken) for page, taken in zip(pages, _taken(groups, len(pages)), strict=True)]
    meant = Meant([page.text for page in pages], languages, groups, likeness)
    for number, group in groups.items():
        for article in range(len(pages)):
            if article in group.drafts or group.country:
                continue
            names = {other: group.places(other) for other in group.drafts if languages[other] != languages[article]}
            if len(names) < 2:
                continue
            best = likeness.closest(article, names, free[article])
            if best is not None and best[0] >= LIKE[min(len(names), _MOST)]:
                span = fitted(pages[article], best[1])
                if span is not None and meant.is_ahead(article, best[1], number):
                    found[article].append((best[0], span, group))
    return [list(_claimed(page, each)) for page, each in zip(pages, found, strict=True)]


def _taken(groups: Mapping[int, Group], articles: int) -> list[list[Span]]:
    """What is a name of several articles, or one that the tables know."""
    taken: list[list[Span]] = [[] for _ in range(articles)]
    for group in groups.values():
        if len(group.drafts) > 1 or group.known:
            for article, drafts in group.drafts.items():
                taken[article] += [draft.span for draft in drafts]
    return taken


def _free(text: str, taken: Sequence[Span]) -> list[Span]:
    """The stretches between marks and names."""
    stops = sorted([(match.start(), match.end()) for match in _MARKS.finditer(text)] + [(span.start, span.end) for span in taken])
    free, start = [], 0
    for first, last in [*stops, (len(text), len(text))]:
        if first > start:
            free.append(Span(start, first))
        start = max(start, last)
    return free


def _claimed(page: Page, found: Sequence[tuple[float, Span, Group]]) -> Iterator[Draft]:
    """The passages, each for the name that it is most like."""
    kept: list[Span] = []
    for _, span, group in sorted(found, key=lambda one: -one[0]):
        if any(span.shares(other) for other in kept):
            continue
        kept.append(span)
        told = group.fullest()
        for place in _again(page.text, span):
            yield Draft(place, told.words, told.known, votes=group.votes(), language=page.vocabulary.code)


def _again(text: str, span: Span) -> Iterator[Span]:
    """Wherever the same words stand."""
    written = re.escape(span.of(text))
    pattern = written if text[span.start] >= SIGNS else rf"(?<!\w){written}(?!\w)"
    yield span
    for match in re.finditer(pattern, text):
        if match.start() != span.start:
            yield Span(*match.span())
