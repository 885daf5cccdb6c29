"""Which articles were read."""

from collections.abc import Iterator

from crosswire.findings.length import words_in
from crosswire.model.article import Article
from crosswire.model.report import StoryReport
from crosswire.render.text.columns import cell
from crosswire.render.text.paper import Paper
from crosswire.render.text.visible import visible

_FEWEST_ARTICLES = 30
#: The columns of the table, and of the times, which narrow paper has no room for.
_BESIDE_OUTLET, _TIME = 37, 18
_WIDE = 72


def articles_table(report: StoryReport, paper: Paper) -> Iterator[str]:
    """One line an article; its number is the head of its column in the coverage table."""
    yield from paper.heading("ARTICLES")
    timed = paper.width >= _WIDE
    width = paper.width - _BESIDE_OUTLET - (_TIME if timed else 0)
    yield f"       {cell('outlet', width)}  lang   words  voice  text{'   published' if timed else ''}"
    for number, article in enumerate(paper.first_of(report.articles, _FEWEST_ARTICLES), 1):
        time = f"  {_time(article)}" if timed else ""
        yield f"{number:5}  {cell(visible(article.outlet), width)}  {_facts(article, report.voices[article.id])}{time}".rstrip()
    yield from paper.rest_of(len(report.articles), _FEWEST_ARTICLES, "articles", "       ")


def _facts(article: Article, voice: int) -> str:
    whole = "whole" if article.complete else "cut"
    return f"{cell(visible(article.language), 4)} {words_in(article.text):7,}  {voice:5}  {whole:5}"


def _time(article: Article) -> str:
    """As the outlet's own readers would say it, without the zone."""
    return article.published.isoformat(" ", "minutes")[:16] if article.published else "-"
