"""Keeping a story within its limits: an article read in part is never called whole."""

from collections.abc import Sequence
from dataclasses import replace

from crosswire.config import Limits
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.story import Story

Opened = tuple[Article, Reading]


def bounded(opened: Sequence[Opened], limits: Limits) -> Story:
    """The story of articles read up to ``limits.characters``, with no more sentences than an article and a story may have."""
    most = fair_share([len(reading.sentences) for _, reading in opened], limits)
    kept = [_first_sentences(_first_characters(one, limits.characters), most) for one in opened]
    return Story(tuple(article for article, _ in kept), tuple(reading for _, reading in kept))


def fair_share(counts: Sequence[int], limits: Limits) -> int:
    """How many sentences of each article are compared: all get the same, and what short ones do not use goes to the long."""
    most = limits.sentences
    while most > 1 and sum(min(count, most) for count in counts) > limits.story_sentences:
        most -= 1
    return most


def _first_characters(opened: Opened, most: int) -> Opened:
    article, reading = opened
    if len(article.text) <= most:
        return opened
    return _cut(article, f"only its first {most:,} characters were compared"), reading


def _first_sentences(opened: Opened, most: int) -> Opened:
    article, reading = opened
    if len(reading.sentences) <= most:
        return opened
    sentences = reading.sentences[:most]
    aside = tuple(passage for passage in reading.set_aside if passage.span.start < sentences[-1].span.end)
    cut = _cut(article, f"only its first {most} sentences were compared")
    return cut, replace(reading, sentences=sentences, set_aside=aside)


def _cut(article: Article, reason: str) -> Article:
    known = f"{article.incomplete_because}; " if article.incomplete_because else ""
    return replace(article, complete=False, incomplete_because=known + reason)
