"""Where two accounts cannot both hold, and what a later account corrects."""

from collections.abc import Iterable, Iterator

from crosswire.model.finding import Discrepancy
from crosswire.render.around import around
from crosswire.render.markdown.sheet import Sheet, escaped


def discrepancies_room(sheet: Sheet) -> Iterator[str]:
    """Each with its reason and its passages."""
    for title, found in (
        ("Discrepancies: accounts that cannot both hold", sheet.report.discrepancies),
        ("Updates: a later account supersedes an earlier one", sheet.report.updates),
    ):
        yield from _all(title, found, sheet) if found else ()


def _all(title: str, found: Iterable[Discrepancy], sheet: Sheet) -> Iterator[str]:
    yield from ("", f"## {title}")
    for one in found:
        yield from ("", f"**{one.id}** {escaped(one.reason)} (point {one.point})", "")
        for each in one.evidence:
            text = sheet.articles[each.article].text
            yield f"- {sheet.full(each.article)}: {sheet.quoted(each.article, around(each.span, text))}"
