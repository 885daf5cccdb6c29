"""Where two accounts cannot both hold, and what a later account corrects."""

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.findings.spoken import spoken
from crosswire.model.finding import Discrepancy
from crosswire.model.point import Evidence
from crosswire.render.html.details import kind_name
from crosswire.render.html.passages import Passage, in_context
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.text.visible import visible


@dataclass(frozen=True)
class Account:
    """What one article has."""

    teller: Teller
    value: str
    passage: Passage
    place: str


@dataclass(frozen=True)
class Conflict:
    """Accounts that stand against each other, by their values."""

    id: str
    kind: str
    point: str
    reason: str
    sides: tuple[tuple[str, tuple[Account, ...]], ...]


def conflicts(found: Iterable[Discrepancy], sheet: Sheet) -> tuple[Conflict, ...]:
    """Each with its sides in the order given."""
    return tuple(Conflict(one.id, kind_name(one.kind), one.point, visible(one.reason), _sides(one, sheet)) for one in found)


def _sides(found: Discrepancy, sheet: Sheet) -> tuple[tuple[str, tuple[Account, ...]], ...]:
    sides: dict[str, list[Account]] = {}
    for evidence in found.evidence:
        account = _account(evidence, sheet)
        sides.setdefault(account.value, []).append(account)
    return tuple((value, tuple(accounts)) for value, accounts in sides.items())


def _account(evidence: Evidence, sheet: Sheet) -> Account:
    article = sheet.articles[evidence.article]
    place = sheet.place(article.id, evidence.span)
    return Account(sheet.tellers[article.id], visible(spoken(evidence.value or "")), in_context(article, evidence.span), place)
