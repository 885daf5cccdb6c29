"""The members of lists inside the passages of a claim, as they are compared across articles."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from crosswire.align.details.beside import beside
from crosswire.model.quantity import QuantityKind
from crosswire.model.span import Span
from crosswire.model.story import Story

#: So many members of one passage are compared.
MOST = 24
#: A list of which a passage holds fewer is cut by it.
FEWEST = 2


@dataclass(frozen=True)
class Member:
    """``article`` and ``listing`` count through the story and the article's lists."""

    article: int
    listing: int
    span: Span


class Members:
    """What the lists of every article hold, but names, figures and dates: these are compared for themselves."""

    def __init__(self, story: Story) -> None:
        self._of = [list(_members(story, number)) for number in range(len(story.articles))]

    def within(self, article: int, span: Span) -> list[Member]:
        """The members inside a passage, of lists that it holds more than one member of."""
        members = self._of[article]
        at = bisect_left(members, span.start, key=lambda each: each.span.start)
        inside = [each for each in takewhile(lambda each: each.span.start < span.end, members[at : at + MOST]) if each.span.end <= span.end]
        return [each for each in inside if sum(each.listing == other.listing for other in inside) >= FEWEST]


def _members(story: Story, article: int) -> Iterator[Member]:
    reading = story.readings[article]
    told = [mention.span for mention in reading.mentions] + [date.span for date in reading.dates]
    told += [figure.span for figure in reading.figures if figure.kind is not QuantityKind.FIGURE]
    told.sort()
    things = [(number, members) for number, members in enumerate(reading.lists) if not any(_is_one(span, told) for span in members)]
    listed = sorted((span, number) for number, members in things for span in members)
    yield from (Member(article, number, span) for span, number in listed if not any(span.shares(each) for each in beside(span, told)))


def _is_one(span: Span, told: Sequence[Span]) -> bool:
    """Whether a place is as a whole one of these: a list with a name in it is one of names, or none at all."""
    return any(each.start <= span.start and span.end <= each.end for each in beside(span, told))
