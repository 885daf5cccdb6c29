"""What is new in the stories, to read as it comes."""

from collections.abc import Iterator, Sequence

from crosswire.model.news import News, NewsKind, Said
from crosswire.render.text.columns import fitted
from crosswire.render.text.kept_stories import story_lines
from crosswire.render.text.paper import LONGEST_NAME, Paper, bounded
from crosswire.render.text.visible import visible

_LONGEST = 400
_CALLED = {
    NewsKind.STORY: "NEW STORY",
    NewsKind.MERGED: "ONE STORY NOW",
    NewsKind.EXCLUSIVE: "EXCLUSIVE",
    NewsKind.DISCREPANCY: "DISCREPANCY",
    NewsKind.CORRECTION: "CORRECTED",
}


def news_lines(news: Sequence[News], paper: Paper) -> Iterator[str]:
    """What is new in one story."""
    is_new = any(one.kind is NewsKind.STORY for one in news)
    yield paper.faint(_CALLED[NewsKind.STORY] if is_new else "CHANGED")
    yield from story_lines(news[0].story, paper)
    for one in news:
        if one.kind is not NewsKind.STORY:
            yield from paper.paragraph(f"{_CALLED[one.kind]}: {visible(one.reason)}", "    ", "  ")
            for said in one.said:
                yield from _said(said, paper)
    yield ""


def _said(said: Said, paper: Paper) -> Iterator[str]:
    name = fitted(visible(said.outlet), LONGEST_NAME)
    if said.before:
        yield from paper.paragraph(f"{name}, before: {visible(bounded(said.before, _LONGEST))}", "      ", "    ")
    words = said.words or "(nothing stands there now)"
    yield from paper.paragraph(f"{name}{', now' if said.before is not None else ''}: {visible(bounded(words, _LONGEST))}", "      ", "    ")
