"""The report as Markdown, to paste into a story file: nothing in the words of an article acts as markup."""

import re
from collections.abc import Iterable, Iterator, Sequence

from crosswire.findings.about import about, only_copies
from crosswire.findings.agreement import agreement
from crosswire.findings.coverage import Standing, coverage
from crosswire.findings.exclusives import by_article, exclusives
from crosswire.findings.interest import by_interest, claims
from crosswire.findings.length import words_in
from crosswire.findings.names import names_of
from crosswire.findings.omissions import omissions
from crosswire.model.article import Article
from crosswire.model.finding import Discrepancy
from crosswire.model.point import Absence, Evidence, Point
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from crosswire.render.around import around
from crosswire.render.text.paper import bounded, counted
from crosswire.render.text.visible import visible
from crosswire.text.language_names import name_of

SIGNS = {Standing.REPORTED: "●", Standing.PARTLY: "◐", Standing.NOT_FOUND: "·", Standing.UNSURE: "?", Standing.TRUNCATED: "/"}

#: What Markdown would take for emphasis, code, links, markup, tables, entities or formulas, and what only looks like an address.
_ACTING = re.compile(r"[\\`*_{}\[\]<>#|~&$^]|:(?=//)|(?<=www)\.|@", re.IGNORECASE)
#: At the beginning of a line: a list, a rule or what makes a heading of the line before.
_LEADING = re.compile(r"^(\d{0,9})(?=[-+=.)])")
#: A longer story has its table in the page and in the CSV.
_MOST_COLUMNS, _MOST_LINES = 12, 80
_MOST_OMITTED = 10


def report_markdown(report: StoryReport) -> Iterator[str]:
    """The whole report, line by line."""
    for line in _lines(report):
        yield f"{line}\n"


def _lines(report: StoryReport) -> Iterator[str]:
    writer = _Writer(report)
    yield from writer.top()
    yield from writer.articles()
    if report.points and not only_copies(report):
        for room in (writer.coverage, writer.discrepancies, writer.exclusives, writer.omissions, writer.agreement):
            yield from room()
    yield from writer.notes()


def escaped(text: str) -> str:
    """Words of others on one line, as they are to be read."""
    return _LEADING.sub(r"\1\\", _ACTING.sub(lambda match: f"\\{match.group()}", visible(text)))


class _Writer:
    """Rooms in Markdown of one report."""

    def __init__(self, report: StoryReport) -> None:
        self._report = report
        self._articles = {article.id: article for article in report.articles}
        self._names = {key: escaped(name) for key, name in names_of(report.articles).items()}

    def top(self) -> Iterator[str]:
        yield "# Who reports what"
        subject = about(self._report)
        if subject:
            yield from ("", f"> {escaped(subject)}")
        languages = {article.language for article in self._report.articles}
        voices = set(self._report.voices.values())
        counts = ((len(self._report.articles), "article"), (len(languages), "language"), (len(voices), "voice"))
        yield from ("", ", ".join(counted(count, what) for count, what in counts))

    def articles(self) -> Iterator[str]:
        yield from ("", "## Articles", "", "| | outlet | language | published | words | voice | text |", "|--:|---|---|---|--:|--:|---|")
        for number, article in enumerate(self._report.articles, 1):
            time = article.published.isoformat(" ", "minutes") if article.published else ""
            whole = "whole" if article.complete else "cut"
            facts = f"{escaped(name_of(article.language))} | {time} | {words_in(article.text):,} | {self._report.voices[article.id]}"
            yield f"| {number} | {self._names[article.id]} | {facts} | {whole} |"

    def coverage(self) -> Iterator[str]:
        """The table, where it is small enough to be read."""
        points, articles = claims(self._report.points), self._report.articles
        if len(articles) > _MOST_COLUMNS:
            return
        yield from ("", "## Coverage", "", "● reports it, ◐ reports part of it, · not found, ? unsure, / text cut off", "")
        yield f"| | point | {' | '.join(str(number) for number, _ in enumerate(articles, 1))} |"
        yield f"|---|---|{':-:|' * len(articles)}"
        chosen = {point.id for point in by_interest(points)[:_MOST_LINES]}
        for row in coverage((point for point in points if point.id in chosen), articles):
            signs = " | ".join(SIGNS[standing] for standing in row.standings)
            yield f"| {row.point.id} | {escaped(bounded(row.point.gist, 160))} | {signs} |"
        if len(points) > _MOST_LINES:
            yield from ("", f"and {len(points) - _MOST_LINES} more points")

    def discrepancies(self) -> Iterator[str]:
        for title, found in (
            ("Discrepancies: accounts that cannot both hold", self._report.discrepancies),
            ("Updates: a later account supersedes an earlier one", self._report.updates),
        ):
            yield from self._conflicts(title, found) if found else ()

    def exclusives(self) -> Iterator[str]:
        points = exclusives(self._report.points, self._report.voices)
        yield from self._heading("Exclusives: found in one voice alone", points)
        for article, own in by_article(points, self._report.articles).items():
            yield from ("", f"### {self._full(self._articles[article])}", "")
            yield from (f"- {point.id}: {self._quoted(point.reported[0].article, point.reported[0].span)}" for point in own)

    def omissions(self) -> Iterator[str]:
        found = omissions(self._report.points, self._report.articles, self._report.voices)
        if not found or len(set(self._report.voices.values())) < 3:
            return
        yield from ("", "## Not found: what at least two other voices report")
        for one in found:
            yield from ("", f"### {self._full(one.article)}: {counted(len(one.points), 'point')} not found", "")
            for point in one.points[:_MOST_OMITTED]:
                yield f"- {point.id}, {counted(point.voices, 'voice')}: {escaped(bounded(point.gist, 300))}"
                yield from self._nearest(point.not_found, one.article)
            yield from [f"- and {len(one.points) - _MOST_OMITTED} more"] if len(one.points) > _MOST_OMITTED else []

    def agreement(self) -> Iterator[str]:
        points = agreement(self._report.points)
        yield from self._heading("Agreement: reported by every article", points)
        for point in points:
            yield from ("", f"**{point.id}**, {counted(point.voices, 'voice')}", "")
            yield from self._passages(point.reported)

    def notes(self) -> Iterator[str]:
        if self._report.notes:
            yield from ("", "## Notes", "", *(f"- {escaped(note)}" for note in self._report.notes))
        if self._report.failures:
            yield from ("", "## Could not be read", "")
            yield from (f"- {escaped(f'{failure.subject}: {failure.reason}')}" for failure in self._report.failures)

    def _heading(self, title: str, points: Sequence[Point]) -> Iterator[str]:
        yield from ("", f"## {title} ({len(points):,})")
        yield from () if points else ("", "None.")

    def _conflicts(self, title: str, found: Iterable[Discrepancy]) -> Iterator[str]:
        yield from ("", f"## {title}")
        for one in found:
            yield from ("", f"**{one.id}** {escaped(one.reason)} (point {one.point})", "")
            for each in one.evidence:
                article = self._articles[each.article]
                yield f"- {self._full(article)}: {self._quoted(article.id, around(each.span, article.text))}"

    def _passages(self, reported: Iterable[Evidence]) -> Iterator[str]:
        for each in reported:
            yield f"- {self._full(self._articles[each.article])}: {self._quoted(each.article, each.span)}"

    def _nearest(self, absences: Iterable[Absence], article: Article) -> Iterator[str]:
        for one in absences:
            if one.article == article.id and one.nearest:
                yield f"  - nearest {one.nearest.score:.2f}: {self._quoted(article.id, one.nearest.span)}"

    def _quoted(self, article: str, span: Span) -> str:
        return escaped(bounded(span.of(self._articles[article].text)))

    def _full(self, article: Article) -> str:
        return f"**{self._names[article.id]}** ({escaped(name_of(article.language))})"
