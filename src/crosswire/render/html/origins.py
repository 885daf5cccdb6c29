"""Which articles are one voice: who has a text from whom as drawings, in words, and what shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from crosswire.findings.descent import descents, owned_together
from crosswire.model.origin import Origin
from crosswire.render.html.conflicts import Account
from crosswire.render.html.descent import Drawing, drawing
from crosswire.render.html.passages import in_context
from crosswire.render.html.points import Card
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.text.paper import counted
from crosswire.render.text.visible import visible

#: So many texts are drawn; all are in the list.
_MOST = 6


@dataclass(frozen=True)
class Family:
    """Articles that count as one voice. ``agency`` is empty where nobody names it; an account's value is its reason."""

    agency: str
    tellers: tuple[Teller, ...]
    reason: str
    first: Teller | None
    marks: tuple[Account, ...]


@dataclass(frozen=True)
class Origins:
    """The room."""

    #: ``7 articles, 6 voices``
    count: str
    drawings: tuple[Drawing, ...]
    #: How many texts are not drawn.
    more: int
    families: tuple[Family, ...]
    #: (owner, the articles of its outlets)
    owners: tuple[tuple[str, tuple[Teller, ...]], ...]

    @property
    def lines(self) -> frozenset[str]:
        """The kinds of lines that are drawn."""
        return frozenset(line for one in self.drawings for line in one.lines)


def origins_of(sheet: Sheet, _: Mapping[str, Card]) -> Origins | None:
    """In the order of the voices; None where every article stands for itself."""
    report, found = sheet.report, descents(sheet.report)
    owners = tuple((visible(owner), _tellers(own, sheet)) for owner, own in owned_together(report).items())
    if not (found or owners):
        return None
    return Origins(
        f"{counted(len(report.articles), 'article')}, {counted(len(set(report.voices.values())), 'voice')}",
        tuple(drawing(one, sheet) for one in found[:_MOST]),
        max(0, len(found) - _MOST),
        tuple(_family(origin, sheet) for origin in report.origins),
        owners,
    )


def _family(origin: Origin, sheet: Sheet) -> Family:
    marks = tuple(
        Account(
            sheet.tellers[mark.article],
            visible(mark.reason),
            in_context(sheet.articles[mark.article], mark.span),
            sheet.place(mark.article, mark.span),
        )
        for mark in origin.evidence
    )
    first = sheet.tellers[origin.first] if origin.first else None
    return Family(visible(origin.agency or ""), _tellers(origin.articles, sheet), visible(origin.reason), first, marks)


def _tellers(articles: tuple[str, ...], sheet: Sheet) -> tuple[Teller, ...]:
    return tuple(sheet.tellers[article] for article in articles)
