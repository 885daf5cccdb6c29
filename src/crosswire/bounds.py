"""Keeping a story within its limits: an article read in part is never called whole."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crosswire.config import Limits
from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.claim import Reading, SetAside
from crosswire.model.story import Story

Opened = tuple[Article, Reading]
#: Article id -> lines of it that return in its outlet's articles.
Returning = Mapping[str, Sequence[SetAside]]


def read_within(articles: Sequence[Article], limits: Limits, returning: Returning | None = None) -> Story:
    """The story of what was read of each article, up to what an article and a story may have."""
    known = returning or {}
    characters = fair_share([len(article.text) for article in articles], limits.characters, limits.story_characters)
    opened = [_first_characters(article, characters, known.get(article.id, ())) for article in articles]
    together = min(limits.story_sentences, limits.comparisons // max(len(articles), 1))
    sentences = fair_share([len(reading.sentences) for _, reading in opened], limits.sentences, together)
    kept = [_first_sentences(one, sentences) for one in opened]
    return Story(tuple(article for article, _ in kept), tuple(reading for _, reading in kept))


def fair_share(sizes: Sequence[int], each: int, together: int) -> int:
    """How much of each article is taken: all get the same, and what short ones do not use goes to the long."""
    least, most = 1, each
    while least < most:
        share = (least + most + 1) // 2
        fits = sum(min(size, share) for size in sizes) <= together
        least, most = (share, most) if fits else (least, share - 1)
    return least


def _first_characters(article: Article, most: int, returning: Sequence[SetAside]) -> Opened:
    """The article and its reading; of a longer one without the sentence that the cut goes through."""
    if len(article.text) <= most:
        return article, read(article, returning)
    reading = read(replace(article, text=article.text[:most]), [line for line in returning if line.span.end <= most])
    whole = reading.sentences[:-1] or reading.sentences
    return _cut(article, f"only its first {most:,} characters were compared"), replace(reading, sentences=whole)


def _first_sentences(opened: Opened, most: int) -> Opened:
    article, reading = opened
    if len(reading.sentences) <= most:
        return opened
    kept = reading.sentences[:most]
    aside = tuple(passage for passage in reading.set_aside if passage.span.start < kept[-1].span.end)
    return _cut(article, f"only its first {most:,} sentences were compared"), replace(reading, sentences=kept, set_aside=aside)


def _cut(article: Article, reason: str) -> Article:
    known = f"{article.incomplete_because}; " if article.incomplete_because else ""
    return replace(article, complete=False, incomplete_because=known + reason)
