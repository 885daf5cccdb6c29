"""Voices: articles that count once. Today the same text twice is one voice; credits and reuse are not looked at yet."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crosswire.model.article import Article
from crosswire.model.point import Point


def voices_of(articles: Iterable[Article]) -> dict[str, int]:
    """Article id -> number of its voice, from 1 in reading order. White space does not make another text."""
    numbers: dict[str, int] = {}
    return {article.id: numbers.setdefault(" ".join(article.text.split()), len(numbers) + 1) for article in articles}


def with_voices(points: Iterable[Point], voices: Mapping[str, int]) -> tuple[Point, ...]:
    """The same points, each with the number of independent voices that report it."""
    return tuple(replace(point, voices=len(voices_reporting(point, voices))) for point in points)


def voices_reporting(point: Point, voices: Mapping[str, int]) -> set[int]:
    """The voices that report a point fully."""
    return {voices[evidence.article] for evidence in point.reported}
