"""What all rooms of a page look up: the articles by their names and numbers, and where their passages stand on the page."""

from dataclasses import dataclass
from functools import cached_property

from crosswire.findings.certainty import told_differently
from crosswire.findings.exclusives import exclusives, is_exclusive
from crosswire.findings.interest import CLAIMS
from crosswire.findings.names import names_of
from crosswire.model.article import Article
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.html.segments import Segment, segments
from crosswire.render.text.visible import visible
from crosswire.text.language_names import name_of

_UNKNOWN = "und"


@dataclass(frozen=True)
class Teller:
    """An article as the page names it."""

    number: int
    name: str
    code: str
    language: str


@dataclass(frozen=True)
class Sheet:
    """A report that is to be laid out."""

    report: StoryReport

    @cached_property
    def articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.report.articles}

    @cached_property
    def tellers(self) -> dict[str, Teller]:
        """By the ids of their articles."""
        names = names_of(self.report.articles)
        return {
            article.id: Teller(number, visible(names[article.id]), visible(article.language), language_name(article.language))
            for number, article in enumerate(self.report.articles, 1)
        }

    @cached_property
    def columns(self) -> tuple[Teller, ...]:
        """The articles, those of one voice side by side."""
        return tuple(sorted(self.tellers.values(), key=lambda teller: (self._voices[teller.number], teller.number)))

    @cached_property
    def segments(self) -> dict[str, tuple[Segment, ...]]:
        """The text of each article, cut where a claim begins or ends."""
        return {article.id: segments(article, self.report.points) for article in self.report.articles}

    def weight(self, point: Point) -> str:
        """Whether every article reports it, some, or one voice alone."""
        if not point.not_found:
            return "every"
        return "alone" if point.id in self._alone or (point.kind not in CLAIMS and is_exclusive(point)) else "some"

    def voice(self, teller: Teller) -> int:
        return self._voices[teller.number]

    def place(self, article: str, span: Span) -> str:
        """The link to a passage among the texts."""
        number = self.tellers[article].number
        covering = [segment for segment in self.segments[article] if segment.point and segment.span.shares(span)]
        best = max(covering, key=lambda segment: segment.span.shares(span), default=None)
        return f"#a{number}.{best.span.start}" if best else f"#a{number}"

    @cached_property
    def told_differently(self) -> dict[str, frozenset[str]]:
        """By the ids of the points that are told with different certainty: the articles of which it is sure how they tell it."""
        found = told_differently(self.report.points, self.report.articles)
        return {point.id: frozenset(each.article for each in point.reported) for point in found}

    @cached_property
    def _alone(self) -> frozenset[str]:
        return frozenset(point.id for point in exclusives(self.report.points, self.report.voices))

    @cached_property
    def _voices(self) -> dict[int, int]:
        return {teller.number: self.report.voices[article] for article, teller in self.tellers.items()}


def language_name(code: str) -> str:
    """For readers: ``German``."""
    return "language unknown" if code == _UNKNOWN else visible(name_of(code))
