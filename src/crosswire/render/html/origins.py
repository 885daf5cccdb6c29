"""Which articles carry one text, and what shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from crosswire.render.html.conflicts import Account
from crosswire.render.html.passages import in_context
from crosswire.render.html.points import Card
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.text.visible import visible


@dataclass(frozen=True)
class Family:
    """Articles that count as one voice. ``agency`` is empty where nobody names it; an account's value is its reason."""

    agency: str
    tellers: tuple[Teller, ...]
    reason: str
    marks: tuple[Account, ...]


def origins_of(sheet: Sheet, _: Mapping[str, Card]) -> tuple[Family, ...]:
    """In the order of the report."""
    return tuple(
        Family(
            visible(origin.agency or ""),
            tuple(sheet.tellers[article] for article in origin.articles),
            visible(origin.reason),
            tuple(
                Account(
                    sheet.tellers[mark.article],
                    visible(mark.reason),
                    in_context(sheet.articles[mark.article], mark.span),
                    sheet.place(mark.article, mark.span),
                )
                for mark in origin.evidence
            ),
        )
        for origin in sheet.report.origins
    )
