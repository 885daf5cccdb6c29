"""What others report and was not found in an article."""

from collections.abc import Iterator

from crosswire.findings.omissions import omissions
from crosswire.render.markdown.sheet import Sheet, escaped
from crosswire.render.text.paper import bounded, counted

_MOST = 10
_LONGEST = 300


def omissions_room(sheet: Sheet) -> Iterator[str]:
    """Article by article, what most voices report first. In a story of two voices it is what the other one has alone."""
    found = omissions(sheet.report.points, sheet.report.articles, sheet.report.voices)
    if not found or len(set(sheet.report.voices.values())) < 3:
        return
    yield from ("", "## Not found: what at least two other voices report")
    for one in found:
        yield from ("", f"### {sheet.full(one.article.id)}: {counted(len(one.points), 'point')} not found", "")
        for point in one.points[:_MOST]:
            yield f"- {point.id}, {counted(point.voices, 'voice')}: {escaped(bounded(point.gist, _LONGEST))}"
            yield from sheet.nearest(point, one.article.id)
        yield from [f"- and {len(one.points) - _MOST} more"] if len(one.points) > _MOST else []
