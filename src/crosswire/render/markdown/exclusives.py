"""What one voice alone reports."""

from collections.abc import Iterator

from crosswire.findings.exclusives import by_article, exclusives
from crosswire.render.markdown.sheet import Sheet, heading


def exclusives_room(sheet: Sheet) -> Iterator[str]:
    """Article by article, the longest passages first."""
    points = exclusives(sheet.report.points, sheet.report.voices)
    yield from heading("Exclusives: found in one voice alone", points)
    for article, own in by_article(points, sheet.report.articles).items():
        yield from ("", f"### {sheet.full(article)}", "")
        for point in own:
            first, *copies = point.reported
            same = f" (the same voice: {sheet.listed(copy.article for copy in copies)})" if copies else ""
            yield f"- {point.id}: {sheet.quoted(first.article, first.span)}{same}"
