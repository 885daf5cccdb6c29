"""Descent: who has a text from whom, as far as the articles themselves show it.

That an article has an agency's text is told by its own credit. That two articles carry one text does not say who had it from whom.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.model.origin import Origin, Reliance
from crosswire.model.report import StoryReport


@dataclass(frozen=True)
class Heir:
    """An article of a text. ``reliance``: how it credits the agency; None where it does not, or where no agency is known."""

    article: str
    reliance: Reliance | None = None


@dataclass(frozen=True)
class Descent:
    """One text and its articles, or what else makes several articles one voice."""

    voice: int
    agency: str | None
    heirs: tuple[Heir, ...]
    #: The article that appeared first, where no agency is known but all times are.
    first: str | None = None
    #: Articles of other voices that quote the agency, and have no more from it.
    quoting: tuple[str, ...] = ()
    #: Who owns the outlets, where that alone makes them one voice.
    owner: str | None = None


def descents(report: StoryReport) -> tuple[Descent, ...]:
    """In the order of their voices; articles that stand for themselves have none."""
    found = [*_of_origins(report), *_of_others(report)]
    return tuple(sorted(found, key=lambda one: one.voice))


def owned_together(report: StoryReport) -> dict[str, tuple[str, ...]]:
    """Owner -> the ids of the articles, where there are several."""
    found: dict[str, list[str]] = {}
    for article, owner in report.owners.items():
        found.setdefault(owner, []).append(article)
    return {owner: tuple(articles) for owner, articles in found.items() if len(articles) > 1}


def _of_origins(report: StoryReport) -> Iterator[Descent]:
    """One a text; texts of one agency in one voice together."""
    groups: dict[tuple[int, str | int], list[Origin]] = {}
    for number, origin in enumerate(report.origins):
        groups.setdefault((report.voices[origin.articles[0]], origin.agency or number), []).append(origin)
    for (voice, _), origins in groups.items():
        yield _of_origin(voice, origins, report)


def _of_origin(voice: int, origins: list[Origin], report: StoryReport) -> Descent:
    agency = origins[0].agency
    articles = list(dict.fromkeys(article for origin in origins for article in origin.articles))
    heirs = tuple(Heir(article, _reliance(article, agency, report)) for article in articles)
    if agency is None:
        return Descent(voice, None, heirs, origins[0].first)
    others = (article.id for article in report.articles if report.voices[article.id] != voice)
    return Descent(voice, agency, heirs, quoting=tuple(one for one in others if _reliance(one, agency, report) is Reliance.CITED))


def _reliance(article: str, agency: str | None, report: StoryReport) -> Reliance | None:
    """The strongest that its credits show."""
    found = {credit.reliance for credit in report.agency_credits if credit.article == article and credit.agency == agency}
    return next((reliance for reliance in Reliance if reliance in found), None)


def _of_others(report: StoryReport) -> Iterator[Descent]:
    """Articles of a voice of several that no origin names: they have one owner, or the same words."""
    named = {article for origin in report.origins for article in origin.articles}
    owners = {article: owner for owner, own in owned_together(report).items() for article in own}
    left: dict[tuple[int, str | None], list[str]] = {}
    for voice, articles in _by_voice(report).items():
        for article in articles if len(articles) > 1 else ():
            if article not in named:
                left.setdefault((voice, owners.get(article)), []).append(article)
    yield from (Descent(voice, None, tuple(map(Heir, own)), owner=owner) for (voice, owner), own in left.items())


def _by_voice(report: StoryReport) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for article in report.articles:
        found.setdefault(report.voices[article.id], []).append(article.id)
    return found
