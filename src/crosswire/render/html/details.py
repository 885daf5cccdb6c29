"""The names, figures, dates and things inside a point, or in the whole of the articles: who gives them, in whose words."""

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.findings.exclusives import is_exclusive
from crosswire.findings.interest import SAID
from crosswire.findings.spoken import spoken
from crosswire.model.point import Evidence, Point, State
from crosswire.render.html.passages import Passage, alone
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.html.stated import differ, value
from crosswire.render.text.visible import visible

#: What the kinds of points are called, one and several.
KINDS = {
    "claim": ("claim", "claims"),
    "quote": ("quotation", "quotations"),
    "quantity": ("figure", "figures"),
    "date": ("date", "dates"),
    "entity": ("name", "names"),
    "item": ("thing", "things and offices"),
}
_MOST = 12


@dataclass(frozen=True)
class Detail:
    """A detail and who gives it."""

    id: str
    kind: str
    value: str
    #: Who gives it, in which words, and how exactly where not all do alike.
    given: tuple[tuple[Teller, Passage, str], ...]
    #: How many more give it than are shown.
    more: int
    #: Who certainly has it nowhere.
    missing: tuple[Teller, ...]
    #: Whether one voice alone has it.
    is_alone: bool


def kind_name(kind: str) -> str:
    """For readers: ``figure``."""
    return KINDS.get(kind, (kind, kind))[0]


def details_of(points: Iterable[Point], sheet: Sheet) -> dict[str | None, tuple[Detail, ...]]:
    """By the claim they stand in; under None those of whole articles."""
    found: dict[str | None, list[Detail]] = {}
    for point in points:
        if point.kind not in SAID:
            found.setdefault(point.within, []).append(detail(point, sheet))
    return {claim: tuple(own) for claim, own in found.items()}


def detail(point: Point, sheet: Sheet) -> Detail:
    """One of them, as the page shows it."""
    shown = point.reported[:_MOST]
    values = [value(point, each) for each in point.reported]
    stated = values if differ(values) else [""] * len(values)
    missing = [one.article for one in point.not_found if one.state is State.NOT_FOUND][:_MOST]
    return Detail(
        point.id,
        kind_name(point.kind),
        visible(spoken(point.gist) if point.kind == "date" else point.gist),
        tuple((sheet.tellers[each.article], given_words(each, sheet), how) for each, how in zip(shown, stated, strict=False)),
        len(point.reported) - len(shown),
        tuple(sheet.tellers[article] for article in missing),
        is_exclusive(point),
    )


def given_words(evidence: Evidence, sheet: Sheet) -> Passage:
    """A detail in the words of an article."""
    return alone(sheet.articles[evidence.article], evidence.span)
