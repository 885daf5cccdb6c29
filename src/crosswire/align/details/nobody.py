"""Where one passage of a claim says that nobody died or was arrested, and another how many: no two numbers, but no agreement either."""

from collections.abc import Iterator, Sequence

from crosswire.align.details.detail import Detail
from crosswire.align.details.story import Details
from crosswire.align.details.wording import value_of
from crosswire.languages.tolls.words import GROWING
from crosswire.model.finding import Conflict
from crosswire.model.point import Evidence, Point
from crosswire.model.quantity import Quantity
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.tolls_none import nobody_in

#: Who may be counted, and be nobody; votes are never none.
_ROLES = sorted(GROWING - {"votes"})


class NobodyTold:
    """Holds "no arrests" against "four arrests" in the passages of one claim."""

    def __init__(self, story: Story, details: Details) -> None:
        self._story = story
        self._details = details
        self._number = {article.id: number for number, article in enumerate(story.articles)}

    def conflicts(self, claim: Point) -> Iterator[Conflict]:
        """One for each of whom some passages say that there is nobody, and others how many there are."""
        for role in _ROLES:
            none = [found for each in claim.reported for found in self._nobody(each, role)]
            known = {each.article for each in none}
            counted = [found for each in claim.reported if each.article not in known for found in self._counted(each, role)]
            if none and counted:
                yield Conflict("quantity", claim.id, (tuple(none), tuple(counted)), moving=True)

    def _nobody(self, told: Evidence, role: str) -> Sequence[Evidence]:
        """The first words of a passage that say so of a role, if it gives no number for it."""
        article = self._story.articles[self._number[told.article]]
        if self._counted(told, role):
            return ()
        found = nobody_in(told.span.of(article.text), self._details.language(self._number[told.article]))
        places = [span for span, roles in found if role in roles]
        if not places:
            return ()
        words = Span(told.span.start + places[0].start, told.span.start + places[0].end)
        return [Evidence(article.id, words, value=f"nobody {role}")]

    def _counted(self, told: Evidence, role: str) -> Sequence[Evidence]:
        """The first number of a passage that tells of this role alone."""
        found = (each for each in self._details.within(self._number[told.article], told.span) if each.tells == {role} and _is_some(each))
        first = next(found, None)
        return [Evidence(told.article, first.span, value=value_of(first))] if first else ()


def _is_some(detail: Detail) -> bool:
    return isinstance(detail.value, Quantity) and (detail.value.low or 0) >= 1
