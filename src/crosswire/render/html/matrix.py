"""The coverage table as a picture: points down, articles across, what most report on top and what one voice alone has below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from crosswire.findings.coverage import Row, Standing, coverage
from crosswire.findings.interest import by_interest, claims
from crosswire.model.point import Point
from crosswire.render.html.entries import SAYS
from crosswire.render.html.points import Card
from crosswire.render.html.sheet import Sheet, Teller

#: A browser lays out so many cells without a pause; beyond that, points of one voice alone stand in their list only.
MOST_CELLS = 8_000

_TITLES = {"every": "In every article", "some": "In some articles", "alone": "In one voice alone"}


@dataclass(frozen=True)
class Cell:
    """One article and one point."""

    link: str
    says: str
    #: What it looks like: its state, whether its voice alone has it, whether it is of the same voice as the one before.
    look: str


@dataclass(frozen=True)
class Line:
    """One point."""

    card: Card
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Band:
    """Points that as many report."""

    weight: str
    title: str
    lines: tuple[Line, ...]
    #: How many there are, shown or not.
    count: int


@dataclass(frozen=True)
class Matrix:
    """The whole table."""

    #: (voice, its articles), side by side.
    voices: tuple[tuple[int, tuple[Teller, ...]], ...]
    bands: tuple[Band, ...]
    says: tuple[tuple[str, str], ...]

    @property
    def has_copies(self) -> bool:
        """Whether a voice has several articles."""
        return any(len(tellers) > 1 for _, tellers in self.voices)

    @property
    def left_out(self) -> int:
        return sum(band.count - len(band.lines) for band in self.bands)


def matrix(sheet: Sheet, cards: Mapping[str, Card]) -> Matrix:
    """What most voices report first; the points of one voice alone article by article."""
    points = claims(sheet.report.points)
    most = MOST_CELLS // max(1, len(sheet.columns))
    bands = []
    for weight, title in _TITLES.items():
        of_it = [point for point in points if sheet.weight(point) == weight]
        shown = _ordered(of_it, weight, sheet)[: max(0, most)]
        most -= len(shown)
        lines = tuple(_line(row, sheet, cards) for row in coverage(shown, sheet.report.articles))
        bands.append(Band(weight, title, lines, len(of_it)))
    voices = tuple((voice, tuple(own)) for voice, own in groupby(sheet.columns, key=sheet.voice))
    return Matrix(voices, tuple(band for band in bands if band.count), tuple((str(state), words) for state, words in SAYS.items()))


def _ordered(points: Sequence[Point], weight: str, sheet: Sheet) -> Sequence[Point]:
    if weight != "alone":
        return by_interest(points)
    places = {teller.number: place for place, teller in enumerate(sheet.columns)}
    return sorted(points, key=lambda point: places[sheet.tellers[point.reported[0].article].number])


def _line(row: Row, sheet: Sheet, cards: Mapping[str, Card]) -> Line:
    card, cells, before = cards[row.point.id], [], None
    for teller in sheet.columns:
        standing, voice = row.standings[teller.number - 1], sheet.voice(teller)
        alone = " alone" if standing is Standing.REPORTED and card.weight == "alone" else ""
        joined = " joined" if voice == before else ""
        cells.append(Cell(card.link(teller.number), SAYS[standing], f"{standing}{alone}{joined}"))
        before = voice
    return Line(card, tuple(cells))
