"""Stories: articles about one event."""

from dataclasses import dataclass

from crosswire.model.article import Article
from crosswire.model.claim import Reading


@dataclass(frozen=True)
class Story:
    """The articles of one event and what was read out of each, in the same order."""

    articles: tuple[Article, ...]
    readings: tuple[Reading, ...]
