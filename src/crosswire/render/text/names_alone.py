"""Who alone names whom."""

from collections.abc import Iterator

from crosswire.findings.names_alone import names_alone
from crosswire.model.report import StoryReport
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import by_id, names_in
from crosswire.render.text.visible import visible

_MOST = 12

_SAYS = "People, organisations, places and products that no other article names anywhere, in any form that is known."


def names_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Article by article, in the order of the text."""
    found = names_alone(report.points)
    if not found:
        return
    yield from paper.heading(f"NAMES found in one voice alone ({sum(len(own) for own in found.values()):,})")
    yield from paper.paragraph(_SAYS, "  ")
    articles, names = by_id(report), names_in(report)
    for article in (each.id for each in report.articles if each.id in found):
        shown = [visible(point.gist) for point in paper.first_of(found[article], _MOST)]
        yield ""
        yield from paper.paragraph(", ".join(shown), "    ", f"  {names.full(articles[article])}: ")
        yield from paper.rest_of(len(found[article]), _MOST, "names", "    ")
