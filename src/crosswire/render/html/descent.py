"""Who has a text from whom, drawn: its origin on top, its articles below, an arrow only where an article's own credit says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.findings.descent import Descent
from crosswire.model.origin import Reliance
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.text.columns import fitted, isolated
from crosswire.render.text.visible import visible

#: Places of the drawing, in its own units, which are the pixels of a phone.
WIDTH = 320
_ROOT, _UNDER, _FIRST, _ROW, _BELOW = 42, 66, 96, 44, 14
#: As many columns as fit beside the arrow, and as a line from the edge.
_NAME, _ROOT_NAME, _SAYS = 31, 33, 42
#: So many articles of a text are drawn; the list beside has all.
_MOST = 8

#: How an article says that it has the text: in words, and as the line that leads to it.
_CREDITED = {
    Reliance.PRINTED: ("prints it as {}’s text", "sure"),
    Reliance.MATERIAL: ("has material of {}", "sure"),
    Reliance.STYLE: ("is written in the manner of {}", "likely"),
    Reliance.CITED: ("quotes {}, and shares the text", "quoting"),
}
_SHARES, _SILENT = "shares the text", "shares the text, does not name {}"
_QUOTES = "only quotes {} (voice {})"


@dataclass(frozen=True)
class Branch:
    """The way to one article: whether it ends in an arrow is told by ``line``, of which only ``bare`` has none."""

    teller: Teller
    name: str
    says: str
    line: str
    y: int


@dataclass(frozen=True)
class Drawing:
    """One text. ``root`` is an agency, an owner or an outlet; empty where nobody knows."""

    voice: int
    root: str
    under_root: str
    branches: tuple[Branch, ...]
    #: In sentences, for those who do not see it.
    says: tuple[str, ...]
    #: How many articles are not drawn.
    more: int
    height: int

    @property
    def lines(self) -> frozenset[str]:
        """The kinds of lines that are in it."""
        return frozenset(branch.line for branch in self.branches)

    @property
    def trunk(self) -> tuple[int, int, int]:
        """Where the line begins that the branches leave, where the last of those leaves that share the text, and the last of all."""
        ys = [branch.y for branch in self.branches]
        first = _UNDER if self.root else ys[0]
        return first, max([branch.y for branch in self.branches if branch.line != "quoting"], default=first), ys[-1]


def drawing(descent: Descent, sheet: Sheet) -> Drawing:
    """The agency, the owner or the article that appeared first as the root; else the articles on one line, none above another."""
    ways = list(_ways(descent, sheet))
    shown = ways[:_MOST]
    top = _FIRST if _root(descent, sheet) else _ROOT
    branches = tuple(_branch(way, top + _ROW * row, sheet) for row, way in enumerate(shown))
    bottom = top + _ROW * len(shown) - _ROW // 2
    more = len(ways) - len(shown)
    return Drawing(
        descent.voice,
        fitted(_root(descent, sheet), _ROOT_NAME),
        _under(descent),
        branches,
        tuple(f"{_name(article, sheet)} {says}." for article, says, _ in ways),
        more,
        bottom + (_ROW // 2 if more else 0) + _BELOW,
    )


def _root(descent: Descent, sheet: Sheet) -> str:
    if descent.first:
        teller = sheet.tellers[descent.first]
        return f"{teller.number} {isolated(teller.name)}"
    return visible(descent.agency or descent.owner or "")


def _under(descent: Descent) -> str:
    if descent.first:
        return "appeared first"
    return "an agency" if descent.agency else "the owner, as you say" if descent.owner else ""


def _ways(descent: Descent, sheet: Sheet) -> Iterator[tuple[str, str, str]]:
    """(article, what it does, the line to it), those that say most first, those of other voices last."""
    whose, voices = visible(descent.agency or ""), sheet.report.voices
    order: Sequence[Reliance | None] = (*Reliance, None)
    for heir in sorted(descent.heirs, key=lambda heir: order.index(heir.reliance)):
        if heir.article == descent.first:
            continue
        if heir.reliance:
            says, line = _CREDITED[heir.reliance]
            yield heir.article, says.format(whose), line
        else:
            yield heir.article, _unsaid(descent, whose), "bare"
    yield from ((article, _QUOTES.format(whose, voices[article]), "quoting") for article in descent.quoting)


def _unsaid(descent: Descent, whose: str) -> str:
    if descent.owner:
        return f"is owned by {visible(descent.owner)}"
    return _SILENT.format(whose) if whose else _SHARES


def _branch(way: tuple[str, str, str], y: int, sheet: Sheet) -> Branch:
    article, says, line = way
    teller = sheet.tellers[article]
    return Branch(teller, isolated(fitted(teller.name, _NAME)), fitted(says, _SAYS), line, y)


def _name(article: str, sheet: Sheet) -> str:
    return isolated(sheet.tellers[article].name)
