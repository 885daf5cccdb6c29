"""Which articles were read."""

from dataclasses import dataclass
from datetime import datetime

from crosswire.findings.length import words_in
from crosswire.model.article import Article
from crosswire.render.html.passages import Passage
from crosswire.render.html.sheet import Sheet, Teller
from crosswire.render.text.visible import visible

_HTTP = ("http://", "https://")


@dataclass(frozen=True)
class ArticleRow:
    """One article, with what is known of it."""

    teller: Teller
    title: Passage | None
    #: For machines and for readers; in the outlet's own zone.
    published: str | None
    time: str | None
    words: int
    voice: int
    cut: str | None
    #: Only an address that a browser would open as a page.
    url: str | None


def article_rows(sheet: Sheet) -> tuple[ArticleRow, ...]:
    """In the order of the report."""
    return tuple(_row(article, sheet) for article in sheet.report.articles)


def _row(article: Article, sheet: Sheet) -> ArticleRow:
    published, teller = article.published, sheet.tellers[article.id]
    return ArticleRow(
        teller,
        Passage(teller.code, visible(article.title)) if article.title else None,
        _machine(article),
        _said(published, article.day_only) if published else None,
        words_in(article.text),
        sheet.report.voices[article.id],
        None if article.complete else visible(article.incomplete_because or "the text is cut"),
        article.url if article.url and article.url.isprintable() and article.url.lower().startswith(_HTTP) else None,
    )


def _machine(article: Article) -> str | None:
    """ISO 8601."""
    if article.published is None:
        return None
    return article.published.date().isoformat() if article.day_only else article.published.isoformat()


def _said(time: datetime, day_only: bool) -> str:
    """``14 April 2026, 20:15 UTC+2``; the day alone where the hour is not known."""
    day = f"{time.day} {time:%B %Y}"
    return day if day_only else f"{day}, {time:%H:%M}{_zone(f'{time:%z}')}"


def _zone(offset: str) -> str:
    """``+0200`` as `` UTC+2``."""
    hours, minutes = int(offset[1:3] or 0), offset[3:5]
    if not hours and minutes in {"", "00"}:
        return " UTC"
    return f" UTC{'−' if offset[0] == '-' else '+'}{hours}{'' if minutes == '00' else ':' + minutes}"
