"""Which articles were read."""

from collections.abc import Iterator

from crosswire.findings.length import words_in
from crosswire.findings.names import marks_of
from crosswire.model.article import Article
from crosswire.model.report import StoryReport
from crosswire.render.appeared import appeared
from crosswire.render.text.columns import cell, columns, fitted
from crosswire.render.text.paper import Paper
from crosswire.render.text.visible import visible

_FEWEST_ARTICLES = 30
#: The columns of the table, and of the times, which narrow paper has no room for.
_BESIDE_OUTLET, _TIME = 37, 18
_WIDE = 72
#: Of a time so much is what the outlet's own readers would say.
_WITHOUT_ZONE = len("2026-04-14 20:15")


def articles_table(report: StoryReport, paper: Paper) -> Iterator[str]:
    """One line an article; its number is the head of its column in the coverage table."""
    yield from paper.heading("ARTICLES")
    timed = paper.width >= _WIDE
    width = paper.width - _BESIDE_OUTLET - (_TIME if timed else 0)
    yield f"       {cell('outlet', width)}  lang   words  voice  text{'   published' if timed else ''}"
    marks = marks_of(report.articles)
    for number, article in enumerate(paper.first_of(report.articles, _FEWEST_ARTICLES), 1):
        time = f"  {appeared(article)[:_WITHOUT_ZONE] or '-'}" if timed else ""
        name = cell(_name(article, bool(marks[article.id]), width), width)
        yield f"{number:5}  {name}  {_facts(article, report.voices[article.id])}{time}".rstrip()
    yield from paper.rest_of(len(report.articles), _FEWEST_ARTICLES, "articles", "       ")


def _name(article: Article, marked: bool, width: int) -> str:
    """The outlet; with the article's id where the outlet has other articles too."""
    outlet, own_id = visible(article.outlet), visible(article.id)
    if not marked or own_id == outlet:
        return outlet
    room = max(width - columns(own_id) - len(" ()"), width // 3)
    return f"{fitted(outlet, room)} ({own_id})"


def _facts(article: Article, voice: int) -> str:
    whole = "whole" if article.complete else "cut"
    return f"{cell(visible(article.language), 4)} {words_in(article.text):7,}  {voice:5}  {whole:5}"
