"""Which articles were read."""

from collections.abc import Iterator

from crosswire.findings.length import words_in
from crosswire.model.article import Article
from crosswire.model.report import StoryReport
from crosswire.render.text.columns import cell
from crosswire.render.text.paper import Paper
from crosswire.render.text.visible import visible

_FEWEST_ARTICLES = 30
_COLUMNS_BESIDE_OUTLET = 55


def articles_table(report: StoryReport, paper: Paper) -> Iterator[str]:
    """One line an article; its number is the head of its column in the coverage table."""
    yield from paper.heading("ARTICLES")
    width = paper.width - _COLUMNS_BESIDE_OUTLET
    yield f"       {cell('outlet', width)}  lang   words  voice  text   published"
    for number, article in enumerate(paper.first_of(report.articles, _FEWEST_ARTICLES), 1):
        yield f"{number:5}  {cell(visible(article.outlet), width)}  {_facts(article, report.voices[article.id])}".rstrip()
    yield from paper.rest_of(len(report.articles), _FEWEST_ARTICLES, "articles", "       ")


def _facts(article: Article, voice: int) -> str:
    time = article.published.strftime("%Y-%m-%d %H:%M") if article.published else "-"
    whole = "whole" if article.complete else "cut"
    return f"{cell(visible(article.language), 4)} {words_in(article.text):7,}  {voice:5}  {whole:5}  {time}"
