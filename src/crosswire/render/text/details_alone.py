"""What one voice alone has inside points that others report too, and whom it alone names."""

from collections.abc import Iterator, Mapping, Sequence

from crosswire.findings.details import details_added
from crosswire.findings.names_alone import names_alone, names_by_tellers, names_unless
from crosswire.model.point import Point
from crosswire.model.report import StoryReport
from crosswire.render.text.details import detail_words
from crosswire.render.text.paper import Paper
from crosswire.render.text.passages import Names, by_id, names_in
from crosswire.render.text.visible import visible

_MOST = 12
_MOST_POINTS = 6

_SAYS = (
    "Names, things, figures and dates that no article of another voice gives anywhere: names in any form that is known, figures and dates"
    " in any notation, things by their meaning."
)


def details_room(report: StoryReport, paper: Paper) -> Iterator[str]:
    """Article by article: the names it alone has, and what it alone adds to points that others report; then the names of voices."""
    named, unless, added = names_alone(report.points), names_unless(report.points), details_added(report.points)
    of_voices = {tellers: own for tellers, own in names_by_tellers(report.points).items() if len(tellers) > 1}
    alone = [article for article in report.articles if article.id in {*named, *unless, *added}]
    if not (alone or of_voices):
        return
    count = len(_all(named, added)) + sum(map(len, of_voices.values()))
    yield from paper.heading(f"DETAILS found in one voice alone ({count:,})")
    yield from paper.paragraph(_SAYS, "  ")
    names = names_in(report)
    for article in alone:
        yield ""
        yield f"  Only {names.full(article)} has"
        yield from _names(named.get(article.id, ()), paper)
        yield from _unless(unless.get(article.id, {}), report, paper)
        yield from _points(added.get(article.id, []), report, paper, names)
    articles = by_id(report)
    for tellers, own in of_voices.items():
        yield ""
        yield from paper.paragraph(f"Only {names.listed(articles[teller] for teller in tellers)}, one voice, have", "    ", "  ")
        yield from _names(own, paper)


def _all(named: Mapping[str, Sequence[Point]], added: Mapping[str, Sequence[tuple[Point, Sequence[Point]]]]) -> set[tuple[str, str]]:
    """(article, what it alone has), a name that is also a detail of a claim once."""
    names = {(article, point.gist) for article, own in named.items() for point in own}
    return names | {(article, detail.gist) for article, points in added.items() for _, details in points for detail in details}


def _unless(named: Mapping[str, Sequence[Point]], report: StoryReport, paper: Paper) -> Iterator[str]:
    """The names that one other article may have, too."""
    articles, names = by_id(report), names_in(report)
    for other, own in named.items():
        yield from _names(own, paper, f"unless {names.listed([articles[other]])} has {'it' if len(own) == 1 else 'them'}, ")


def _names(named: Sequence[Point], paper: Paper, but: str = "") -> Iterator[str]:
    if named:
        shown = ", ".join(visible(point.gist) for point in paper.first_of(named, _MOST))
        yield from paper.paragraph(f"{but}the name{'' if len(named) == 1 else 's'} {shown}", "      ", "    ")
        yield from paper.rest_of(len(named), _MOST, "names", "      ")


def _points(added: Sequence[tuple[Point, Sequence[Point]]], report: StoryReport, paper: Paper, names: Names) -> Iterator[str]:
    articles = by_id(report)
    for claim, details in paper.first_of(added, _MOST_POINTS):
        others = [articles[each.article] for each in claim.reported if each.article != details[0].reported[0].article]
        words = ", ".join(detail_words(detail, articles, report.prefer) for detail in details)
        yield from paper.paragraph(f"in {claim.id}, with {names.listed(others)}: {words}", "      ", "    ")
    yield from paper.rest_of(len(added), _MOST_POINTS, "points", "    ")
