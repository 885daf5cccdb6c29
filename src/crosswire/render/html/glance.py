"""The whole coverage in one drawing: a line an article, a place a point, so that one sees at once who has how much, and what alone."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from crosswire.findings.coverage import Standing
from crosswire.render.html.matrix import Band, Matrix
from crosswire.render.html.points import Card
from crosswire.render.html.sheet import Teller
from crosswire.render.text.paper import counted

#: Places of the drawing, in its own units.
LEFT, TOP, ROW = 182, 30, 22
_GAP, _LEAST_BAND, _APART, _TALLY = 14, 58, 6, 130
#: Between two points: as much as a screen has room for, and no less than a shape is wide.
_ROOM, _NARROWEST, _WIDEST = 680, 9, 14
#: As many points as can still be told apart.
_MOST = 160

_SHORT = {"every": "in all", "some": "in some", "alone": "alone"}

#: What is drawn at a place (x, y), and how: filled, as a line, or both. The same shapes as in the table;
#: what is not found is the bare line.
_DISC = "M{0:g},{1:g}m-4.2,0a4.2,4.2 0 1 0 8.4,0a4.2,4.2 0 1 0-8.4,0"
_SHAPES = {
    "reported": (("fill", _DISC),),
    "alone": (("accent", "M{0:g},{1:g}m0-4.7l4.7,4.7-4.7,4.7-4.7-4.7z"),),
    "partly": (("stroke", _DISC), ("fill", "M{0:g},{1:g}m0-4.2a4.2,4.2 0 0 0 0,8.4z")),
    "truncated": (("thin", "M{0:g},{1:g}m-4-4h8v8h-8zm0,8l8-8m-8,4l4-4m0,8l4-4"),),
}


@dataclass(frozen=True)
class Strip:
    """One article: its name, how much it has, and what is drawn."""

    teller: Teller
    y: float
    says: str
    #: (how it is drawn, the path)
    paths: tuple[tuple[str, str], ...]
    #: Where question marks stand.
    unsure: str


@dataclass(frozen=True)
class Glance:
    """The drawing."""

    #: Where the points end, and the drawing.
    right: float
    width: float
    height: float
    #: (x, words) above each band of points.
    bands: tuple[tuple[float, str], ...]
    strips: tuple[Strip, ...]
    #: How many points are not drawn.
    left_out: int


def glance(picture: Matrix, cards: Collection[Card]) -> Glance:
    """The rows of the table lying down, in the same order; with how much each article has of all the cards."""
    tellers = [(teller, number) for number, (_, own) in enumerate(picture.voices) for teller in own]
    bands, looks, places = _places(picture.bands)
    strips = tuple(
        _strip(
            teller,
            TOP + ROW * row + ROW / 2 + _APART * voice,
            _says(teller, cards),
            list(zip((look[row] for look in looks), places, strict=True)),
        )
        for row, (teller, voice) in enumerate(tellers)
    )
    right = places[-1] + _NARROWEST if places else LEFT
    height = TOP + ROW * len(tellers) + _APART * len(picture.voices)
    return Glance(right, right + _TALLY, height, bands, strips, sum(band.count for band in picture.bands) - len(places))


def step_of(points: int) -> float:
    """How far one point is from the next."""
    return min(max(_ROOM / max(points, 1), _NARROWEST), _WIDEST)


def _places(bands: Sequence[Band]) -> tuple[tuple[tuple[float, str], ...], list[tuple[str, ...]], list[float]]:
    """(the bands with their places, how each point looks from article to article, the place of each point)."""
    heads, looks, places = [], list[tuple[str, ...]](), list[float]()
    step = step_of(sum(len(band.lines) for band in bands))
    x: float = LEFT
    for band in bands:
        lines = band.lines[: _MOST - len(places)]
        heads.append((x, f"{_SHORT[band.weight]} {band.count:,}"))
        looks += [tuple(cell.look for cell in line.cells) for line in lines]
        places += [round(x + step / 2 + step * number, 1) for number in range(len(lines))]
        x = round(x + max(step * len(lines), _LEAST_BAND) + _GAP, 1)
    return tuple(heads), looks, places


def _says(teller: Teller, cards: Collection[Card]) -> str:
    """``23 points, 6 alone``, drawn or not."""
    own = [card for card in cards if teller.number in card.marks.told_by]
    return f"{counted(len(own), 'point')}, {sum(card.weight == 'alone' for card in own):,} alone"


def _strip(teller: Teller, y: float, says: str, looks: Sequence[tuple[str, float]]) -> Strip:
    drawn = [(_shape(look), x) for look, x in looks]
    unsure = " ".join(f"{x:g}" for shape, x in drawn if shape == Standing.UNSURE)
    return Strip(teller, y, says, tuple(_paths(drawn, y)), unsure)


def _shape(look: str) -> str:
    names = look.split()
    return "alone" if "alone" in names else names[0]


def _paths(drawn: Sequence[tuple[str, float]], y: float) -> Iterator[tuple[str, str]]:
    """One path for all places that are drawn alike."""
    for shape, layers in _SHAPES.items():
        places = [x for one, x in drawn if one == shape]
        if places:
            yield from ((how, "".join(path.format(x, y) for x in places)) for how, path in layers)
