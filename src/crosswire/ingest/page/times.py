"""When a page says its article appeared: of all that it says, what is surest and most exact."""

from collections.abc import Iterator, Sequence
from datetime import UTC, timedelta
from typing import Any

from crosswire.ingest.page.json_ld import Linked, words
from crosswire.ingest.page.meta import Meta
from crosswire.ingest.page.paths import at
from crosswire.ingest.published import Moment, moment

#: In the order of trust; none of them tells when a page was last changed.
_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "article:published", "og:published_time", "og:pubdate",
    "pubdate", "publishdate", "publish_date", "publish-date", "published_date", "publisheddate", "publication_date", "publicationdate",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:recs:published_time", "dc.date.issued",
    "dcterms.issued", "dcterms.date", "dc.date.created", "dcterms.created", "dc.date", "prism.publicationdate", "date.available",
    "date.created", "datecreated", "creation_date", "article_date_original", "originalpublicationdate", "date",
)  # fmt: skip
#: Microdata and RDFa, then what is marked as the time of publication, then any time in an article's head.
_PLACES = (
    '//*[@itemprop="datePublished" or @property="datePublished" or @property="schema:datePublished" or @pubdate]',
    '//time[contains(@class, "publish") or contains(@class, "entry-date") or contains(@class, "posted")]',
    "(//header)[position() < 9]//time | (//h1)[1]/following-sibling::*[position() < 9]/descendant-or-self::time",
)
_ATTRIBUTES = ("datetime", "content", "data-datetime", "title")
#: A time without its zone is the same as one with it where they are so far apart at most, in whole quarters of an hour.
_FARTHEST_ZONE = timedelta(hours=14)
_QUARTER = timedelta(minutes=15)
_SLACK = timedelta(minutes=1)


def page_time(tree: Any, linked: Linked, meta: Meta) -> Moment | None:
    """The first time stated, made more exact by any that agrees with it; what is only shown counts where nothing is stated."""
    stated = list(_moments(_stated(linked, meta)))
    if not any(not one.day_only for one in stated):
        stated += _moments(_shown(tree))
    return _most_exact(stated) if stated else _guessed(tree)


def _stated(linked: Linked, meta: Meta) -> Iterator[str | None]:
    yield words(linked.article.get("datePublished"))
    yield from meta.all(_NAMES)
    yield words(linked.article.get("dateCreated"))
    for node in linked.nodes:
        if node.get("@type") in ("WebPage", "ItemPage"):
            yield words(node.get("datePublished"))


def _shown(tree: Any) -> Iterator[str | None]:
    for where in _PLACES:
        for element in at(tree, where)[:3]:
            yield from (element.get(name) for name in _ATTRIBUTES)
            yield element.text_content().strip()[:64]


def _moments(values: Iterator[str | None]) -> Iterator[Moment]:
    yield from (found for value in values if value and (found := moment(value)))


def _most_exact(stated: Sequence[Moment]) -> Moment:
    best = stated[0]
    for one in stated[1:]:
        if _same_but_more_exact(best, one):
            best = one
    return best


def _same_but_more_exact(known: Moment, other: Moment) -> bool:
    if other.day_only:
        return False
    if known.day_only:
        days = {other.time.date(), other.time.astimezone(UTC).date(), other.time.astimezone(known.time.tzinfo).date()}
        return known.time.date() in days
    if known.zoned or not other.zoned:
        return False
    apart = abs(known.time - other.time)
    off = apart % _QUARTER
    return apart <= _FARTHEST_ZONE and min(off, _QUARTER - off) < _SLACK


def _guessed(tree: Any) -> Moment | None:
    """As a last resort the day that htmldate reads out of address and text, in many notations and languages."""
    from htmldate import find_date  # slow to import

    try:
        found = moment(find_date(tree, original_date=True))
    except (ValueError, TypeError, RecursionError, OverflowError):
        return None
    return found
