"""What tells passages apart beside their words: the figures in them, and the people they name."""

from collections.abc import Callable
from dataclasses import dataclass

from crosswire.align.figures import figures, telling, years
from crosswire.align.passages import Layout, Passage
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.model.story import Story

#: So many figures in common count, and no more.
_MOST = 2


@dataclass(frozen=True)
class Said:
    """``figures``: as ``figures.figures`` gives them; ``years``: those of them that may be years; ``people``: the entities."""

    figures: frozenset[str]
    years: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    def telling(self, other: "Said") -> int:
        """How many figures of several digits both hold; a year stands in too many sentences to tell anything."""
        return min(telling((self.figures & other.figures) - self.years - other.years), _MOST)

    def at_odds(self, other: "Said") -> tuple[bool, bool]:
        """Whether both hold figures, and none in common; whether both name people, and nobody in common."""
        return _apart(self.figures, other.figures), _apart(self.people, other.people)


def _apart(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(ours) and bool(theirs) and not ours & theirs


#: What a passage says so.
Saying = Callable[[Passage], Said]


def said_in(story: Story, places: Layout) -> Saying:
    """What gives the figures of a passage of a story, and the people it names for sure."""

    def said(passage: Passage) -> Said:
        article, span = places.article(passage), places.span(passage)
        text = span.of(story.articles[article].text)
        return Said(figures(text), years(text), _people(story, article, span))

    return said


def _people(story: Story, article: int, span: Span) -> frozenset[str]:
    mentions = story.readings[article].mentions
    inside = (each for each in mentions if span.start <= each.span.start and each.span.end <= span.end)
    return frozenset(each.entity for each in inside if each.type is MentionType.PERSON and each.sure)
