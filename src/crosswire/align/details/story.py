"""The details of all articles of a story, looked up by passage."""

from crosswire.align.details.detail import Detail
from crosswire.languages.quantities.registry import quantity_words
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.model.timex import TimeExpression


#: No bracket is longer that holds an aside.
_BRACKET = 40


class Details:
    """What every article says in figures and dates."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._of = [self._details(number) for number in range(len(story.articles))]

    def _details(self, article: int) -> tuple[Detail, ...]:
        reading = self._story.readings[article]
        sure = self.reads_words(article)
        text = self._story.articles[article].text
        values = [value for value in (*reading.figures, *reading.dates) if not _is_aside(value, text)]
        return tuple(Detail(article, value, sure) for value in sorted(values, key=lambda value: value.span))

    def language(self, article: int) -> str:
        """The primary code of an article's language."""
        return self._story.articles[article].language.replace("_", "-").split("-")[0].lower()

    def reads_words(self, article: int) -> bool:
        """Whether there are rules for numbers in words, and for hedges, in its language."""
        return quantity_words(self.language(article)).code != "und"

    def within(self, article: int, span: Span) -> list[Detail]:
        """The details inside a passage."""
        return [each for each in self._of[article] if span.start <= each.span.start and each.span.end <= span.end]

    def all(self, article: int) -> tuple[Detail, ...]:
        """The details of an article, in order."""
        return self._of[article]

    def moves(self, article: int, span: Span) -> bool:
        """Whether a passage speaks of what is counted while a story develops: the dead, the missing, the evacuated."""
        words = span.of(self._story.articles[article].text).lower()
        return any(stem in words for stem in quantity_words(self.language(article)).moving)


def _is_aside(value: Quantity | TimeExpression, text: str) -> bool:
    """Whether it is the conversion of another, a bare figure in brackets ("8:10 in Beijing"), or the noughts of "10:00"."""
    if isinstance(value, TimeExpression):
        return False
    figure = value.kind is QuantityKind.FIGURE
    return value.converts is not None or (figure and (value.low == 0 or _in_brackets(text, value.span.start)))


def _in_brackets(text: str, place: int) -> bool:
    before = text[max(0, place - _BRACKET) : place]
    return max(before.rfind("("), before.rfind("（")) > max(before.rfind(")"), before.rfind("）"))


def is_shown(detail: Detail) -> bool:
    """Whether a detail is a point of its own: digits that only name or order something are compared, not listed."""
    return isinstance(detail.value, TimeExpression) or detail.value.kind is not QuantityKind.FIGURE
