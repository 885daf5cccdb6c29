"""Voices: articles that count once, since they carry one text, are printed as one agency's, or have one owner."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crosswire.model.article import Article
from crosswire.model.origin import AgencyCredit, Origin, Reliance
from crosswire.model.point import Point


def voices_of(
    articles: Iterable[Article],
    origins: Iterable[Origin] = (),
    agencies: Mapping[str, str] | None = None,
    owners: Mapping[str, str] | None = None,
) -> dict[str, int]:
    """Article id -> number of its voice, from 1 in reading order. White space does not make another text.

    ``agencies``: article id -> the agency it is printed as. ``owners``: article id -> who owns its outlet, where the user has said so.
    """
    articles = list(articles)
    family = {article.id: article.id for article in articles}
    named = (*_same_name(articles, agencies or {}), *_same_name(articles, owners or {}))
    for together in (*_same_text(articles), *(origin.articles for origin in origins), *named):
        joined = {family[article] for article in together}
        family = {article: min(joined) if head in joined else head for article, head in family.items()}
    numbers: dict[str, int] = {}
    return {article.id: numbers.setdefault(family[article.id], len(numbers) + 1) for article in articles}


def is_one_text(articles: Iterable[Article]) -> bool:
    """Whether all articles carry the same words."""
    return len({_words(article) for article in articles}) == 1


def _words(article: Article) -> str:
    return " ".join(article.text.split())


def _same_text(articles: Iterable[Article]) -> list[list[str]]:
    found: dict[str, list[str]] = {}
    for article in articles:
        found.setdefault(_words(article), []).append(article.id)
    return list(found.values())


def printed_as(found: Iterable[AgencyCredit]) -> dict[str, str]:
    """Article id -> the agency it is printed as."""
    return {credit.article: credit.agency for credit in found if credit.reliance is Reliance.PRINTED}


def _same_name(articles: Iterable[Article], names: Mapping[str, str]) -> list[list[str]]:
    found: dict[str, list[str]] = {}
    for article in articles:
        if article.id in names:
            found.setdefault(names[article.id], []).append(article.id)
    return list(found.values())


def tellers(voices: Mapping[str, int]) -> dict[str, int]:
    """Who is held against whom: the voices; where all are one, its articles, which still differ in what they left out."""
    if len(set(voices.values())) > 1:
        return dict(voices)
    return {article: number for number, article in enumerate(voices, 1)}


def with_voices(points: Iterable[Point], voices: Mapping[str, int]) -> tuple[Point, ...]:
    """The same points, each with the number of independent voices that report it."""
    return tuple(replace(point, voices=len(voices_reporting(point, voices))) for point in points)


def voices_reporting(point: Point, voices: Mapping[str, int]) -> set[int]:
    """The voices that report a point fully."""
    return {voices[evidence.article] for evidence in point.reported}
