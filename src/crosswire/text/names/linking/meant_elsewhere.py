"""Names of several articles looked for in another one by what their words mean where they stand."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.linking.meant import Meant
from crosswire.text.names.linking.meant_extents import fitted
from crosswire.text.names.linking.meant_groups import Group, Likeness
from crosswire.text.names.linking.meant_people import may_sound_alike

#: So alike a passage must be to a name that two articles in other languages have, or more. On 25 invented stories 2 of 25 and 3 of 45
#: passages had no name in them; of names that one article alone has, three of four passages were wrong, however alike.
LIKE_TWO, LIKE_MORE = 0.5, 0.42
_FEWEST = 2
#: So many names of a story are looked for, and so often each is marked in an article.
_MOST_NAMES, _MOST_TIMES = 200, 50
#: No name goes on behind it.
_MARKS = re.compile(r"[^\w\s·・＝=&'’.-]|\n|\. ")

#: How alike, where, and to whose names.
Found = tuple[float, Span, Group]


def meant_elsewhere(pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> list[list[Draft]]:
    """For each article the passages that mean what a name of several others means, and which it does not have."""
    languages = [page.vocabulary.code for page in pages]
    meant = Meant([page.text for page in pages], languages, groups, likeness)
    told = [(number, group) for number, group in groups.items() if len(group.articles) >= _FEWEST and not group.country][:_MOST_NAMES]
    found: list[list[Draft]] = []
    for article, page in enumerate(pages):
        free = _free(page.text, _taken(groups.values(), article))
        here: list[Found] = []
        for number, group in told:
            names = {other: group.places(other) for other in group.articles if languages[other] != languages[article]}
            best = likeness.closest(article, names, free) if article not in group.articles and len(names) >= _FEWEST else None
            if best is None or best[0] < (LIKE_TWO if len(names) == _FEWEST else LIKE_MORE):
                continue
            span = fitted(page, best[1])
            if span is not None and _may_be(page, span, group) and meant.is_ahead(article, best[1], number):
                here.append((best[0], span, group))
        found.append(list(_claimed(page, here)))
    return found


def _may_be(page: Page, span: Span, group: Group) -> bool:
    """Whether a passage sounds like somebody, if he is meant."""
    passage = Draft(span, tuple(span.of(page.text).lower().split()))
    return group.type is not MentionType.PERSON or may_sound_alike([passage], group.names)


def _taken(groups: Iterable[Group], article: int) -> list[Span]:
    """What is a name of several articles, or one that the tables know."""
    return [span for group in groups if len(group.articles) > 1 or group.known for span in group.spans(article)]


def _free(text: str, taken: Sequence[Span]) -> list[Span]:
    """The stretches between marks and names."""
    stops = sorted([match.span() for match in _MARKS.finditer(text)] + [(span.start, span.end) for span in taken])
    free, start = [], 0
    for first, last in [*stops, (len(text), len(text))]:
        if first > start:
            free.append(Span(start, first))
        start = max(start, last)
    return free


def _claimed(page: Page, found: Sequence[Found]) -> Iterator[Draft]:
    """The passages, each for the name that it is most like, wherever the same words stand."""
    kept: list[Span] = []
    for _, span, group in sorted(found, key=lambda one: (-one[0], one[1])):
        if any(span.shares(other) for other in kept):
            continue
        kept.append(span)
        told = group.fullest()
        for place in (span, *_again(page.text, span)):
            yield Draft(place, told.words, told.known, votes=group.votes.copy(), language=page.vocabulary.code)


def _again(text: str, span: Span) -> Iterator[Span]:
    """Wherever else the same words stand, as whole words where words are parted."""
    signs = text[span.start] >= SIGNS
    for place in occurrences(text, span.of(text), _MOST_TIMES):
        whole = not text[place.start - 1 : place.start].isalnum() and not text[place.end : place.end + 1].isalnum()
        if place != span and (signs or whole):
            yield place
