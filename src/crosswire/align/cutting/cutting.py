"""Points whose sentences answer two questions with a number each, while some article answers only one, become several.

"154 dead and 133 injured" is two claims, and whoever reads it beside "more than 150 dead" is told which of them is not there. All
passages of such a point are cut alike: what most articles answer, what some answer, and the circumstances.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crosswire.align.aligning import Alignment
from crosswire.align.cutting.deciding import Cut, Decider
from crosswire.align.cutting.labelling import Labeller
from crosswire.align.cutting.paths import REST
from crosswire.align.cutting.pieces import COMMON
from crosswire.align.cutting.recutting import Clauses, Recutter, clauses_of
from crosswire.align.cutting.units import Unit, units
from crosswire.align.details.assigning import Likeness
from crosswire.align.details.story import Details
from crosswire.align.groups import Group
from crosswire.align.passages import Passage
from crosswire.languages.registry import words_of
from crosswire.model.span import Span
from crosswire.model.story import Story

#: Two articles that answer both questions and one that does not: with fewer there is nothing to cut for.
FEWEST = 3
#: Sentences of more units than this are not cut, nor points of more articles: the work stays small whatever comes in.
MOST_UNITS, MOST_ARTICLES = 150, 60
#: So few sentences make a brief. A longer article gives each number room, and cut by its numbers the points of our own stories fell from
#: links F1 0.81 to 0.78.
BRIEF = 3


class Cutter:
    """Cuts the points of a story."""

    def __init__(self, story: Story, alignment: Alignment, details: Details, likeness: Likeness) -> None:
        self._story = story
        self._alignment = alignment
        self._layout = alignment.groups.layout
        self._details = details
        self._decider = Decider(details, likeness)

    def recut(self) -> Alignment:
        """The alignment with the points cut that should be; the same one where there are none."""
        groups = self._alignment.groups.all()
        cuts = {group: cut for group in groups if (cut := self._cut(group))}
        if not cuts:
            return self._alignment
        clauses = {passage: self._clauses(passage, cut) for group, cut in cuts.items() for passage in group}
        again = Recutter(self._story, self._alignment, clauses)
        lacking: dict[Group, Mapping[int, bool]] = {}
        siblings: dict[Group, tuple[Group, ...]] = {}
        for group in groups:
            if group not in cuts:
                again.put([again.whole(passage) for passage in sorted(group)])
                continue
            made = {label: again.put_pieces(group, label) for label in (REST, COMMON, *cuts[group].lacking)}
            lacking |= {made[label]: found for label, found in cuts[group].lacking.items()}
            siblings |= {each: tuple(other for other in made.values() if other != each) for each in made.values()}
        return replace(again.alignment, lacking=lacking, siblings=siblings)

    def _cut(self, group: Group) -> Cut | None:
        passages = {self._layout.article(passage): self._layout.span(passage) for passage in sorted(group)}
        if not FEWEST <= len(passages) <= MOST_ARTICLES or not self._are_briefs(passages) or not self._have_two(passages):
            return None
        made = {article: self._units(article, span) for article, span in passages.items()}
        if not all(0 < len(each) <= MOST_UNITS for each in made.values()):
            return None
        return self._decider.cut(Labeller(self._alignment.parts, made), passages)

    def _are_briefs(self, articles: Iterable[int]) -> bool:
        return all(len(self._layout.sentences(article)) <= BRIEF for article in articles)

    def _have_two(self, passages: dict[int, Span]) -> bool:
        """Whether two of the passages give two numbers or more, and another one fewer than they do."""
        sizes = sorted(len(self._decider.numbers(article, span)) for article, span in passages.items())
        return sizes[-2] >= 2 and sizes[0] < sizes[-1]

    def _units(self, article: int, span: Span) -> list[Unit]:
        reading = self._story.readings[article]
        places = (*(f.span for f in reading.figures), *(d.span for d in reading.dates), *(m.span for m in reading.mentions))
        whole = [place for place in places if place.shares(span)]
        words = words_of(self._details.language(article))
        return units(self._story.articles[article].text, self._alignment.parts[article], span, whole, words)

    def _clauses(self, passage: Passage, cut: Cut) -> Clauses:
        article = self._layout.article(passage)
        span = self._layout.span(passage)
        return clauses_of(self._story.articles[article].text, span, self._units(article, span), cut.pieces[article])
