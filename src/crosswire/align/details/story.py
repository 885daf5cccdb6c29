"""The details of all articles of a story, looked up by passage."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from crosswire.align.details.aged import people_in, whose_age
from crosswire.align.details.by_value import ByValue
from crosswire.align.details.detail import Detail
from crosswire.languages.codes import primary
from crosswire.languages.dates.registry import date_words
from crosswire.languages.quantities.registry import quantity_words
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.model.timex import TimeExpression
from crosswire.text.tolls import roles_of

#: So many details of one passage are compared.
MOST = 30
#: No bracket is longer that holds an aside.
_BRACKET = 40


class Details:
    """What every article says in figures and dates."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._of = [self._details(number) for number in range(len(story.articles))]
        self._by_value = [ByValue(details) for details in self._of]

    def _details(self, article: int) -> tuple[Detail, ...]:
        reading = self._story.readings[article]
        text = self._story.articles[article].text
        every: list[Quantity | TimeExpression] = [*reading.figures, *reading.dates]
        values = [value for value in every if not _is_aside(value, text)]
        values.sort(key=lambda value: value.span)
        sure = {kind: self.reads_words(article, kind) for kind in ("quantity", "date")}
        told, people = roles_of(text, self.language(article), [value.span for value in values]), people_in(reading.mentions)
        tells = (roles if _is_count(value) else whose_age(value, text, people) for value, roles in zip(values, told, strict=True))
        found = (Detail(article, value, tells=each) for value, each in zip(values, tells, strict=True))
        return tuple(replace(detail, sure=sure[detail.kind]) for detail in found)

    def language(self, article: int) -> str:
        """The primary code of an article's language."""
        return primary(self._story.articles[article].language)

    def reads_words(self, article: int, kind: str) -> bool:
        """Whether there are rules for numbers (or dates) in words, and for what hedges them, in its language."""
        words = date_words if kind == "date" else quantity_words
        return words(self.language(article)).code != "und"

    def within(self, article: int, span: Span) -> list[Detail]:
        """The details inside a passage, the first few of them where it is a table rather than a sentence."""
        details = self._of[article]
        at = bisect_left(details, span.start, key=lambda each: each.span.start)
        found = takewhile(lambda each: each.span.end <= span.end, details[at : at + MOST])
        return list(found)

    def numbers(self, article: int) -> list[Detail]:
        """Every quantity of an article."""
        return [each for each in self._of[article] if each.kind == "quantity"]

    def conversions(self, article: int, span: Span) -> list[Detail]:
        """The amounts in brackets inside a passage that convert the one before them."""
        figures = self._story.readings[article].figures
        inside = (each for each in figures if span.start <= each.span.start and each.span.end <= span.end)
        return [Detail(article, each, sure=False) for each in inside if each.converts is not None][:MOST]

    def like(self, article: int, detail: Detail) -> Iterator[Detail]:
        """The details of an article whose value could be this one's: a small part of all, so that long articles stay cheap."""
        return self._by_value[article].like(detail)


def _is_count(value: Quantity | TimeExpression) -> bool:
    """Whether it may be of people or votes; 31 metres are not."""
    return isinstance(value, Quantity) and value.kind not in (QuantityKind.MONEY, QuantityKind.MEASURE)


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
