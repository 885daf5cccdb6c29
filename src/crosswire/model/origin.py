"""Origins: whose text an article carries, and what shows it."""

from dataclasses import dataclass
from enum import StrEnum

from crosswire.model.span import Span


class Reliance(StrEnum):
    """How much of an article is an agency's, by what a credit says."""

    #: The text is printed as the agency's: in the dateline, the byline, at the end.
    PRINTED = "printed"
    #: Some of it is the agency's: "mit Material von dpa".
    MATERIAL = "material"
    #: Nothing says so, but it is written in a way that is the agency's alone.
    STYLE = "style"
    #: The agency is quoted like anybody else: "told Reuters". This alone makes no origin.
    CITED = "cited"


@dataclass(frozen=True)
class AgencyCredit:
    """A place where an article names an agency, or shows its hand. ``reason`` says how, in one sentence."""

    article: str
    span: Span
    agency: str
    reliance: Reliance
    reason: str


@dataclass(frozen=True)
class Mark:
    """A passage that shows where a text comes from, with the reason in one sentence."""

    article: str
    span: Span
    reason: str


@dataclass(frozen=True)
class Origin:
    """Articles that carry one text: an agency's, or that of whoever among them wrote it. They count as one voice."""

    #: None where nobody names it.
    agency: str | None
    articles: tuple[str, ...]
    evidence: tuple[Mark, ...]
    #: In one sentence or two, for the reader.
    reason: str
    #: The article that appeared first, where all times are known.
    first: str | None = None
