"""What feeds and sitemaps list: addresses of articles, and what they say about them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Listed:
    """One article that a feed or sitemap lists. What it says counts only where the page says nothing."""

    url: str
    title: str | None = None
    published: datetime | None = None
    #: Whether only the day of ``published`` is known.
    day_only: bool = False
    #: When the article was last changed, where that is said.
    changed: datetime | None = None
    language: str | None = None


@dataclass(frozen=True)
class Listing:
    """A feed or sitemap: the articles it lists, or, where it is an index, the sitemaps."""

    articles: tuple[Listed, ...] = ()
    sitemaps: tuple[Listed, ...] = ()
    #: How many entries have no address that can be followed, and whether the end of it could not be read.
    without_address: int = 0
    broken: bool = False
