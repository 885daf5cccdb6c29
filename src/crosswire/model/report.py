"""The report on a story."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.finding import Discrepancy
from crosswire.model.origin import AgencyCredit, Origin
from crosswire.model.point import Point


@dataclass(frozen=True)
class Failure:
    """An input that could not be read: ``subject`` names it, ``reason`` says why in words a journalist understands."""

    subject: str
    reason: str


@dataclass(frozen=True)
class StoryReport:
    """Who reports what. ``points`` are in reading order: those most articles share first within their place in the story."""

    articles: tuple[Article, ...]
    readings: tuple[Reading, ...]
    points: tuple[Point, ...]
    #: Article id -> number of its voice, from 1. Articles with the same number count once.
    voices: dict[str, int]
    #: The encoder and its form, such as ``multilingual-e5-small int8``.
    encoder: str
    discrepancies: tuple[Discrepancy, ...] = ()
    #: Where a later account supersedes an earlier one.
    updates: tuple[Discrepancy, ...] = ()
    #: What the report could not do.
    notes: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    #: Which articles carry one text.
    origins: tuple[Origin, ...] = ()
    #: Where articles name agencies.
    agency_credits: tuple[AgencyCredit, ...] = ()
    #: Article id -> who owns its outlet, where the user has said so.
    owners: Mapping[str, str] = field(default_factory=dict)
    #: The languages in whose words points are told where an article has them so, the best first.
    prefer: tuple[str, ...] = ("en",)
