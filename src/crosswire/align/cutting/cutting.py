"""Points whose sentences answer two questions with a number each, while some article answers only one, become several.

"154 dead and 133 injured" is two claims, and whoever reads it beside "more than 150 dead" is told which of them is not there. All
passages of such a point are cut alike: what most articles answer, what some answer, and the circumstances.
"""

from crosswire.align.aligning import Alignment
from crosswire.align.cutting.deciding import Cut, Decider
from crosswire.align.cutting.labelling import Labeller
from crosswire.align.cutting.recutting import Clauses, Recutter, clauses_of
from crosswire.align.cutting.regrouping import regrouped
from crosswire.align.cutting.units import Unit, units
from crosswire.align.details.likeness import Vectors
from crosswire.align.details.story import Details
from crosswire.align.groups import Group
from crosswire.align.passages import Layout, Passage
from crosswire.languages.registry import words_of
from crosswire.model.span import Span
from crosswire.model.story import Story

#: Two articles that answer both questions and one that does not: with fewer there is nothing to cut for.
FEWEST = 3
#: Sentences of more units than this are not cut, nor points of more articles: the work stays small whatever comes in.
MOST_UNITS, MOST_ARTICLES = 150, 40
#: So few sentences make a brief. A longer article gives each number room, and cut by its numbers the points of our own stories fell from
#: links F1 0.81 to 0.78.
BRIEF = 3
#: A sentence with more numbers is a table.
MOST_NUMBERS = 4


def recut(story: Story, alignment: Alignment) -> Alignment:
    """The alignment with those points of briefs cut that should be; the same one where there are none."""
    groups = [group for group in alignment.groups.all() if _are_briefs(alignment.groups.layout, group)]
    cutter = Cutter(story, alignment) if groups else None
    cuts = {group: cut for group in groups if cutter and (cut := cutter.cut(group))}
    if not cutter or not cuts:
        return alignment
    clauses = {passage: cutter.clauses(passage, cut) for group, cut in cuts.items() for passage in group}
    return regrouped(alignment, cuts, Recutter(story, alignment, clauses))


def _are_briefs(places: Layout, group: Group) -> bool:
    few = FEWEST <= len(group) <= MOST_ARTICLES
    return few and all(len(places.sentences(places.article(passage))) <= BRIEF for passage in group)


class Cutter:
    """Decides on one point of a story after another."""

    def __init__(self, story: Story, alignment: Alignment) -> None:
        self._story = story
        self._parts = alignment.parts
        self._layout = alignment.groups.layout
        self._details = Details(story)
        self._decider = Decider(self._details, Vectors(alignment.parts).likeness)

    def cut(self, group: Group) -> Cut | None:
        """How the passages of a point are cut; None where they are not."""
        passages = {self._layout.article(passage): self._layout.span(passage) for passage in sorted(group)}
        if not self._have_two(passages):
            return None
        made = {article: self._units(article, span) for article, span in passages.items()}
        if not all(0 < len(each) <= MOST_UNITS for each in made.values()):
            return None
        return self._decider.cut(Labeller(self._parts, made), passages)

    def clauses(self, passage: Passage, cut: Cut) -> Clauses:
        """What a passage becomes."""
        article, span = self._layout.article(passage), self._layout.span(passage)
        return clauses_of(self._story.articles[article].text, span, self._units(article, span), cut.pieces[article])

    def _have_two(self, passages: dict[int, Span]) -> bool:
        """Whether two of the passages give two numbers or more, another one fewer than they do, and none of them very many."""
        sizes = sorted(len(self._decider.numbers(article, span)) for article, span in passages.items())
        return sizes[-2] >= 2 and sizes[0] < sizes[-1] <= MOST_NUMBERS

    def _units(self, article: int, span: Span) -> list[Unit]:
        reading = self._story.readings[article]
        places = (*(f.span for f in reading.figures), *(d.span for d in reading.dates), *(m.span for m in reading.mentions))
        whole = [place for place in places if place.shares(span)]
        words = words_of(self._details.language(article))
        return units(self._story.articles[article].text, self._parts[article], span, whole, words)
