"""Names of several articles looked for in another one by what their words mean where they stand."""

from collections.abc import Iterator, Mapping, Sequence

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.linking.likeness_asked import Likeness
from crosswire.text.names.linking.meant import Meant
from crosswire.text.names.linking.meant_claims import Found, claimed, free_stretches
from crosswire.text.names.linking.meant_extents import fitted
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_people import may_sound_alike, spoken

#: So alike a passage must be to a name that two articles in other languages have, or more. On 50 invented stories 44 of 53 passages
#: found so are the whole name, 7 have it in part, 2 have none. Of names that one article alone has, three of four were wrong.
LIKE_TWO, LIKE_MORE = 0.5, 0.42
_FEWEST = 2
#: So many names of a story are looked for, as so many articles have them.
_MOST_NAMES, _MOST_TELLERS = 200, 8


def meant_elsewhere(pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> list[list[Draft]]:
    """For each article the passages that mean what a name of several others means, and which it does not have."""
    search = Search(pages, groups, likeness)
    return [list(claimed(page, list(search.found(article)))) for article, page in enumerate(pages)]


class Search:
    """Looks for the names of a story by what they mean."""

    def __init__(self, pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> None:
        self._pages, self._groups, self._likeness = pages, groups, likeness
        self._languages = [page.vocabulary.code for page in pages]
        self._meant = Meant(pages, groups, likeness)
        told = [number for number, group in groups.items() if len(group.articles) >= _FEWEST and not group.land]
        self._told = told[:_MOST_NAMES]

    def found(self, article: int) -> Iterator[Found]:
        """The passages of an article that are names of others."""
        free = self._free(article)
        for number in self._told:
            group = self._groups[number]
            others = [other for other in sorted(group.articles) if self._languages[other] != self._languages[article]][:_MOST_TELLERS]
            if article not in group.articles:
                yield from self._closest(article, number, {other: group.places(other) for other in others}, free)
                yield from self._closest(article, number, {other: group.long(other) for other in others if group.long(other)}, free)

    def _closest(self, article: int, number: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span]) -> Iterator[Found]:
        """The passage most like some names of a group, if it is so enough, and more than it is like any other name."""
        group, page = self._groups[number], self._pages[article]
        least = LIKE_TWO if len(names) == _FEWEST else LIKE_MORE
        best = self._likeness.closest(article, names, free, least) if len(names) >= _FEWEST else None
        if best is None:
            return
        span = fitted(page, best[1])
        if span is not None and _may_be(page, span, group) and self._meant.is_ahead(article, best[1], number):
            yield best[0], span, group

    def _free(self, article: int) -> list[Span]:
        """Where nothing stands that is a name of several articles, or one that the tables know."""
        taken = [span for one in self._groups.values() if len(one.articles) > 1 or one.known for span in one.spans(article)]
        return free_stretches(self._pages[article].text, taken)


def _may_be(page: Page, span: Span, group: Group) -> bool:
    """Whether a passage sounds like somebody, if he is meant."""
    passage = Draft(span, tuple(span.of(page.text).lower().split()))
    return group.type is not MentionType.PERSON or may_sound_alike(spoken([passage]), group.spoken)
