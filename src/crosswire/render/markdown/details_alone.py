"""What one voice alone has inside points that others report too, and whom it alone names."""

from collections.abc import Iterator, Sequence

from crosswire.findings.details import details_added
from crosswire.findings.names_alone import names_alone, names_by_tellers, names_unless
from crosswire.model.point import Point
from crosswire.render.markdown.sheet import Sheet, escaped
from crosswire.render.text.details import detail_words

_MOST_NAMES = 40


def details_room(sheet: Sheet) -> Iterator[str]:
    """Article by article; then the names that several articles of one voice share."""
    points = sheet.report.points
    named, unless, added = names_alone(points), names_unless(points), details_added(points)
    of_voices = {tellers: own for tellers, own in names_by_tellers(points).items() if len(tellers) > 1}
    if not (named or unless or added or of_voices):
        return
    yield from ("", "## Details found in one voice alone")
    for article in sheet.report.articles:
        if article.id in {*named, *unless, *added}:
            yield from ("", f"### Only {sheet.full(article.id)} has", "")
            yield from _names(named.get(article.id, ()))
            for other, own in unless.get(article.id, {}).items():
                yield from _names(own, f"unless {sheet.listed([other])} has {'it' if len(own) == 1 else 'them'}, ")
            yield from (_added(claim, details, sheet) for claim, details in added.get(article.id, []))
    for tellers, own in of_voices.items():
        yield from ("", f"### Only {sheet.listed(tellers)}, one voice, have", "")
        yield from _names(own)


def _names(named: Sequence[Point], but: str = "") -> Iterator[str]:
    if named:
        more = f" and {len(named) - _MOST_NAMES} more" if len(named) > _MOST_NAMES else ""
        words = ", ".join(escaped(point.gist) for point in named[:_MOST_NAMES])
        yield f"- {but}the name{'' if len(named) == 1 else 's'} {words}{more}"


def _added(claim: Point, details: Sequence[Point], sheet: Sheet) -> str:
    others = [each.article for each in claim.reported if each.article != details[0].reported[0].article]
    words = ", ".join(escaped(detail_words(detail, sheet.articles, sheet.report.prefer)) for detail in details)
    return f"- in {claim.id}, with {sheet.listed(others)}: {words}"
