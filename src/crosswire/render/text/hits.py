"""What a search found, as text."""

from collections.abc import Iterable, Iterator

from crosswire.model.search import Hit
from crosswire.render.text.kept import kept_line
from crosswire.render.text.paper import Paper
from crosswire.render.text.visible import visible

_MARGIN = " " * 7


def hit_lines(hits: Iterable[Hit], paper: Paper) -> Iterator[str]:
    """Two or three lines an article: what it is, and the words around what was looked for."""
    for hit in hits:
        yield kept_line(hit.kept, paper)
        yield from paper.paragraph(_shown(hit), _MARGIN)


def _shown(hit: Hit) -> str:
    text = hit.kept.article.text
    before = "… " if hit.snippet.start else ""
    behind = " …" if hit.snippet.end < len(text) else ""
    return before + visible(hit.snippet.of(text)) + behind
