"""Articles of the store as text: a line an article, or one article whole."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from crosswire.model.article import Article
from crosswire.model.kept import Kept
from crosswire.render.appeared import appeared
from crosswire.render.text.columns import cell, columns, fitted, isolated
from crosswire.render.text.paper import Paper, bounded
from crosswire.render.text.visible import visible
from crosswire.render.text.wrapping import wrapped
from crosswire.text.lines import lines

#: Columns of number, day, language and outlet; the headline has the rest.
_NUMBER, _DAY, _LANGUAGE, _OUTLET = 5, 10, 5, 18
_GAP = "  "
_LONGEST_TITLE = 200


def kept_lines(articles: Iterable[Kept], paper: Paper) -> Iterator[str]:
    """A line an article."""
    for kept in articles:
        yield kept_line(kept, paper)


def kept_line(kept: Kept, paper: Paper) -> str:
    """Number, day, language, outlet, headline, and whether it says the same as another one."""
    article = kept.article
    day = article.published.date().isoformat() if article.published else "-"
    cells = [article.id.rjust(_NUMBER), cell(day, _DAY), cell(visible(article.language), _LANGUAGE), cell(visible(article.outlet), _OUTLET)]
    front = _GAP.join(cells) + _GAP
    behind = "".join(f" ({remark})" for remark in _remarks(kept))
    room = max(paper.width - columns(front) - columns(behind), 1)
    return front + isolated(fitted(called(article), room)) + behind


def called(article: Article) -> str:
    """Its title, else its beginning, printable."""
    title = article.title or next((span.of(article.text) for span in lines(article.text[:2000])), "")
    return bounded(visible(title), _LONGEST_TITLE)


def moment(time: datetime) -> str:
    """A time of our own."""
    return f"{time:%Y-%m-%d %H:%M} UTC"


def article_lines(kept: Kept, paper: Paper) -> Iterator[str]:
    """What is known of an article, and its text."""
    article = kept.article
    yield from (paper.strong(line) for line in paper.paragraph(called(article)))
    for fact in _facts(kept):
        yield from paper.paragraph(visible(fact), "  ")
    for line in lines(article.text):
        yield ""
        yield from (isolated(part) for part in wrapped(visible(line.of(article.text)), paper.width, paper.width))


def _facts(kept: Kept) -> Iterator[str]:
    article = kept.article
    yield f"article {article.id}, revision {kept.revision}, {article.language}"
    yield ", ".join([article.outlet, *([appeared(article)] if article.published else [])])
    if article.authors:
        yield f"by {', '.join(article.authors)}"
    if article.section:
        yield f"section: {article.section}"
    if article.url or article.path:
        yield article.url or article.path or ""
    came = f"came in {moment(kept.first_seen)}"
    yield came if kept.revision == 1 else f"{came}, this revision {moment(kept.seen)}"
    yield from _remarks(kept)
    if not article.complete:
        yield f"not whole: {article.incomplete_because or 'the text is cut'}"
    yield from article.remarks


def _remarks(kept: Kept) -> Iterator[str]:
    if kept.same_text_as:
        yield f"same text as {kept.same_text_as}"
    if kept.much_like:
        yield f"much like {kept.much_like}"
